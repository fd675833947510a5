import type { ReadColumns } from "./atom.ts";
import {
  createNumberTable,
  halvesOf,
  lower,
  maskOfPlace,
  placeOf,
  restOfUpper,
  unmet,
  upper,
} from "./number-table.ts";
import { otherBucket, singlesOf } from "./ordered-buckets.ts";
import { partIn } from "./partition.ts";
import { columnOf, type Reading } from "./read-column.ts";
import { firstOf } from "./room.ts";
import type { Ordered } from "./value-buckets.ts";

/** The buckets of numbers: short ones are looked up by their bits, each found once; others part by part. */
export function readNumbers(reading: Reading, kind: Ordered): ReadColumns {
  const find = bucketOfNumber(reading, kind);
  let table: Uint8Array | undefined;
  return (columns, room) => {
    const column = columnOf(columns, reading.name, "numbers");
    if (column === undefined) return reading.absent;
    const into = firstOf(room.bytes, columns.length);
    const { from, to = from } = column;
    const halves = halvesOf(from);
    table ??= createNumberTable();
    const { areShort, areMet } = lookUpShort(halves, table, into);
    if (!areShort || (to !== from && !isSame(halves, halvesOf(to)))) {
      for (let row = 0; row < into.length; row += 1) into[row] = find(from[row] as number, to[row] as number);
    } else if (!areMet) {
      for (let row = into.indexOf(unmet); row !== -1; row = into.indexOf(unmet, row + 1)) {
        const bucket = find(from[row] as number, to[row] as number);
        table[placeOf(halves[2 * row + upper] as number)] = bucket + 1;
        into[row] = bucket;
      }
    }
    return undefined;
  };
}

/** What is known of some numbers: whether all are short, and whether all short ones were met before. */
interface Met {
  readonly areShort: boolean;
  readonly areMet: boolean;
}

/** Writes what was found before of short numbers. */
function lookUpShort(halves: Int32Array, table: Uint8Array, into: Uint8Array): Met {
  // Names of a module are looked up each time they are used, and the names of a function are not.
  const [high, low, rest, mask] = [upper, lower, restOfUpper, maskOfPlace];
  let [others, all] = [0, 0];
  const whole = into.length & ~1;
  for (let row = 0; row < whole; row += 2) {
    const [half, next] = [halves[2 * row + high]!, halves[2 * row + 2 + high]!];
    others |= halves[2 * row + low]! | halves[2 * row + 2 + low]! | ((half | next) & rest);
    const [x, y] = [table[(half >>> 12) & mask]! - 1, table[(next >>> 12) & mask]! - 1];
    all |= x | y;
    into[row] = x;
    into[row + 1] = y;
  }
  if (whole < into.length) {
    const half = halves[2 * whole + high]!;
    others |= halves[2 * whole + low]! | (half & rest);
    const last = table[(half >>> 12) & mask]! - 1;
    all |= last;
    into[whole] = last;
  }
  return { areShort: others === 0, areMet: all >= 0 };
}

function isSame(halves: Int32Array, others: Int32Array): boolean {
  let difference = 0;
  for (let at = 0; at < halves.length; at += 1) difference |= (halves[at] as number) ^ (others[at] as number);
  return difference === 0;
}

function bucketOfNumber(reading: Reading, kind: Ordered): (from: number, to: number) => number {
  const { min, max, isInteger, partition } = kind;
  const [singles, other, { starts }] = [singlesOf(kind), otherBucket(reading, kind), partition];
  return (from, to) => {
    const fits = from >= min && from <= max && (!isInteger || Number.isInteger(from));
    return fits && to === from ? (singles[partIn(starts, from)] as number) : other(from, to);
  };
}
