import type { Span } from "../values/value.ts";

/** 400 years of days; those that a range has beyond are asked for each time. */
const most = 400 * 10_000;

/** A byte for every day `yyyymmdd` from the first one on: one more than what was found, or 0 before. */
export const createDayTable = ({ from, to }: Span): Uint8Array =>
  new Uint8Array(Math.max(0, Math.min(to - from + 1, most)));

/** What is written for a day that is still to be found. */
export const unmet = 255;

/** Days with what was found of each. */
export interface KnownDays {
  readonly known: Uint8Array;
  readonly first: number;
}

/** Writes what was found before of each day, and says whether all were met before. */
export function lookUpDays(days: Int32Array, { known, first }: KnownDays, into: Uint8Array): boolean {
  const { length } = known;
  let all = 0;
  for (let row = 0; row < into.length; row += 1) {
    const place = (days[row] as number) - first;
    const found = (place >= 0 && place < length ? (known[place] as number) : 0) - 1;
    all |= found;
    into[row] = found;
  }
  return all >= 0;
}
