import type { ReadColumns } from "./atom.ts";
import { columnOf, type Reading } from "./read-column.ts";

/** The marks of a column are its buckets; marks that do not exist are not known. */
export function readTruths({ name, absent, buckets: { whole } }: Reading): ReadColumns {
  return (columns, into) => {
    const column = columnOf(columns, name, "truths");
    if (column === undefined) return absent;
    into.set(column.values.length > into.length ? column.values.subarray(0, into.length) : column.values);
    if ((bitsIn(into) & beyondMarks) === 0) return undefined;
    for (let row = 0; row < into.length; row += 1) into[row] = Math.min(into[row] as number, whole);
    return undefined;
  };
}

/** The bits that any byte has, four at a time. */
function bitsIn(bytes: Uint8Array): number {
  const fours = new Int32Array(bytes.buffer, bytes.byteOffset, bytes.length >> 2);
  let bits = 0;
  for (let at = 0; at < fours.length; at += 1) bits |= fours[at] as number;
  for (let row = 4 * fours.length; row < bytes.length; row += 1) bits |= bytes[row] as number;
  return bits;
}

/** The bits that no mark of four rows has. */
const beyondMarks = 0xfc_fc_fc_fc;
