import { dayOfSerial, serialOf } from "../values/civil-day.ts";
import type { Age, Answer } from "./question.ts";

/** Days that a date may be. */
export type Days = Pick<Answer, "from" | "to">;

/** What is known of the two dates of an age. */
export interface Dates {
  readonly born: Days;
  readonly on: Days;
}

/** The ages between two dates: day by day every one comes, from the least to the greatest. */
export function agesBetween({ unit, leapDay, months }: Age, { born, on }: Dates): Days | undefined {
  if (born.from > on.to) return undefined;
  const perUnit = unit === "months" ? 1 : 12;
  const least = born.to <= on.from ? months(born.to, on.from, leapDay) : 0;
  return {
    from: Math.floor(least / perUnit),
    to: Math.floor(months(born.from, on.to, leapDay) / perUnit),
  };
}

/** True when some dates make one of some ages. */
export function fitsDates(age: Age, told: Days, dates: Dates): boolean {
  const ages = agesBetween(age, dates);
  return ages !== undefined && ages.from <= told.to && told.from <= ages.to;
}

/** Two dates between which an age is completed, `undefined` when no dates of those days make it. */
export function datesOfAge(
  age: Age,
  told: Days,
  { born, on }: Dates,
): { readonly born: number; readonly on: number } | undefined {
  const perUnit = age.unit === "months" ? 1 : 12;
  const [least, most] = [told.from * perUnit, (told.to + 1) * perUnit - 1];
  const counted = (dates: Pair): number => age.months(dates.born, dates.on, age.leapDay);
  const isRight = (dates: Pair): boolean => counted(dates) >= least && counted(dates) <= most;
  const plain = { born: monthsBefore(on.from, least), on: on.from };
  if (plain.born >= born.from && plain.born <= born.to && isRight(plain)) return plain;
  const way = wayThrough(born, on);
  if (way === undefined) return undefined;
  const found = way.at(firstFrom(way.length, (step) => counted(way.at(step)) >= least));
  return isRight(found) ? found : undefined;
}

interface Pair {
  readonly born: number;
  readonly on: number;
}

/** The same day so many months earlier. */
function monthsBefore(day: number, months: number): number {
  const count = 12 * Math.floor(day / 10_000) + (Math.floor(day / 100) % 100) - 1 - months;
  return dayOfSerial(serialOf(10_000 * Math.floor(count / 12) + 100 * ((count % 12) + 1) + (day % 100)));
}

/** From the youngest to the oldest, day by day: first the second date grows, then the first one shrinks. */
function wayThrough(
  born: Days,
  on: Days,
): { readonly length: number; readonly at: (step: number) => Pair } | undefined {
  const last = serialOf(on.to);
  const latestBirth = Math.min(serialOf(born.to), last);
  const first = Math.max(serialOf(on.from), latestBirth);
  const births = latestBirth - serialOf(born.from);
  if (births < 0) return undefined;
  return {
    length: last - first + births,
    at: (step) => ({
      born: dayOfSerial(latestBirth - Math.max(0, step - (last - first))),
      on: dayOfSerial(Math.min(last, first + step)),
    }),
  };
}

/** The first step on which something holds that holds on all later ones; the last one when it holds on none. */
function firstFrom(length: number, holds: (step: number) => boolean): number {
  let [low, high] = [0, length];
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}
