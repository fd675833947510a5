/** A rectangle of cells: rows from 1, columns from 0. */
export interface Range {
  readonly name: string;
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

const mostRows = 1_048_576;
const mostColumns = 16_384;

/** The letters of a column, counted from 0: `A`, `Z`, `AA`, as far as `XFD`. */
export function lettersOf(column: number): string {
  const before = Math.floor(column / 26);
  return (before === 0 ? "" : lettersOf(before - 1)) + String.fromCharCode(65 + (column % 26));
}

/** The row and column of a cell such as `C12`; `undefined` for what is no cell of a sheet. */
export function placeOf(reference: string): { readonly row: number; readonly column: number } | undefined {
  const match = /^\$?([A-Z]{1,3})\$?([1-9]\d{0,6})$/.exec(reference);
  if (match === null) return undefined;
  const [, letters = "", digits = ""] = match;
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  const row = Number(digits);
  return row > mostRows || column >= mostColumns ? undefined : { row, column };
}

/** The cells of a range such as `A1:C2`. */
export function rangeOf(reference: string): Range | undefined {
  const [from = "", to = from] = reference.split(":");
  const [first, last] = [placeOf(from), placeOf(to)];
  if (first === undefined || last === undefined) return undefined;
  return { name: reference, top: first.row, left: first.column, bottom: last.row, right: last.column };
}
