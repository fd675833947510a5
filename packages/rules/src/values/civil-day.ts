import { daysOfPartialDate } from "@mangnon/schema/dates";
import { type Span, spanOf } from "./value.ts";

/** A date of the calendar as a number that orders like it: `"2010-05-10"` → `20100510`. */
export const dayOf = (date: string): number => Number(date.replaceAll("-", ""));

/** The date of such a number. */
export function dateOf(day: number): string {
  const digits = String(day).padStart(8, "0");
  return `${digits.slice(0, 4)}-${digits.slice(4, 6)}-${digits.slice(6)}`;
}

/** The days that a date or partial date may mean, `undefined` when it is none. */
export function daysOf(date: string): number | Span | undefined {
  const days = daysOfPartialDate(date);
  return days === undefined ? undefined : spanOf(dayOf(days.from), dayOf(days.to));
}

const yearOf = (day: number): number => Math.floor(day / 10_000);
const monthOf = (day: number): number => Math.floor(day / 100) % 100;
const dayOfMonth = (day: number): number => day % 100;

const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

export const daysInMonth = (year: number, month: number): number =>
  month === 2 ? (isLeap(year) ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31;

/** When a birthday on a day that the month does not have comes: on the next day, or on the month's last. */
export type LeapDay = "march-1" | "last-day";

/**
 * Months completed from one day to another, negative before it: twelve a year and one for each month, less one
 * while the day of the month has not come.
 */
export function completedMonths(from: number, to: number, leapDay: LeapDay): number {
  const months = 12 * (yearOf(to) - yearOf(from)) + monthOf(to) - monthOf(from);
  const born = dayOfMonth(from);
  const due = leapDay === "last-day" ? Math.min(born, daysInMonth(yearOf(to), monthOf(to))) : born;
  return dayOfMonth(to) < due ? months - 1 : months;
}

/**
 * Months begun from one day to another, none on that day or before it: six until six are complete to the day, seven on
 * the day after.
 */
export const begunMonths = (from: number, to: number, leapDay: LeapDay): number =>
  to <= from ? 0 : completedMonths(from, dayBefore(to), leapDay) + 1;

/** Days since 1 March of the year 0, so that days can be counted and halved. */
export function serialOf(day: number): number {
  const shift = monthOf(day) <= 2 ? 1 : 0;
  const year = yearOf(day) - shift;
  const month = monthOf(day) + 12 * shift - 3;
  const leaps = Math.floor(year / 4) - Math.floor(year / 100) + Math.floor(year / 400);
  return 365 * year + leaps + Math.floor((153 * month + 2) / 5) + dayOfMonth(day) - 1;
}

/** The day of a serial number. */
export function dayOfSerial(serial: number): number {
  const era = Math.floor(serial / 146_097);
  const dayOfEra = serial - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / 146_096)) /
      365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shifted = Math.floor((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - Math.floor((153 * shifted + 2) / 5) + 1;
  const month = shifted < 10 ? shifted + 3 : shifted - 9;
  return (yearOfEra + era * 400 + (month <= 2 ? 1 : 0)) * 10_000 + month * 100 + day;
}

/** The day before a day. */
export const dayBefore = (day: number): number => dayOfSerial(serialOf(day) - 1);

export const dayAfter = (day: number): number => dayOfSerial(serialOf(day) + 1);

/** Whether a number is a day of the calendar: `20110229` is none. */
export function isDay(day: number): boolean {
  const [month, dayInMonth] = [monthOf(day), dayOfMonth(day)];
  if (dayInMonth < 1 || month < 1 || month > 12) return false;
  return dayInMonth <= 28 || dayInMonth <= daysInMonth(yearOf(day), month);
}
