/** Where a row of a file begins: counted as a spreadsheet does (`row`), and as a text editor does (`line`). */
type Place = { row: number; line: number };

/** Rows that cannot be read. The file can. */
export type TabularFindingCodes = {
  "tabular/ragged-row": Place & { fields: number; expected: number };
  "tabular/stray-quote": Place;
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
};

/** Every code of the package with the data of its sentences. */
export type TabularCodes = TabularFindingCodes & TabularErrorCodes;
