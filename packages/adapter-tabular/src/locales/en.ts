import type { Catalogue } from "@mangnon/schema";
import type { TabularCodes, WorkbookMeasure } from "../codes.ts";

const delimiters: Readonly<Record<string, string>> = { ",": "comma", ";": "semicolon", "\t": "tab" };

const named = (delimiter: string): string => delimiters[delimiter] ?? delimiter;

const megabytes = (bytes: number): string => `${bytes / 1_000_000} MB`;

const tooLarge: Readonly<Record<WorkbookMeasure, (limit: number) => string>> = {
  file: (limit) => `is larger than ${megabytes(limit)}`,
  parts: (limit) => `has more than ${limit} parts`,
  part: (limit) => `has a part of more than ${megabytes(limit)} once unpacked`,
  "all-parts": (limit) => `has more than ${megabytes(limit)} once unpacked`,
  ratio: (limit) => `has a part that grows more than ${limit} times when unpacked`,
};

/** The sentences of the adapter's codes, in English. */
export const en: Catalogue<TabularCodes> = {
  "tabular/ragged-row": ({ row, line, fields, expected }) =>
    `Row ${row} (line ${line}) has ${fields} fields where the header has ${expected}: it was left out. Look for a missing or extra separator.`,
  "tabular/stray-quote": ({ row, line }) =>
    `Row ${row} (line ${line}) has text after a closing quote: it was left out. Double the quotes inside a quoted field.`,
  "tabular/empty-file": ({ file }) => `\`${file}\` is empty: not even a header was found. Check the file.`,
  "tabular/not-utf-8": ({ file, byte, line }) =>
    `\`${file}\` is not UTF-8: byte ${byte}, in line ${line}, belongs to no character. Save it as "CSV UTF-8".`,
  "tabular/utf-16": ({ file }) => `\`${file}\` is UTF-16, not UTF-8. Save it as "CSV UTF-8".`,
  "tabular/workbook": ({ file }) =>
    `\`${file}\` is an Excel workbook (or a ZIP archive), not CSV. Write \`adapter: xlsx\` in the description of a \`.xlsx\` file, or save the sheet as "CSV UTF-8".`,
  "tabular/wrong-delimiter": ({ file, delimiter, found }) =>
    `The header of \`${file}\` has one column when split by ${named(delimiter)}, and more by ${named(found)}. Set \`delimiter\` to ${named(found)}.`,
  "tabular/duplicate-header": ({ file, header, columns }) =>
    `\`${file}\` has the header \`${header}\` more than once: in columns ${columns.join(", ")}. Rename all but one.`,
  "tabular/unclosed-quote": ({ file, row, line }) =>
    `\`${file}\` opens a quote in row ${row} (line ${line}) that is not closed where it should be. Close it, or double the quotes inside the field.`,
  "tabular/field-too-long": ({ file, row, line, limit }) =>
    `\`${file}\` has a field of more than ${limit} characters in row ${row} (line ${line}). Check the quotes and the separator there.`,
  "tabular/row-too-long": ({ file, row, line, limit }) =>
    `\`${file}\` has more than ${limit} characters in row ${row} (line ${line}). Check that it is a text file with line ends.`,

  "tabular/error-cell": ({ cell, error }) =>
    `\`${cell}\` holds the error ${error}, which is no value: it is unknown. Correct the formula, or empty the cell if nothing was recorded.`,
  "tabular/formula-without-value": ({ cell }) =>
    `\`${cell}\` holds a formula that was never worked out: it is unknown. Open the file in Excel and save it.`,
  "tabular/number-too-long": ({ cell, digits }) =>
    `\`${cell}\` holds a number of more than ${digits} digits; Excel keeps no more, so the others are lost: it is unknown. Format the column as text and type it again.`,
  "tabular/percent-cell": ({ cell }) =>
    `\`${cell}\` is formatted as a percentage; Excel stores 85% as 0.85, and it is not known which is meant: it is unknown. Format the column as a number and write what the description expects.`,
  "tabular/no-such-date": ({ cell }) =>
    `\`${cell}\` is formatted as a date or time and holds a number that is none: it is unknown. Type the date again.`,
  "tabular/unreadable-cell": ({ cell }) =>
    `\`${cell}\` holds something that Excel would not write: it is unknown. Type the value again in Excel and save the file.`,
  "tabular/hidden-rows": ({ sheet, rows }) =>
    `In sheet \`${sheet}\` ${rows} hidden or filtered rows are read like the others. Delete those that are not meant.`,
  "tabular/merged-cells": ({ sheet, range, ranges }) =>
    `Sheet \`${sheet}\` has merged cells below the header (${ranges}, the first \`${range}\`): only the first cell of each holds the value, the others are empty. Unmerge them and fill in each row.`,
  "tabular/cells-beyond-header": ({ cell, cells, row }) =>
    `In columns behind the last header ${cells} cells are not read, the first at \`${cell}\`. If the headers are not in row ${row}, name their row in \`headerRow\`.`,
  "tabular/not-a-workbook": ({ file }) =>
    `\`${file}\` is no Excel workbook. Write \`adapter: csv\` if it is text; otherwise open it in Excel and save it as \`.xlsx\`.`,
  "tabular/other-workbook": ({ file, format }) =>
    `\`${file}\` is a \`${format}\` file. Open it and save it as "Excel Workbook (.xlsx)".`,
  "tabular/encrypted-workbook": ({ file }) =>
    `\`${file}\` is protected by a password. Open it in Excel, take the password away (File, Info, Protect Workbook, Encrypt with Password) and save it.`,
  "tabular/macros": ({ file }) =>
    `\`${file}\` holds macros. Save it in Excel as "Excel Workbook (.xlsx)", which has none.`,
  "tabular/external-links": ({ file }) =>
    `\`${file}\` takes values from other workbooks, which may have changed since. Break the links in Excel (Data, Edit Links, Break Link), look at the values, and save it.`,
  "tabular/damaged-workbook": ({ file, part }) =>
    `\`${file}\` is damaged or not whole (\`${part}\` cannot be read). Copy or download it again, or open it in Excel and save it anew.`,
  "tabular/workbook-too-large": ({ file, of, limit }) =>
    `\`${file}\` ${tooLarge[of](limit)}, and is not opened. Save the sheet with the data alone in a new workbook, or as "CSV UTF-8".`,
  "tabular/which-sheet": ({ file, sheets }) =>
    `\`${file}\` has no single sheet that can be seen: ${sheets.map((sheet) => `\`${sheet}\``).join(", ")}. Name the one to read in \`sheet\`.`,
  "tabular/unknown-sheet": ({ file, sheet, sheets, nearest }) =>
    `\`${file}\` has no sheet \`${sheet}\`. ${nearest === undefined ? `It has ${sheets.map((name) => `\`${name}\``).join(", ")}: name one of them.` : `Did you mean \`${nearest}\`? Correct the name.`}`,
  "tabular/no-header": ({ file, sheet, row }) =>
    `Sheet \`${sheet}\` of \`${file}\` has no headers${row === undefined ? "" : ` in row ${row}`}. Name the row in which they stand in \`headerRow\`.`,
  "tabular/merged-header": ({ file, range, row }) =>
    `\`${file}\` has merged cells \`${range}\` where headers should stand, in row ${row}: a title, or one header for several columns. Name the last row of the headers in \`headerRow\`, with a header of its own for each column.`,
  "tabular/unreadable-header": ({ file, cell }) =>
    `\`${file}\` has no readable header at \`${cell}\`. Type the header as text.`,
};
