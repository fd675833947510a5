import type { ChildRecord } from "@mangnon/schema";
import type { Column } from "./column.ts";
import { valueAt } from "./value-at.ts";

/** Some variables of many records. */
export type NamedColumns = readonly {
  readonly name: string | undefined;
  readonly column: Extract<Column, { kind: "numbers" | "dates" }> | undefined;
}[];

const mostKept = 10_000;

/** Asks once about rows that say the same of a few variables. */
export function askedOnce(
  ofRecord: (record: ChildRecord) => number,
): (named: NamedColumns, row: number) => number {
  const kept = new Map<string, number>();
  return (named, row) => {
    let key = "";
    for (const { column } of named) {
      if (column !== undefined) key += `${column.from[row]}-${(column.to ?? column.from)[row]}`;
      key += " ";
    }
    const known = kept.get(key);
    if (known !== undefined) return known;
    const bucket = ofRecord(recordAt(named, row));
    if (kept.size < mostKept) kept.set(key, bucket);
    return bucket;
  };
}

const recordAt = (named: NamedColumns, row: number): ChildRecord =>
  Object.fromEntries(
    named.flatMap(({ name, column }) =>
      name === undefined || column === undefined ? [] : [[name, valueAt(column, row)]],
    ),
  );
