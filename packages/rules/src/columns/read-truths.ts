import type { ReadColumns } from "./atom.ts";
import { columnOf, type Reading } from "./read-column.ts";
import { firstOf, type Room } from "./room.ts";

/** The marks of a column are its buckets; marks that do not exist are not known. */
export function readTruths({ name, absent, buckets: { whole } }: Reading): ReadColumns {
  return (columns, room) => {
    const column = columnOf(columns, name, "truths");
    if (column === undefined) return absent;
    const into = firstOf(room.bytes, columns.length);
    into.set(column.values.length > into.length ? column.values.subarray(0, into.length) : column.values);
    if ((bitsIn(room, into.length) & beyondMarks) === 0) return undefined;
    for (let row = 0; row < into.length; row += 1) into[row] = Math.min(into[row] as number, whole);
    return undefined;
  };
}

/** The bits that any byte has, four at a time. */
function bitsIn({ bytes, fours }: Room, rows: number): number {
  const whole = rows >> 2;
  let bits = 0;
  for (let at = 0; at < whole; at += 1) bits |= fours[at]!;
  for (let row = 4 * whole; row < rows; row += 1) bits |= bytes[row]!;
  return bits;
}

/** The bits that no mark of four rows has. */
const beyondMarks = 0xfc_fc_fc_fc;
