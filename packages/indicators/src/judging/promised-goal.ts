import { IndicatorsError } from "../errors.ts";
import { type Ratio, ratioOfPercent } from "../exact/ratio.ts";
import { type Answer, inconclusive } from "./assessment.ts";
import { type Figures, goalText } from "./figures.ts";
import type { Question } from "./question.ts";
import type { GoalComparator, Reached } from "./reaches.ts";

/** A target's goal with its comparator, exactly. */
export interface PromisedGoal {
  readonly comparator: GoalComparator;
  readonly goal: Ratio;
  readonly text: string;
}

/**
 * The goal of a target, `undefined` when it names a direction.
 *
 * @throws {@link IndicatorsError} `indicators/goal-missing` for an unchecked plan.
 */
export function promisedGoal({ target }: Question): PromisedGoal | undefined {
  const { comparator, goal, id } = target;
  if (comparator === "minimise" || comparator === "maximise") return undefined;
  if (goal === undefined) throw new IndicatorsError("indicators/goal-missing", { target: id, comparator });
  return { comparator, goal: ratioOfPercent(goal), text: goalText(goal) };
}

/** Why limits on both sides of a goal, or next to it, decide nothing. */
export function undecided(
  reached: Reached,
  figures: Figures,
  about: {
    readonly comparator: GoalComparator;
    readonly goal: string;
    readonly period: string;
    readonly sampled: boolean;
  },
): Answer {
  const { sampled, ...rest } = about;
  const data = { lower: figures.lower, upper: figures.upper, ...rest };
  const why = reached === "too-close" ? "too-close" : sampled ? "sampling-error" : "undetermined-records";
  return { ...inconclusive(why, data), shown: figures.shown };
}
