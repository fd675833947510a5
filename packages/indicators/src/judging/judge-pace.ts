import type { Observation } from "@mangnon/schema";
import { type Answer, because, notAssessable } from "./assessment.ts";
import { figuresOf } from "./figures.ts";
import type { Limits } from "./limits.ts";
import { figuresBeside, type PromisedGoal, undecided } from "./promised-goal.ts";
import type { Question } from "./question.ts";
import { reaches } from "./reaches.ts";
import { type NoWaypoint, type Waypoint, waypointOf } from "./waypoint.ts";

interface Seen {
  readonly question: Question;
  readonly observation: Observation;
  readonly limits: Limits;
}

/**
 * Judges a goal before its due date has passed: on track when the goal is already reached, or when what the
 * plan asks for by then is; off track only when neither can be.
 */
export function judgePace(seen: Seen, promised: PromisedGoal): Answer {
  const { question, observation, limits } = seen;
  const { comparator, goal, text } = promised;
  const { due } = question.target;
  const reached = reaches(limits, comparator, goal);
  const figures = figuresBeside(promised, limits);
  const compared = { figure: figures.figure, comparator, goal: text, period: observation.period };
  if (reached === "reached") {
    return { status: "on-track", reason: because("goal-already-reached", { ...compared, due }) };
  }
  const waypoint = waypointOf(question, observation, promised);
  if (!("none" in waypoint)) return judgeWaypoint(seen, promised, waypoint);
  if (reached !== "not-reached") {
    const { period } = observation;
    const about = { comparator, goal: text, period, against: "goal", sampled: limits.sampled } as const;
    return undecided(reached, figures, about);
  }
  return withoutWaypoint(waypoint, { ...compared, due });
}

function withoutWaypoint(
  waypoint: NoWaypoint,
  { due, ...compared }: Extract<Answer["reason"], { code: "no-trajectory" }>["data"],
): Answer {
  if (waypoint.none === "not-due-yet") {
    return notAssessable("not-due-yet", { ...compared, milestone: waypoint.milestone });
  }
  if (waypoint.none === "no-later-observation") {
    const { baseline } = waypoint;
    return notAssessable("no-later-observation", { period: compared.period, baseline });
  }
  return notAssessable(waypoint.none, { ...compared, due });
}

function judgeWaypoint({ observation, limits }: Seen, promised: PromisedGoal, waypoint: Waypoint): Answer {
  const { comparator, goal, text } = promised;
  const digits = Math.max(promised.digits, waypoint.digits);
  const figures = figuresOf(limits, [goal, waypoint.required], digits);
  const required = figures.references[1] ?? "";
  const { period } = observation;
  const atGoal = reaches(limits, comparator, goal);
  const atWaypoint = reaches(limits, comparator, waypoint.required);
  if (atWaypoint !== "reached" && (atWaypoint !== "not-reached" || atGoal !== "not-reached")) {
    const about = { comparator, period, sampled: limits.sampled };
    return atWaypoint === "not-reached"
      ? undecided(atGoal, figures, { ...about, goal: text, against: "goal" })
      : undecided(atWaypoint, figures, { ...about, goal: required, against: waypoint.kind });
  }
  const compared = { figure: figures.figure, comparator, goal: text, period };
  const status = atWaypoint === "reached" ? "on-track" : "off-track";
  const reason =
    waypoint.kind === "milestone"
      ? because("milestone", { ...compared, goal: required, milestone: waypoint.due })
      : because("trajectory", {
          ...compared,
          required,
          due: waypoint.due,
          instruments: waypoint.instruments,
        });
  return { status, reason, shown: figures.shown };
}
