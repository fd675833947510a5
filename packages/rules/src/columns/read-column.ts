import { isDay } from "../values/civil-day.ts";
import type { Atom } from "./atom.ts";
import { type Column, type Columns, codeMarks, columnNamed } from "./column.ts";
import { partIn } from "./partition.ts";
import type { Kind, ValueBuckets } from "./value-buckets.ts";

/** How a column is read: `absent` is the bucket of what was not recorded. */
export interface Reading {
  readonly name: string;
  readonly buckets: ValueBuckets;
  readonly absent: number;
}

const columnOf = <Of extends Column["kind"]>(
  columns: Columns,
  name: string,
  kind: Of,
): Extract<Column, { kind: Of }> | undefined => {
  const column = columnNamed(columns, name);
  return column?.kind === kind ? (column as Extract<Column, { kind: Of }>) : undefined;
};

/** Writes the buckets of a column; a variable without a column was recorded for nobody. */
export function readColumn(reading: Reading): Atom["ofColumns"] {
  const { kind } = reading.buckets;
  if (kind.of === "truths") return readTruths(reading);
  if (kind.of === "codes") return readCodes(reading, kind);
  return kind.of === "dates" ? readDates(reading, kind) : readNumbers(reading, kind);
}

/** Marks beyond those that exist count as not known. */
function readTruths({ name, absent, buckets: { whole } }: Reading): Atom["ofColumns"] {
  const bucketOf = Uint16Array.from({ length: 256 }, (_, mark) => [0, 1, absent][mark] ?? whole);
  return (columns, into) => {
    const column = columnOf(columns, name, "truths");
    if (column === undefined) return void into.fill(absent);
    const { values } = column;
    for (let row = 0; row < into.length; row += 1) into[row] = bucketOf[values[row] as number] as number;
  };
}

function readCodes(
  { name, absent, buckets: { whole } }: Reading,
  { groupOf }: Extract<Kind, { of: "codes" }>,
): Atom["ofColumns"] {
  return (columns, into) => {
    const column = columnOf(columns, name, "codes");
    if (column === undefined) return void into.fill(absent);
    const bucketOf = Uint16Array.from(column.codes, (code) => groupOf.get(code.normalize("NFC")) ?? whole);
    const { values } = column;
    for (let row = 0; row < into.length; row += 1) {
      const at = values[row] as number;
      into[row] = at < bucketOf.length ? (bucketOf[at] as number) : at === codeMarks.absent ? absent : whole;
    }
  };
}

type Ordered = Extract<Kind, { of: "numbers" | "dates" }>;

/** The bucket of what is no single value that fits: an interval, nothing, or something that may be anything. */
function otherBucket({ absent, buckets: { whole } }: Reading, { of, partition, min, max }: Ordered) {
  const { partOf, bucketOf } = partition;
  return (first: number, last: number): number => {
    if (Number.isNaN(first) || (of === "dates" && first === 0)) return absent;
    if (!(first < last && last >= min && first <= max)) return whole;
    if (of === "dates" && !(isDay(first) && isDay(last))) return whole;
    return bucketOf(partOf(Math.max(first, min)), partOf(Math.min(last, max)));
  };
}

const singlesOf = ({ partition: { parts, bucketOf } }: Ordered): Uint16Array =>
  Uint16Array.from({ length: parts }, (_, part) => bucketOf(part, part));

function readNumbers(reading: Reading, kind: Ordered): Atom["ofColumns"] {
  const { min, max, isInteger, partition } = kind;
  const [singles, other, { starts }] = [singlesOf(kind), otherBucket(reading, kind), partition];
  return (columns, into) => {
    const column = columnOf(columns, reading.name, "numbers");
    if (column === undefined) return void into.fill(reading.absent);
    const { from, to } = column;
    for (let row = 0; row < into.length; row += 1) {
      const value = from[row] as number;
      const fits = value >= min && value <= max && (!isInteger || Number.isInteger(value));
      into[row] =
        fits && (to === undefined || to[row] === value)
          ? (singles[partIn(starts, value)] as number)
          : other(value, (to ?? from)[row] as number);
    }
  };
}

function readDates(reading: Reading, kind: Ordered): Atom["ofColumns"] {
  const { min, max, partition } = kind;
  const [singles, other, { starts }] = [singlesOf(kind), otherBucket(reading, kind), partition];
  return (columns, into) => {
    const column = columnOf(columns, reading.name, "dates");
    if (column === undefined) return void into.fill(reading.absent);
    const { from, to } = column;
    for (let row = 0; row < into.length; row += 1) {
      const day = from[row] as number;
      into[row] =
        day >= min && day <= max && (to === undefined || to[row] === day) && isDay(day)
          ? (singles[partIn(starts, day)] as number)
          : other(day, (to ?? from)[row] as number);
    }
  };
}
