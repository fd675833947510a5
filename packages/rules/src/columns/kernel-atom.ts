import type { ChildRecord, Fact } from "@mangnon/schema";
import type { ReadParts } from "../definition/read-parts.ts";
import { faceRecord } from "../record/face-record.ts";
import { wholeRange } from "../record/whole-range.ts";
import { completedMonths, dateOf, isDay } from "../values/civil-day.ts";
import { exactDayOf } from "../values/exact-day.ts";
import { highest, isNumeric, isSpan, lowest, type Span, spanOf, type Value } from "../values/value.ts";
import type { Atom, Unplaced } from "./atom.ts";
import { type Column, type Columns, columnNamed } from "./column.ts";
import { type Partition, partitionOf } from "./partition.ts";

type Kernel = Extract<Fact, { readonly kernel: string }>;

const oldest = 250;

/**
 * An age, in completed years or months: a range of its parts, or none where the record contradicts itself. Two known
 * dates are counted in integers; everything else as for a single record.
 */
export function kernelAtom(fact: Kernel, parts: ReadParts, boundaries: Iterable<number>): Unplaced {
  const max = fact.kernel === "completed-years" ? oldest : 12 * oldest;
  const partition = partitionOf({ min: 0, max, isInteger: true }, boundaries);
  const none = partition.buckets;
  const ranges = [rangeOf(fact.from, parts), rangeOf(fact.on, parts)] as const;
  const bucketOfAge = bucketsByAge(partition, max, rangeOfRecord(fact, parts));
  const counting: Counting = { bucketOfAge, ranges, count: countOf(fact) };
  const ofAnyRecord = (record: ChildRecord): number =>
    bucketOfValue(faceRecord(parts, record).fact(fact.id), partition, max);
  const ofRecord = (record: ChildRecord): number => {
    const from = within(exactDayOf(own(record, fact.from)), ranges[0]);
    const to = within(exactDayOf(own(record, fact.on)), ranges[1]);
    const isAlone = fact.recorded === undefined || own(record, fact.recorded) === undefined;
    const bucket = isAlone && from > 0 && to >= from ? bucketOfAge[counting.count(from, to)] : notExact;
    return bucket === undefined || bucket === notExact ? ofAnyRecord(record) : bucket;
  };
  return {
    key: `fact ${fact.id}`,
    buckets: partition.buckets + 1,
    ofColumns: readAges(fact, { ...counting, ofRecord: ofAnyRecord }),
    ofRecord,
    example: (bucket) => {
      const [from, to] = bucket === none ? [undefined, undefined] : partition.valuesOf(bucket);
      const value = from === undefined || to === undefined ? undefined : spanOf(from, to);
      return { supposed: new Map([[`fact.${fact.id}`, { value }]]) };
    },
  };
}

function bucketOfValue(age: Value, { partOf, bucketOf, buckets }: Partition, max: number): number {
  if (!isNumeric(age)) return buckets;
  const part = (value: number): number => partOf(Math.min(value, max));
  return isSpan(age) ? bucketOf(part(age.from), part(age.to)) : bucketOf(part(age), part(age));
}

interface Counting {
  readonly bucketOfAge: Uint16Array;
  /** The declared ranges of the two dates: what lies outside does not fit. */
  readonly ranges: readonly [Span, Span];
  readonly count: (from: number, to: number) => number;
}

/** Completed years or months between two days of which the second is not before the first. */
function countOf({ kernel, leapDay = "march-1" }: Kernel): Counting["count"] {
  if (leapDay === "march-1") return kernel === "completed-years" ? yearsBetween : monthsBetween;
  const divisor = kernel === "completed-years" ? 12 : 1;
  return (from, to) => Math.floor(completedMonths(from, to, leapDay) / divisor);
}

/** Marks a row whose age does not follow from two exact days alone. */
const notExact = 65_535;

/** The bucket of every age; an age that the recorded one could not be is left to the reference evaluator. */
function bucketsByAge({ partOf, bucketOf }: Partition, max: number, { from, to }: Span): Uint16Array {
  return Uint16Array.from({ length: max + 1 }, (_, age) => {
    const part = partOf(age);
    return age >= from && age <= to ? bucketOf(part, part) : notExact;
  });
}

/** What somebody may have recorded as the age. */
function rangeOfRecord({ recorded }: Kernel, parts: ReadParts): Span {
  return recorded === undefined ? { from: 0, to: Number.POSITIVE_INFINITY } : rangeOf(recorded, parts);
}

/** A field of the record itself. */
const own = (record: ChildRecord, name: string): unknown =>
  Object.hasOwn(record, name) ? record[name] : undefined;

/** What a variable may be; nothing where it is none. */
function rangeOf(name: string, { variables, codes }: ReadParts): Span {
  const read = variables.get(name);
  const whole = read === undefined ? undefined : wholeRange(read.variable, codes);
  return isNumeric(whole) ? { from: lowest(whole), to: highest(whole) } : { from: 1, to: 0 };
}

function readAges(
  fact: Kernel,
  counting: Counting & { readonly ofRecord: (record: ChildRecord) => number },
): Atom["ofColumns"] {
  const { ranges, ofRecord, count, bucketOfAge } = counting;
  return (all, into) => {
    const [born, on] = [exactDays(all, fact.from, ranges[0]), exactDays(all, fact.on, ranges[1])];
    const told = fact.recorded === undefined ? undefined : columnNamed(all, fact.recorded);
    const recorded = told?.kind === "numbers" ? told.from : undefined;
    const days: Days = { born, on, recorded };
    if (count === yearsBetween) writeYears(days, bucketOfAge, into);
    else writeCounts(days, { bucketOfAge, count }, into);
    for (let row = into.indexOf(notExact); row !== -1; row = into.indexOf(notExact, row + 1)) {
      into[row] = ofRecord(recordAt(all, fact, row));
    }
  };
}

interface Days {
  readonly born: Int32Array;
  readonly on: Int32Array;
  readonly recorded: Float64Array | undefined;
}

/** Completed years, written out: what nearly every definition asks for. */
function writeYears({ born, on, recorded }: Days, bucketOfAge: Uint16Array, into: Uint16Array): void {
  for (let row = 0; row < into.length; row += 1) {
    const [from, to] = [born[row] as number, on[row] as number];
    const isAlone = recorded === undefined || Number.isNaN(recorded[row]);
    const turned = to % 10_000 < from % 10_000 ? 1 : 0;
    const age = ((to / 10_000) | 0) - ((from / 10_000) | 0) - turned;
    into[row] = isAlone && from > 0 && to >= from ? (bucketOfAge[age] ?? notExact) : notExact;
  }
}

function writeCounts(
  { born, on, recorded }: Days,
  { bucketOfAge, count }: Pick<Counting, "bucketOfAge" | "count">,
  into: Uint16Array,
): void {
  for (let row = 0; row < into.length; row += 1) {
    const [from, to] = [born[row] as number, on[row] as number];
    const isAlone = recorded === undefined || Number.isNaN(recorded[row]);
    into[row] = isAlone && from > 0 && to >= from ? (bucketOfAge[count(from, to)] ?? notExact) : notExact;
  }
}

/** The days that are known and fit, 0 for all others. Where all do, the column itself. */
function exactDays(columns: Columns, name: string, { from, to }: Span): Int32Array {
  const [column, { length }] = [columnNamed(columns, name), columns];
  if (column?.kind !== "dates") return new Int32Array(length);
  const isExact = (day: number, row: number): boolean =>
    day >= from && day <= to && (column.to === undefined || column.to[row] === day) && isDay(day);
  for (let row = 0; row < length; row += 1) {
    if (!isExact(column.from[row] as number, row)) {
      return column.from.map((day, at) => (isExact(day, at) ? day : 0));
    }
  }
  return column.from;
}

const within = (day: number, { from, to }: Span): number => (day >= from && day <= to ? day : 0);

/** `2012-02-29` to `2027-02-28` is 14: the day of the year has not come. */
const yearsBetween = (from: number, to: number): number => {
  const years = ((to / 10_000) | 0) - ((from / 10_000) | 0);
  return to % 10_000 < from % 10_000 ? years - 1 : years;
};

const monthsBetween = (from: number, to: number): number => {
  const [first, last] = [(from / 100) | 0, (to / 100) | 0];
  const months = 12 * (((last / 100) | 0) - ((first / 100) | 0)) + (last % 100) - (first % 100);
  return to % 100 < from % 100 ? months - 1 : months;
};

/** The variables that the kernel reads, as a record has them. */
function recordAt(columns: Columns, fact: Kernel, row: number): ChildRecord {
  const record: Record<string, ChildRecord[string]> = {};
  for (const name of [fact.from, fact.on, fact.recorded]) {
    const column = name === undefined ? undefined : columnNamed(columns, name);
    if (name !== undefined && column !== undefined) record[name] = valueAt(column, row);
  }
  return record;
}

/** One value of a column, as a record has it. */
export function valueAt(column: Column, row: number): ChildRecord[string] {
  switch (column.kind) {
    case "truths":
      return (
        ([false, true, undefined] as const)[column.values[row] as number] ??
        (column.values[row] === 2 ? undefined : { unknown: "dont-know" })
      );
    case "codes": {
      const at = column.values[row] as number;
      return at === 65_535 ? undefined : (column.codes[at] ?? { unknown: "dont-know" });
    }
    case "numbers": {
      const [from, to] = [column.from[row] as number, (column.to ?? column.from)[row] as number];
      return Number.isNaN(from) ? undefined : from === to ? from : { from, to };
    }
    case "dates": {
      const [from, to] = [column.from[row] as number, (column.to ?? column.from)[row] as number];
      if (from === 0) return undefined;
      return from === to ? dateOf(from) : { from: dateOf(from), to: dateOf(to) };
    }
  }
}
