import { decimalOf, formatDecimal } from "@mangnon/schema/decimal";
import { digitsToTell, percentText } from "../exact/percent-text.ts";
import { compareRatios, type Ratio } from "../exact/ratio.ts";
import type { AssessedValue, Assessment } from "./assessment.ts";
import type { Limits } from "./limits.ts";

/** The texts of a value and of what it is compared with, in digits that keep their order visible. */
export interface Figures {
  readonly percent: string;
  readonly lower: string;
  readonly upper: string;
  /** The texts of what it is compared with, in the order given. */
  readonly references: readonly string[];
  readonly shown: Pick<Assessment, "value" | "bounds">;
}

/**
 * Words a value and its limits so that, beside the references, no rounding turns their order around. Beside a
 * number that a plan declares they have at least its digits: 1.96% is not shown as 2.0% beside "at most 1.96%".
 */
export function figuresOf(limits: Limits, references: readonly Ratio[], least = 1): Figures {
  const { value, lower, upper, fractions } = limits;
  const digits = digitsToTell([value, lower, upper], references, least);
  const assessed = (at: "value" | "lower" | "upper"): AssessedValue => ({
    fraction: fractions[at],
    percent: percentText(limits[at], digits),
  });
  const bounds = { lower: assessed("lower"), upper: assessed("upper") };
  return {
    percent: assessed("value").percent,
    lower: bounds.lower.percent,
    upper: bounds.upper.percent,
    references: references.map((reference) => percentText(reference, digits)),
    shown: { value: assessed("value"), ...(compareRatios(lower, upper) === 0 ? {} : { bounds }) },
  };
}

/** How many digits a declared number of percent has after its point, at least one. */
export const digitsOf = (declared: number): number => Math.max(1, decimalOf(declared).scale);

/** A declared number of percent as a plan writes it: 4.9. */
export const goalText = (goal: number): string => formatDecimal(decimalOf(goal));
