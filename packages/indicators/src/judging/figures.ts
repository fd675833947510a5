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

/** Words a value and its limits so that, beside the references, no rounding turns their order around. */
export function figuresOf(limits: Limits, references: readonly Ratio[]): Figures {
  const { value, lower, upper, fractions } = limits;
  const digits = digitsToTell([value, lower, upper], references);
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

/** A declared number of percent as a plan writes it: 4.9. */
export const goalText = (goal: number): string => formatDecimal(decimalOf(goal));
