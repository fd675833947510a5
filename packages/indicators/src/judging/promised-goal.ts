import type { ReasonCodes } from "../codes.ts";
import { IndicatorsError } from "../errors.ts";
import { type Ratio, ratioIn } from "../exact/ratio.ts";
import { type Answer, inconclusive } from "./assessment.ts";
import { digitsOf, type Figures, figuresOf, goalText } from "./figures.ts";
import type { Limits } from "./limits.ts";
import type { Question } from "./question.ts";
import { type GoalComparator, namesDirection, type Reached } from "./reaches.ts";

/** A target's goal with its comparator, exactly. */
export interface PromisedGoal {
  readonly comparator: GoalComparator;
  readonly goal: Ratio;
  readonly text: string;
  /** How many digits the plan writes after the point, of a rate at least one. */
  readonly digits: number;
}

/**
 * The goal of a target, `undefined` when it names a direction.
 *
 * @throws {@link IndicatorsError} `indicators/goal-missing` for an unchecked plan.
 */
export function promisedGoal({ target }: Pick<Question, "target">): PromisedGoal | undefined {
  const { comparator, goal, id, unit = "percent" } = target;
  if (namesDirection(comparator)) return undefined;
  if (goal === undefined) throw new IndicatorsError("indicators/goal-missing", { target: id, comparator });
  return { comparator, goal: ratioIn(unit, goal), text: goalText(goal), digits: digitsOf(goal, unit) };
}

/** The texts of a value beside the goal. */
export const figuresBeside = ({ goal, digits }: PromisedGoal, limits: Limits): Figures =>
  figuresOf(limits, [goal], digits);

/** Why limits on both sides of a goal, or next to it, decide nothing. */
export function undecided(
  reached: Reached,
  figures: Figures,
  about: Omit<ReasonCodes["too-close"], "lower" | "upper"> & { readonly sampled: boolean },
): Answer {
  const { sampled, ...rest } = about;
  const data = { lower: figures.lower, upper: figures.upper, ...rest };
  const why = reached === "too-close" ? "too-close" : sampled ? "sampling-error" : "undetermined-records";
  return { ...inconclusive(why, data), shown: figures.shown };
}
