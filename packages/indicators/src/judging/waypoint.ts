import type { Observation } from "@mangnon/schema";
import { pointBetween, type Ratio, ratioIn } from "../exact/ratio.ts";
import { dayNumber, daysOf } from "./day-number.ts";
import { digitsOf, leastDigits } from "./figures.ts";
import { differentInstruments } from "./methods.ts";
import type { PromisedGoal } from "./promised-goal.ts";
import type { Question } from "./question.ts";

/** What a plan asks for by the end of an observation's period. */
export interface Waypoint {
  readonly kind: "milestone" | "trajectory";
  readonly required: Ratio;
  /** The due period of the milestone; for a trajectory that of the target. */
  readonly due: string;
  /** How many digits the plan writes after the point, of a rate at least one. */
  readonly digits: number;
  /** Those of the baseline and of the observation, when they differ. */
  readonly instruments: readonly string[];
}

/** Why a plan asks for nothing by then. */
export type NoWaypoint =
  | { readonly none: "no-trajectory" | "no-baseline" }
  | { readonly none: "not-due-yet"; readonly milestone: string }
  | { readonly none: "no-later-observation"; readonly baseline: string };

interface Knot {
  readonly day: number;
  readonly value: Ratio;
}

const endOf = (period: string): number => dayNumber(daysOf(period).to);

const milestonesOf = ({ target: { milestones = [], unit = "percent" } }: Question) =>
  milestones
    .map(({ due, goal }) => ({
      due,
      day: endOf(due),
      value: ratioIn(unit, goal),
      digits: digitsOf(goal, unit),
    }))
    .sort((a, b) => a.day - b.day);

/**
 * Reads the plan at the end of the observation's period: on the declared straight line from the baseline
 * through the milestones to the goal, or else at the last milestone that was due by then.
 */
export function waypointOf(
  question: Question,
  observation: Observation,
  promised: PromisedGoal,
): Waypoint | NoWaypoint {
  const { target } = question;
  if (target.trajectory !== undefined) return onTrajectory(question, observation, promised);
  const milestones = milestonesOf(question);
  const [first] = milestones;
  if (first === undefined) return { none: "no-trajectory" };
  const last = milestones.filter(({ day }) => day <= endOf(observation.period)).at(-1);
  if (last === undefined) return { none: "not-due-yet", milestone: first.due };
  const { due, digits, value } = last;
  return { kind: "milestone", required: value, due, digits, instruments: [] };
}

function onTrajectory(
  question: Question,
  observation: Observation,
  promised: PromisedGoal,
): Waypoint | NoWaypoint {
  const { target } = question;
  const { baseline, unit = "percent" } = target;
  if (baseline === undefined) return { none: "no-baseline" };
  const [start, at, end] = [endOf(baseline.period), endOf(observation.period), endOf(target.due)];
  if (at <= start) return { none: "no-later-observation", baseline: baseline.period };
  const between = milestonesOf(question).filter(({ day }) => start < day && day < end);
  const knots: readonly Knot[] = [
    { day: start, value: ratioIn(unit, baseline.value) },
    ...between,
    { day: end, value: promised.goal },
  ];
  const required = readLine(knots, at, promised.goal);
  const instruments = differentInstruments(baseline.method, observation.method);
  return { kind: "trajectory", required, due: target.due, digits: leastDigits[unit], instruments };
}

/** The value of the broken line on a day after its first knot. */
function readLine(knots: readonly Knot[], day: number, goal: Ratio): Ratio {
  const next = knots.findIndex((knot) => knot.day >= day);
  const [from, to] = [knots[next - 1], knots[next]];
  if (from === undefined || to === undefined) return goal;
  return pointBetween(from.value, to.value, { passed: day - from.day, whole: to.day - from.day });
}
