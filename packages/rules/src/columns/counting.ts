import type { Fact } from "@mangnon/schema";
import type { ReadParts } from "../definition/read-parts.ts";
import { wholeRange } from "../record/whole-range.ts";
import { completedMonths } from "../values/civil-day.ts";
import { highest, isNumeric, lowest, type Span } from "../values/value.ts";
import { mostBuckets } from "./atom.ts";
import type { Partition } from "./partition.ts";

export type Kernel = Extract<Fact, { readonly kernel: string }>;

/** In years. */
export const oldest = 250;

/** Marks an age that does not follow from two exact days alone. */
export const notExact = mostBuckets;

/** How an age follows from two days of the calendar. */
export interface Counting {
  /** The declared ranges of the two dates: what lies outside does not fit. */
  readonly ranges: readonly [from: Span, on: Span];
  readonly count: (from: number, on: number) => number;
  /** The bucket of every age; `notExact` for one that the recorded age could not be. */
  readonly bucketOfAge: Uint8Array;
  readonly bucketOf: (from: number, on: number) => number;
}

export function countingOf(fact: Kernel, { partOf, bucketOf }: Partition, parts: ReadParts): Counting {
  const ranges = [rangeOf(fact.from, parts), rangeOf(fact.on, parts)] as const;
  const recorded = rangeOfRecorded(fact, parts);
  const count = countOf(fact);
  const ages = fact.kernel === "completed-years" ? oldest + 1 : 12 * oldest + 1;
  const bucketOfAge = Uint8Array.from({ length: ages }, (_, age) => {
    const part = partOf(age);
    return age >= recorded.from && age <= recorded.to ? bucketOf(part, part) : notExact;
  });
  return {
    ranges,
    count,
    bucketOfAge,
    bucketOf: (from, on) => {
      const isCounted = from > 0 && on >= from && isWithin(from, ranges[0]) && isWithin(on, ranges[1]);
      return isCounted ? (bucketOfAge[count(from, on)] ?? notExact) : notExact;
    },
  };
}

export const isWithin = (day: number, { from, to }: Span): boolean => day >= from && day <= to;

/** Completed years or months between two days of which the second is not before the first. */
function countOf({ kernel, leapDay = "march-1" }: Kernel): Counting["count"] {
  if (leapDay === "march-1") return kernel === "completed-years" ? yearsBetween : monthsBetween;
  const divisor = kernel === "completed-years" ? 12 : 1;
  return (from, to) => Math.floor(completedMonths(from, to, leapDay) / divisor);
}

/** `20270228 - 20120229` is 149,999: fourteen years, since the day of the year has not come. */
const yearsBetween = (from: number, to: number): number => ((to - from) / 10_000) | 0;

const monthsBetween = (from: number, to: number): number => {
  const [first, last] = [(from / 10_000) | 0, (to / 10_000) | 0];
  const monthsAndDays = (to % 10_000) - (from % 10_000);
  return 12 * (last - first) + Math.floor(monthsAndDays / 100);
};

/** What somebody may have recorded as the age. */
const rangeOfRecorded = ({ recorded }: Kernel, parts: ReadParts): Span =>
  recorded === undefined ? { from: 0, to: Number.POSITIVE_INFINITY } : rangeOf(recorded, parts);

/** What a variable may be; nothing where it is none. */
function rangeOf(name: string, { variables, codes }: ReadParts): Span {
  const read = variables.get(name);
  const whole = read === undefined ? undefined : wholeRange(read.variable, codes);
  return isNumeric(whole) ? { from: lowest(whole), to: highest(whole) } : { from: 1, to: 0 };
}
