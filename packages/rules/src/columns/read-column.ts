import type { ReadColumns } from "./atom.ts";
import { type Column, type Columns, columnNamed } from "./column.ts";
import { readCodes } from "./read-codes.ts";
import { readDates } from "./read-dates.ts";
import { readNumbers } from "./read-numbers.ts";
import { readTruths } from "./read-truths.ts";
import type { ValueBuckets } from "./value-buckets.ts";

/** How a column is read: `absent` is the bucket of what was not recorded. */
export interface Reading {
  readonly name: string;
  readonly buckets: ValueBuckets;
  readonly absent: number;
}

/** Finds the buckets of a column; a variable without a column was recorded for nobody. */
export function readColumn(reading: Reading): ReadColumns {
  const { kind } = reading.buckets;
  if (kind.of === "truths") return readTruths(reading);
  if (kind.of === "codes") return readCodes(reading, kind);
  return kind.of === "dates" ? readDates(reading, kind) : readNumbers(reading, kind);
}

/** The column of a variable, if it has one of that kind. */
export const columnOf = <Of extends Column["kind"]>(
  columns: Columns,
  name: string,
  kind: Of,
): Extract<Column, { kind: Of }> | undefined => {
  const column = columnNamed(columns, name);
  return column?.kind === kind ? (column as Extract<Column, { kind: Of }>) : undefined;
};
