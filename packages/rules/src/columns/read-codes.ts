import type { ReadColumns } from "./atom.ts";
import { codeMarks } from "./column.ts";
import { columnOf, type Reading } from "./read-column.ts";
import { firstOf } from "./room.ts";
import type { Kind } from "./value-buckets.ts";

/** The bucket of every place of a list of codes, looked up. */
export function readCodes(
  { name, absent, buckets: { whole } }: Reading,
  { groupOf }: Extract<Kind, { of: "codes" }>,
): ReadColumns {
  const bucketOf = new Uint8Array(2 ** 16);
  let last: readonly string[] | undefined;
  const prepare = (codes: readonly string[]): void => {
    if (last !== undefined && isSame(codes, last)) return;
    last = [...codes];
    bucketOf.fill(whole);
    for (const [at, code] of codes.entries()) bucketOf[at] = groupOf.get(code.normalize("NFC")) ?? whole;
    bucketOf[codeMarks.unknown] = whole;
    bucketOf[codeMarks.absent] = absent;
  };
  return (columns, room) => {
    const column = columnOf(columns, name, "codes");
    if (column === undefined) return absent;
    const into = firstOf(room.bytes, columns.length);
    prepare(column.codes);
    lookUpCodes(column.values, bucketOf, into);
    return undefined;
  };
}

function lookUpCodes(places: Uint16Array, bucketOf: Uint8Array, into: Uint8Array): void {
  const whole = into.length & ~3;
  for (let row = 0; row < whole; row += 4) {
    into[row] = bucketOf[places[row]!]!;
    into[row + 1] = bucketOf[places[row + 1]!]!;
    into[row + 2] = bucketOf[places[row + 2]!]!;
    into[row + 3] = bucketOf[places[row + 3]!]!;
  }
  for (let row = whole; row < into.length; row += 1) into[row] = bucketOf[places[row]!]!;
}

/** Batches mostly come with the same list, but nothing keeps it from growing. */
const isSame = (codes: readonly string[], before: readonly string[]): boolean =>
  codes.length === before.length && codes.every((code, at) => code === before[at]);
