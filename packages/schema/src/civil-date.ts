/** Civil dates, partial dates and periods, without Zod. @module */

/** A day of the civil calendar, `"2010-05-10"`: no time, no zone. */
export type CivilDate = string;

/** A day, a month or a year: `"2010-05-10"`, `"2010-05"`, `"2010"`. The shorter forms are intervals. */
export type PartialDate = string;

/**
 * A stretch of time: a partial date (`"2025"` is the whole year) or two of them with a slash
 * (`"2025-01/2025-06"`, both ends included), as in ISO 8601.
 */
export type Period = string;

/** The first and the last day of a period, both included. */
export interface DayRange {
  readonly from: CivilDate;
  readonly to: CivilDate;
}

const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

const daysInMonth = (year: number, month: number): number =>
  month === 2 ? (isLeap(year) ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31;

/**
 * The days that a partial date may mean, or `undefined` when the text is no date of the calendar.
 *
 * @example
 * daysOfPartialDate("2010-02");
 * // => { from: "2010-02-01", to: "2010-02-28" }
 * daysOfPartialDate("2010-02-30");
 * // => undefined
 */
export function daysOfPartialDate(text: PartialDate): DayRange | undefined {
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(text);
  if (!match) return undefined;
  const [, year = "", month, day] = match;
  if (month === undefined) return { from: `${year}-01-01`, to: `${year}-12-31` };
  if (Number(month) < 1 || Number(month) > 12) return undefined;
  const last = daysInMonth(Number(year), Number(month));
  if (day === undefined) return { from: `${year}-${month}-01`, to: `${year}-${month}-${last}` };
  return Number(day) >= 1 && Number(day) <= last ? { from: text, to: text } : undefined;
}

/**
 * The days of a period, or `undefined` when it is no period or ends before it begins.
 *
 * @example
 * daysOfPeriod("2021/2025");
 * // => { from: "2021-01-01", to: "2025-12-31" }
 */
export function daysOfPeriod(text: Period): DayRange | undefined {
  const [first = "", second = first, ...rest] = text.split("/");
  const from = daysOfPartialDate(first)?.from;
  const to = daysOfPartialDate(second)?.to;
  if (rest.length > 0 || from === undefined || to === undefined || from > to) return undefined;
  return { from, to };
}
