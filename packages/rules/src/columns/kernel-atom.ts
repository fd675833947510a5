import type { ChildRecord, Fact } from "@mangnon/schema";
import type { ReadParts } from "../definition/read-parts.ts";
import { faceRecord } from "../record/face-record.ts";
import { supposing } from "../record/seen.ts";
import { wholeRange } from "../record/whole-range.ts";
import { completedMonths, dateOf } from "../values/civil-day.ts";
import { exactDayOf } from "../values/exact-day.ts";
import { highest, isNumeric, isSpan, lowest, type Span, spanOf, type Value } from "../values/value.ts";
import type { Atom, Batch, One, Unplaced } from "./atom.ts";
import type { Column } from "./column.ts";
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
  const counting: Counting = { partition, max, ranges, count: countOf(fact) };
  const ofAnyRecord = (record: ChildRecord): number =>
    bucketOfAge(faceRecord(parts, record).fact(fact.id), partition, max);
  const ofRecord = ({ record }: One): number => {
    const from = within(exactDayOf(record[fact.from]), ranges[0]);
    const to = within(exactDayOf(record[fact.on]), ranges[1]);
    const isAlone = fact.recorded === undefined || record[fact.recorded] === undefined;
    return isAlone && from > 0 && to >= from ? bucketOfCount(from, to, counting) : ofAnyRecord(record);
  };
  return {
    key: `fact ${fact.id}`,
    mayBeOdd: false,
    buckets: partition.buckets + 1,
    ofColumns: ageColumns(fact, { ...counting, ofRecord: ofAnyRecord }),
    ofRecord,
    example: (bucket) => {
      const [from, to] = bucket === none ? [undefined, undefined] : partition.valuesOf(bucket);
      const value = from === undefined || to === undefined ? undefined : spanOf(from, to);
      return { supposed: new Map([[`fact.${fact.id}`, supposing(value)]]) };
    },
  };
}

function bucketOfAge(age: Value, { partOf, bucketOf, buckets }: Partition, max: number): number {
  if (!isNumeric(age)) return buckets;
  const part = (value: number): number => partOf(Math.min(value, max));
  return isSpan(age) ? bucketOf(part(age.from), part(age.to)) : bucketOf(part(age), part(age));
}

interface Counting {
  readonly partition: Partition;
  readonly max: number;
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

function bucketOfCount(from: number, to: number, { partition, max, count }: Counting): number {
  const age = count(from, to);
  const part = partition.partOf(age > max ? max : age);
  return partition.bucketOf(part, part);
}

/** The days that a date may be; none where it is no variable. */
function rangeOf(name: string, { variables, codes }: ReadParts): Span {
  const read = variables.get(name);
  const whole = read === undefined ? undefined : wholeRange(read.variable, codes);
  return isNumeric(whole) ? { from: lowest(whole), to: highest(whole) } : { from: 1, to: 0 };
}

function ageColumns(
  fact: Kernel,
  counting: Counting & { readonly ofRecord: (record: ChildRecord) => number },
): Atom["ofColumns"] {
  const { ranges, ofRecord } = counting;
  return ({ columns: all }, into) => {
    const [born, on] = [datesOf(all, fact.from), datesOf(all, fact.on)];
    const told = fact.recorded === undefined ? undefined : all.columns[fact.recorded];
    const recorded = told?.kind === "numbers" ? told : undefined;
    for (let row = 0; row < into.length; row += 1) {
      const [from, to] = [exactDay(born, row, ranges[0]), exactDay(on, row, ranges[1])];
      const isAlone = recorded === undefined || Number.isNaN(recorded.from[row]);
      into[row] =
        isAlone && from > 0 && to >= from
          ? bucketOfCount(from, to, counting)
          : ofRecord(recordAt(all, fact, row));
    }
  };
}

type Dates = Extract<Column, { kind: "dates" }>;

const datesOf = ({ columns }: Batch["columns"], name: string): Dates | undefined => {
  const column = columns[name];
  return column?.kind === "dates" ? column : undefined;
};

/** A day that is known and fits, else 0. */
const exactDay = (dates: Dates | undefined, row: number, range: Span): number => {
  const day = dates?.from[row] ?? 0;
  return dates?.to === undefined || dates.to[row] === day ? within(day, range) : 0;
};

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
function recordAt({ columns }: Batch["columns"], fact: Kernel, row: number): ChildRecord {
  const record: Record<string, ChildRecord[string]> = {};
  for (const name of [fact.from, fact.on, fact.recorded]) {
    const column = name === undefined ? undefined : columns[name];
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
