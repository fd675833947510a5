import type { ReadColumns } from "./atom.ts";
import { columnOf, type Reading } from "./read-column.ts";

/** The marks of a column are the buckets, so that it is read as it stands; marks that do not exist are not known. */
export function readTruths({ name, absent, buckets: { whole } }: Reading): ReadColumns {
  return (columns, into) => {
    const column = columnOf(columns, name, "truths");
    if (column === undefined) return absent;
    const { values } = column;
    let marks = 0;
    for (let row = 0; row < into.length; row += 1) marks |= values[row] as number;
    if (marks <= whole && values.length === into.length) return values;
    for (let row = 0; row < into.length; row += 1) into[row] = Math.min(values[row] ?? whole, whole);
    return into;
  };
}
