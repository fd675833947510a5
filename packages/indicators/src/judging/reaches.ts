import type { Comparator } from "@mangnon/schema";
import { compareRatios, numberOf, type Ratio } from "../exact/ratio.ts";
import type { Limits } from "./limits.ts";

/** A comparator that has a goal. */
export type GoalComparator = Exclude<Comparator, "minimise" | "maximise">;

/** True for a comparator that names a direction and no goal. */
export const namesDirection = (comparator: Comparator): comparator is "minimise" | "maximise" =>
  comparator === "minimise" || comparator === "maximise";

/** `"reached"` and `"not-reached"` hold for every value between the limits; `"open"` is neither. */
export type Reached = "reached" | "not-reached" | "open" | "too-close";

type Sign = -1 | 0 | 1;

const holds: Readonly<Record<GoalComparator, (sign: Sign) => boolean>> = {
  "at-most": (sign) => sign <= 0,
  below: (sign) => sign < 0,
  "at-least": (sign) => sign >= 0,
  above: (sign) => sign > 0,
};

/**
 * Compares what a value can be with a goal. Exactly 2% reaches "at most 2%" and not "below 2%". Limits of an
 * interval are approximate: within a billionth of the goal they decide nothing.
 */
export function reaches(limits: Limits, comparator: GoalComparator, goal: Ratio): Reached {
  const ends = [limits.lower, limits.upper];
  if (limits.sampled && ends.some((end) => isTooClose(end, goal))) return "too-close";
  const held = ends.map((end) => holds[comparator](compareRatios(end, goal)));
  if (held.every(Boolean)) return "reached";
  return held.some(Boolean) ? "open" : "not-reached";
}

function isTooClose(limit: Ratio, goal: Ratio): boolean {
  const [a, b] = [numberOf(limit), numberOf(goal)];
  return Math.abs(a - b) <= 1e-9 * Math.abs(b);
}
