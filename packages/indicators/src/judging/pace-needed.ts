import { figureText } from "../exact/figure-text.ts";
import { type Ratio, unitDigits } from "../exact/ratio.ts";
import type { NeededPace } from "./assessment.ts";
import { dayNumber, daysOf } from "./day-number.ts";
import type { Limits } from "./limits.ts";
import type { PromisedGoal } from "./promised-goal.ts";
import type { Question } from "./question.ts";
import { reaches } from "./reaches.ts";

/**
 * The pace needed from a value to its goal; `undefined` when the goal may be reached already, or no time is left between
 * the two. A value between limits is taken as it was observed.
 */
export function paceNeeded(
  { target }: Question,
  { limits, period }: { readonly limits: Limits; readonly period: string },
  { comparator, goal }: PromisedGoal,
): NeededPace | undefined {
  if (reaches(limits, comparator, goal) !== "not-reached") return undefined;
  const [from, to] = [endOf(period), endOf(target.due)];
  const years: Ratio = {
    numerator: to.numerator * from.denominator - from.numerator * to.denominator,
    denominator: to.denominator * from.denominator,
  };
  if (years.numerator <= 0n) return undefined;
  const { value, unit } = limits;
  const gap: Ratio = {
    numerator: goal.numerator * value.denominator - value.numerator * goal.denominator,
    denominator: goal.denominator * value.denominator,
  };
  const perYear = {
    numerator: gap.numerator * years.denominator,
    denominator: gap.denominator * years.numerator,
  };
  return {
    perYear: figureText(perYear, unitDigits[unit] > 0 ? 2 : 1, unit),
    years: figureText(years, 1, "count"),
  };
}

/** The end of a period in years: that of 2023 is 2024, whatever leap days there are between. */
function endOf(period: string): Ratio {
  const { to } = daysOf(period);
  const year = Number(to.slice(0, 4));
  const first = dayNumber(`${to.slice(0, 4)}-01-01`);
  const length = dayNumber(`${String(year + 1).padStart(4, "0")}-01-01`) - first;
  const passed = dayNumber(to) - first + 1;
  return { numerator: BigInt(year * length + passed), denominator: BigInt(length) };
}
