import type { ReadColumns } from "./atom.ts";
import { otherBucket, singlesOf } from "./ordered-buckets.ts";
import { partIn } from "./partition.ts";
import { columnOf, type Reading } from "./read-column.ts";
import type { Ordered } from "./value-buckets.ts";
import { wholeSteps } from "./whole-steps.ts";

/** The buckets of numbers: by a table of whole numbers and what lies between two, or part by part. */
export function readNumbers(reading: Reading, kind: Ordered): ReadColumns {
  const { name, absent } = reading;
  const other = otherBucket(reading, kind);
  const steps = wholeSteps(kind, reading.buckets.whole);
  const write = steps === undefined ? byParts(kind, other) : bySteps(kind, { ...steps, other });
  return (columns, into) => {
    const column = columnOf(columns, name, "numbers");
    if (column === undefined) return absent;
    write(column.from, column.to ?? column.from, into);
    return into;
  };
}

type Write = (from: Float64Array, to: Float64Array, into: Uint8Array) => void;
type Other = (from: number, to: number) => number;

interface Stepping {
  readonly table: Uint8Array;
  readonly lowest: number;
  readonly other: Other;
}

/** `floor + ceil` is 28 for 14, 29 for all between 14 and 15, 30 for 15. */
function bySteps({ min, max }: Ordered, { table, lowest, other }: Stepping): Write {
  return (from, to, into) => {
    for (let row = 0; row < into.length; row += 1) {
      const value = from[row] as number;
      into[row] =
        value >= min && value <= max && to[row] === value
          ? (table[Math.floor(value) + Math.ceil(value) - lowest] as number)
          : other(value, to[row] as number);
    }
  };
}

function byParts(kind: Ordered, other: Other): Write {
  const { min, max, isInteger, partition } = kind;
  const [singles, { starts }] = [singlesOf(kind), partition];
  return (from, to, into) => {
    for (let row = 0; row < into.length; row += 1) {
      const value = from[row] as number;
      const fits = value >= min && value <= max && (!isInteger || Number.isInteger(value));
      into[row] =
        fits && to[row] === value
          ? (singles[partIn(starts, value)] as number)
          : other(value, to[row] as number);
    }
  };
}
