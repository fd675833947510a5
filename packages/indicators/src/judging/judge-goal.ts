import { type Answer, because } from "./assessment.ts";
import type { Limits } from "./limits.ts";
import { figuresBeside, type PromisedGoal, undecided } from "./promised-goal.ts";
import { reaches } from "./reaches.ts";

/** Judges a goal after its due date by the limits of an observation that covers the due period. */
export function judgeGoal(promised: PromisedGoal, limits: Limits, period: string): Answer {
  const { comparator, goal, text } = promised;
  const reached = reaches(limits, comparator, goal);
  const figures = figuresBeside(promised, limits);
  if (reached === "open" || reached === "too-close") {
    const about = { comparator, goal: text, period, against: "goal", sampled: limits.sampled } as const;
    return undecided(reached, figures, about);
  }
  const reason = because("goal", { figure: figures.figure, comparator, goal: text, period });
  return { status: reached === "reached" ? "met" : "missed", reason };
}
