import type { Target } from "@mangnon/schema";
import { nearest } from "@mangnon/schema/nearest";
import { type Derived, deriveObservations } from "../formula/derive-observations.ts";
import { type Answer, type Assessment, notAssessable } from "./assessment.ts";
import { type Choice, chooseObservation } from "./choose-observation.ts";
import { dateOf, daysOf } from "./day-number.ts";
import { dueNow } from "./due-now.ts";
import { figuresOf } from "./figures.ts";
import { formulaOpen } from "./formula-open.ts";
import { judgeDirection } from "./judge-direction.ts";
import { judgeGoal } from "./judge-goal.ts";
import { judgePace } from "./judge-pace.ts";
import { type Limits, limitsOf } from "./limits.ts";
import { paceNeeded } from "./pace-needed.ts";
import { figuresBeside, type PromisedGoal, promisedGoal } from "./promised-goal.ts";
import type { Evidence, Question } from "./question.ts";
import { unusableFor } from "./unusable.ts";

/**
 * Judges one target on a day.
 *
 * The plan's wording picks the comparator, and a boundary value tells them apart: Bình Thuận plans to bring
 * child labour *down to* 2% by 2025 (`at-most`) and *under* 2% by 2030 (`below`), so exactly 2% meets the first
 * and misses the second. On the due date itself it is still before it.
 *
 * What is not known never becomes a verdict: no observation, another method, a zero denominator or undetermined
 * records on both sides of the goal give `not-assessable` or `inconclusive`, with the reason.
 *
 * @throws {@link IndicatorsError} `indicators/not-a-date`, `indicators/not-a-period`, `indicators/goal-missing` or
 * `indicators/not-a-fraction` for a plan, a date or an observation that nobody checked.
 *
 * @example
 * const target = {
 *   id: "province.rate.2030", label: { vi: "Tỷ lệ", en: "Rate" }, kind: "orientation", force: "striving",
 *   indicator: "rate", population: { vi: "5-17 tuổi", en: "aged 5-17" }, comparator: "below", goal: 2,
 *   due: "2030", sentences: ["s1"], sources: [],
 * } as const;
 * const indicator = {
 *   kind: "indicator", id: "rate", label: { vi: "Tỷ lệ", en: "Rate" }, unit: "percent",
 *   direction: "lower-is-better", sources: [], measure: "reported-ratio",
 *   numerator: { vi: "lao động trẻ em", en: "child labour" }, denominator: { vi: "trẻ em", en: "children" },
 * } as const;
 * const observation = {
 *   indicator: "rate", territory: { code: "60", asOf: "2030-12-31" }, period: "2030", cell: {},
 *   estimate: { status: "value", value: { numerator: "20", denominator: "1000" } },
 *   coverage: "complete", method: { definition: "census", instrument: "census" },
 * } as const;
 * const { status, value, reason } = judgeTarget(target, {
 *   plan: { jurisdiction: { code: "60", name: { vi: "Tỉnh", en: "Province" } } },
 *   indicators: [indicator], observations: [observation], on: "2031-03-01",
 * });
 * [status, value?.figure, reason.code];
 * // => ["missed", "2.0", "goal"]
 */
export function judgeTarget(promise: Target, evidence: Evidence): Assessment {
  const on = dateOf(evidence.on);
  const target = dueNow(promise, on);
  const due = daysOf(target.due);
  const indicator = evidence.indicators.find(({ id }) => id === target.indicator);
  if (indicator === undefined) {
    const meant = nearest(
      target.indicator,
      evidence.indicators.map(({ id }) => id),
    );
    const answer = notAssessable("unknown-indicator", { indicator: target.indicator, nearest: meant });
    return assessmentOf(target, on, { ...answer, after: on > due.to });
  }
  const made = indicator.measure === "formula" ? deriveObservations(indicator, evidence) : nothingMade;
  const observations = [...evidence.observations, ...made.observations];
  const { withoutError } = made;
  return judgeQuestion({
    ...evidence,
    observations,
    withoutError,
    target,
    indicator,
    due,
    after: on > due.to,
  });
}

const nothingMade: Derived = { observations: [], withoutError: new Map() };

function judgeQuestion(question: Question): Assessment {
  const { target, on, after } = question;
  const promised = promisedGoal(question);
  const choice = unusableFor(question) ?? chooseObservation(question);
  if ("status" in choice) return assessmentOf(target, on, { ...choice, after });
  const { observation } = choice;
  const limits = formulaOpen(question, observation) ?? limitsOf(observation);
  if ("status" in limits) return assessmentOf(target, on, { ...limits, after, observation });
  const answer = answerTo(question, choice, { limits, promised });
  const figures = promised === undefined ? figuresOf(limits, []) : figuresBeside(promised, limits);
  const seen = { limits, period: observation.period };
  const pace = after || promised === undefined ? undefined : paceNeeded(question, seen, promised);
  const shown = { ...(answer.shown ?? figures.shown), ...(pace === undefined ? {} : { pace }) };
  return assessmentOf(target, on, { ...answer, after, observation, ...shown });
}

function answerTo(
  question: Question,
  choice: Choice,
  { limits, promised }: { readonly limits: Limits; readonly promised: PromisedGoal | undefined },
): Answer {
  const { observation } = choice;
  if (promised === undefined) return judgeDirection(question, choice, limits);
  if (question.after) return judgeGoal(promised, limits, observation.period);
  return judgePace({ question, observation, limits }, promised);
}

type Judged = Answer &
  Pick<Assessment, "observation" | "value" | "bounds" | "pace"> & { readonly after: boolean };

/** Only verdicts are final: after the due date, those rest on an observation that covers the due period. */
function assessmentOf(target: Target, on: string, judged: Judged): Assessment {
  const { status, reason, after, observation, value, bounds, pace } = judged;
  return {
    target: target.id,
    indicator: target.indicator,
    status,
    final: after && status !== "not-assessable" && status !== "inconclusive",
    on,
    due: target.due,
    comparator: target.comparator,
    ...(target.unit === undefined ? {} : { unit: target.unit }),
    ...(target.goal === undefined ? {} : { goal: target.goal }),
    ...(value === undefined ? {} : { value }),
    ...(bounds === undefined ? {} : { bounds }),
    ...(pace === undefined ? {} : { pace }),
    ...(observation === undefined ? {} : { observation }),
    reason,
  };
}
