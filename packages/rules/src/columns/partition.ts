import { dayBefore } from "../values/civil-day.ts";
import { before } from "../values/neighbours.ts";

/**
 * An ordered domain in parts within which no rule tells two values apart. A bucket is a contiguous range of parts,
 * so that "11 or 12" is not confused with "unknown": with k parts there are k(k+1)/2 of them.
 */
export interface Partition {
  readonly parts: number;
  readonly buckets: number;
  /** Where each part but the first begins. */
  readonly starts: Float64Array;
  /** The bucket of the parts `first` to `last`. */
  readonly bucketOf: (first: number, last: number) => number;
  /** The part in which a value lies; the value must lie in the domain. */
  readonly partOf: (value: number) => number;
  /** The least and the largest value of a bucket; one value where it is a single part, since any will do. */
  readonly valuesOf: (bucket: number) => readonly [from: number, to: number];
}

export interface Domain {
  readonly min: number;
  readonly max: number;
  readonly isInteger: boolean;
  /** Days, of which the one before 1 January is no number less by one. */
  readonly isDate?: boolean;
}

/** The parts of a domain between the numbers below which, or from which on, something changes. */
export function partitionOf(
  { min, max, isInteger, isDate = false }: Domain,
  boundaries: Iterable<number>,
): Partition {
  const starts = [...new Set([...boundaries].map((boundary) => (isInteger ? Math.ceil(boundary) : boundary)))]
    .filter((boundary) => boundary > min && boundary <= max)
    .sort((a, b) => a - b);
  const parts = starts.length + 1;
  const firsts = [min, ...starts];
  const previous = isDate ? dayBefore : isInteger ? (value: number) => value - 1 : before;
  const lasts = [...starts.map(previous), max];
  const ranges = rangesOf(parts);
  const sorted = Float64Array.from(starts);
  return {
    parts,
    buckets: ranges.length,
    starts: sorted,
    bucketOf: (first, last) => first * parts - (first * (first - 1)) / 2 + last - first,
    partOf: (value) => partIn(sorted, value),
    valuesOf: (bucket) => {
      const [first, last] = ranges[bucket] as readonly [number, number];
      const from = firsts[first] as number;
      return first === last ? [from, from] : [from, lasts[last] as number];
    },
  };
}

function rangesOf(parts: number): readonly (readonly [number, number])[] {
  const ranges: (readonly [number, number])[] = [];
  for (let first = 0; first < parts; first += 1) {
    for (let last = first; last < parts; last += 1) ranges.push([first, last]);
  }
  return ranges;
}

/** The part in which a value lies, by where parts begin: there are few, so that they are tried one by one. */
export function partIn(starts: Float64Array, value: number): number {
  let part = 0;
  while (part < starts.length && value >= (starts[part] as number)) part += 1;
  return part;
}
