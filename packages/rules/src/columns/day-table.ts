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
  const last = known.length - 1;
  let all = 0;
  const whole = into.length & ~3;
  for (let row = 0; row < whole; row += 4) {
    const [i, j, k, l] = [
      days[row]! - first,
      days[row + 1]! - first,
      days[row + 2]! - first,
      days[row + 3]! - first,
    ];
    const w = (i >= 0 && i <= last ? known[i]! : 0) - 1;
    const x = (j >= 0 && j <= last ? known[j]! : 0) - 1;
    const y = (k >= 0 && k <= last ? known[k]! : 0) - 1;
    const z = (l >= 0 && l <= last ? known[l]! : 0) - 1;
    into[row] = w;
    into[row + 1] = x;
    into[row + 2] = y;
    into[row + 3] = z;
    all |= w | x | y | z;
  }
  for (let row = whole; row < into.length; row += 1) {
    const place = days[row]! - first;
    const found = (place >= 0 && place <= last ? known[place]! : 0) - 1;
    into[row] = found;
    all |= found;
  }
  return all >= 0;
}
