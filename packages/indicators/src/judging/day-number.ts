import { type CivilDate, type DayRange, daysOfPartialDate, daysOfPeriod, type Period } from "@mangnon/schema";
import { IndicatorsError } from "../errors.ts";

/** The number of a civil day, counted from an arbitrary one: differences are days. */
export function dayNumber(date: CivilDate): number {
  const [year = 0, month = 0, day = 0] = date.split("-").map(Number);
  const years = month > 2 ? year : year - 1;
  const months = month > 2 ? month - 3 : month + 9;
  const leapDays = Math.floor(years / 4) - Math.floor(years / 100) + Math.floor(years / 400);
  return 365 * years + leapDays + Math.floor((153 * months + 2) / 5) + day;
}

/**
 * The days of a period.
 *
 * @throws {@link IndicatorsError} `indicators/not-a-period`: plans and observations are checked before.
 */
export function daysOf(period: Period): DayRange {
  const days = daysOfPeriod(period);
  if (days === undefined) throw new IndicatorsError("indicators/not-a-period", { value: period });
  return days;
}

/** The date itself, when it is one whole day of the calendar. Throws `indicators/not-a-date` otherwise. */
export function dateOf(text: string): CivilDate {
  if (daysOfPartialDate(text)?.from === text) return text;
  throw new IndicatorsError("indicators/not-a-date", { value: text });
}
