/** Where a row of a file begins: counted as a spreadsheet does (`row`), and as a text editor does (`line`). */
type Place = { row: number; line: number };

/** A cell of a workbook as Excel names it: `Trẻ em!C12`. */
type CellPlace = { cell: string };

/** Rows that cannot be read, and what readers of a workbook should know. The file can be read. */
export type TabularFindingCodes = {
  "tabular/ragged-row": Place & { fields: number; expected: number };
  "tabular/stray-quote": Place;

  "tabular/error-cell": CellPlace & { error: string };
  "tabular/formula-without-value": CellPlace;
  "tabular/number-too-long": CellPlace & { digits: number };
  "tabular/percent-cell": CellPlace;
  "tabular/no-such-date": CellPlace;
  "tabular/unreadable-cell": CellPlace;
  "tabular/hidden-rows": { sheet: string; rows: number };
  "tabular/merged-cells": { sheet: string; range: string; ranges: number };
  "tabular/cells-beyond-header": CellPlace & { cells: number; row: number };
};

/** Files that cannot be read at all. Thrown as {@link TabularError}. */
export type TabularErrorCodes = {
  "tabular/empty-file": { file: string };
  "tabular/not-utf-8": { file: string; byte: number; line: number };
  "tabular/utf-16": { file: string };
  "tabular/workbook": { file: string };
  "tabular/wrong-delimiter": { file: string; delimiter: string; found: string };
  "tabular/duplicate-header": { file: string; header: string; columns: readonly string[] };
  "tabular/unclosed-quote": Place & { file: string };
  "tabular/field-too-long": Place & { file: string; limit: number };
  "tabular/row-too-long": Place & { file: string; limit: number };

  "tabular/not-a-workbook": { file: string };
  "tabular/other-workbook": { file: string; format: ".xls" | ".xlsb" | ".ods" };
  "tabular/encrypted-workbook": { file: string };
  "tabular/macros": { file: string };
  "tabular/external-links": { file: string };
  "tabular/damaged-workbook": { file: string; part: string };
  "tabular/workbook-too-large": { file: string; of: WorkbookMeasure; limit: number };
  "tabular/which-sheet": { file: string; sheets: readonly string[] };
  "tabular/unknown-sheet": {
    file: string;
    sheet: string;
    sheets: readonly string[];
    nearest: string | undefined;
  };
  "tabular/no-header": { file: string; sheet: string; row: number | undefined };
  "tabular/merged-header": { file: string; range: string; row: number };
  "tabular/unreadable-header": { file: string; cell: string };
};

/** What of a workbook has a limit: bytes of the file, parts in it, bytes of one part, of all, and how far one grows. */
export type WorkbookMeasure = "file" | "parts" | "part" | "all-parts" | "ratio";

/** Every code of the package with the data of its sentences. */
export type TabularCodes = TabularFindingCodes & TabularErrorCodes;
