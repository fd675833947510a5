import type { Unit } from "@mangnon/schema";
import { decimalOf, formatDecimal } from "@mangnon/schema/decimal";
import { digitsToTell, figureText } from "../exact/figure-text.ts";
import { compareRatios, type Ratio } from "../exact/ratio.ts";
import type { AssessedValue, Assessment } from "./assessment.ts";
import type { Limits } from "./limits.ts";

/** The texts of a value and of what it is compared with, in digits that keep their order visible. */
export interface Figures {
  readonly figure: string;
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
export function figuresOf(limits: Limits, references: readonly Ratio[], least?: number): Figures {
  const { value, lower, upper, fractions, unit } = limits;
  const told = { least: least ?? leastDigits[unit], unit };
  const digits = digitsToTell([value, lower, upper], references, told);
  const assessed = (at: "value" | "lower" | "upper"): AssessedValue => ({
    fraction: fractions[at],
    figure: figureText(limits[at], digits, unit),
  });
  const bounds = { lower: assessed("lower"), upper: assessed("upper") };
  return {
    figure: assessed("value").figure,
    lower: bounds.lower.figure,
    upper: bounds.upper.figure,
    references: references.map((reference) => figureText(reference, digits, unit)),
    shown: { value: assessed("value"), ...(compareRatios(lower, upper) === 0 ? {} : { bounds }) },
  };
}

/** People are told as whole numbers where that is enough. */
export const leastDigits: Readonly<Record<Unit, number>> = { percent: 1, "per-thousand": 1, count: 0 };

/** How many digits a declared number has after its point, of a rate at least one. */
export const digitsOf = (declared: number, unit: Unit): number =>
  Math.max(leastDigits[unit], decimalOf(declared).scale);

/** A declared number as a plan writes it: 4.9. */
export const goalText = (goal: number): string => formatDecimal(decimalOf(goal));
