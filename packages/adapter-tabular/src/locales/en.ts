import type { Catalogue } from "@mangnon/schema";
import type { TabularCodes } from "../codes.ts";

const delimiters: Readonly<Record<string, string>> = { ",": "comma", ";": "semicolon", "\t": "tab" };

const named = (delimiter: string): string => delimiters[delimiter] ?? delimiter;

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
    `\`${file}\` is a workbook (or a ZIP archive), not CSV. Open it and save the sheet as "CSV UTF-8".`,
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
};
