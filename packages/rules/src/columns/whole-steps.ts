import type { Ordered } from "./value-buckets.ts";
import { after } from "../values/neighbours.ts";

/** The bucket of each whole number and of all that lies between two, from `lowest`, twice the least number, on. */
export interface WholeSteps {
  readonly table: Uint8Array;
  readonly lowest: number;
}

const mostSteps = 4096;

/**
 * A table for a small range of numbers, in which every part begins at a whole number or just after one, as it does
 * where rules say "14 hours" or "more than 20". `undefined` where they do not.
 */
export function wholeSteps(
  { min, max, isInteger, partition }: Ordered,
  whole: number,
): WholeSteps | undefined {
  const { starts, partOf, bucketOf } = partition;
  const [least, most] = [Math.floor(min), Math.ceil(max)];
  if (!(2 * (most - least) < mostSteps)) return undefined;
  if (![...starts].every((start) => Number.isInteger(start) || after(Math.floor(start)) === start)) {
    return undefined;
  }
  const clamped = (value: number): number => partOf(Math.min(Math.max(value, min), max));
  const table = Uint8Array.from({ length: 2 * (most - least) + 1 }, (_, at) => {
    if (isInteger && at % 2 === 1) return whole;
    const part = clamped(least + at / 2);
    return bucketOf(part, part);
  });
  return { table, lowest: 2 * least };
}
