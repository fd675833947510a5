import type { CivilDate, Target } from "@mangnon/schema";
import { daysOf } from "./day-number.ts";

/**
 * The target as it is judged on a day. A promise made anew for every year is judged for the last year that is over; until
 * the first one is, for the first.
 */
export function dueNow(target: Target, on: CivilDate): Target {
  if (target.cadence !== "yearly") return target;
  const { from, to } = daysOf(target.due);
  const [first, last] = [Number(from.slice(0, 4)), Number(to.slice(0, 4))];
  const years = Array.from({ length: last - first + 1 }, (_, at) => String(first + at));
  const over = years.filter((year) => daysOf(year).to < on);
  return { ...target, due: over.at(-1) ?? String(first) };
}
