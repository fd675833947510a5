import type { Span } from "../values/value.ts";

/** 400 years of days; those that a range has beyond are asked for each time. */
const most = 400 * 10_000;

/** A byte for every day `yyyymmdd` from the first one on, set when the day is first met; 0 before. */
export const createDayTable = ({ from, to }: Span): Uint8Array =>
  new Uint8Array(Math.max(0, Math.min(to - from + 1, most)));
