import type { Method, Observation } from "@mangnon/schema";
import { compareRatios, ratioOfPercent } from "../exact/ratio.ts";
import { type Answer, because, inconclusive, notAssessable } from "./assessment.ts";
import { type Choice, conflictWith, earliestFirst, spoken } from "./choose-observation.ts";
import { daysOf } from "./day-number.ts";
import { figuresOf, goalText } from "./figures.ts";
import { type Limits, limitsOf } from "./limits.ts";
import { differentInstruments, expectedDefinitions, fitEachOther, namesOfMethods } from "./methods.ts";
import type { Question } from "./question.ts";

/** The earlier value that a direction is judged from. */
export interface Earlier {
  readonly limits: Limits;
  readonly period: string;
  readonly method: Method;
}

/**
 * Judges "as low as possible" against the baseline, or else the earliest earlier observation by the same
 * definition. Only complete counts decide: one that lies wholly below, wholly above, or exactly the same.
 */
export function judgeDirection(question: Question, choice: Choice, limits: Limits): Answer {
  const { observation } = choice;
  const earlier = earlierThan(question, choice) ?? noEarlier(question, choice, limits);
  if ("status" in earlier) return earlier;
  const { period } = observation;
  if (limits.sampled || earlier.limits.sampled) {
    return inconclusive("no-interval-of-difference", { period, earlierPeriod: earlier.period });
  }
  return compareWith(question, { observation, limits }, earlier);
}

/** The baseline's figure is the plan's own: it is taken as it was declared. */
function fromBaseline(question: Question, { method, period }: Observation): Earlier | undefined {
  const { baseline } = question.target;
  if (baseline === undefined || !fitEachOther(question, baseline.method, method)) return undefined;
  if (daysOf(baseline.period).to >= daysOf(period).from) return undefined;
  const value = ratioOfPercent(baseline.value);
  const fraction = { numerator: goalText(baseline.value), denominator: "100" };
  const fractions = { value: fraction, lower: fraction, upper: fraction };
  const limits = { value, lower: value, upper: value, fractions, sampled: false };
  return { limits, period: baseline.period, method: baseline.method };
}

function earlierThan(question: Question, { observation, here }: Choice): Earlier | Answer | undefined {
  const baseline = fromBaseline(question, observation);
  if (baseline !== undefined) return baseline;
  const { from } = daysOf(observation.period);
  const before = here
    .filter(({ period, estimate }) => daysOf(period).to < from && estimate.status === "value")
    .filter(({ method }) => fitEachOther(question, method, observation.method));
  const [first] = [...before].sort(earliestFirst);
  if (first === undefined) return undefined;
  const conflict = conflictWith(first, before);
  if (conflict !== undefined) return conflict;
  const limits = limitsOf(first);
  return "status" in limits ? limits : { limits, period: first.period, method: first.method };
}

/** There is nothing to compare with, or only what was measured otherwise. */
function noEarlier(question: Question, { observation, here }: Choice, limits: Limits): Answer {
  const { from } = daysOf(observation.period);
  const { baseline } = question.target;
  const others = spoken(here.filter((other) => daysOf(other.period).to < from)).map(({ method }) => method);
  const methods = [...(baseline === undefined ? [] : [baseline.method]), ...others];
  const mismatched = methods.filter((method) => !fitEachOther(question, method, observation.method));
  if (mismatched.length > 0) {
    const seen = namesOfMethods([...mismatched, observation.method]);
    return inconclusive("method-mismatch", { expected: expectedDefinitions(question), seen });
  }
  const { percent } = figuresOf(limits, []);
  return notAssessable("no-earlier-observation", { percent, period: observation.period });
}

function compareWith(
  question: Question,
  { observation, limits }: { readonly observation: Observation; readonly limits: Limits },
  earlier: Earlier,
): Answer {
  const now = figuresOf(limits, [earlier.limits.value, earlier.limits.lower, earlier.limits.upper]);
  const [then = "", earlierLower = "", earlierUpper = ""] = now.references;
  const { period } = observation;
  const fell = compareRatios(limits.upper, earlier.limits.lower) < 0;
  const rose = compareRatios(limits.lower, earlier.limits.upper) > 0;
  const apart = compareRatios(limits.lower, limits.upper) !== 0;
  const apartThen = compareRatios(earlier.limits.lower, earlier.limits.upper) !== 0;
  const same = !fell && !rose && !apart && !apartThen;
  const { comparator } = question.target;
  if (!fell && !rose && !same) {
    const { lower, upper } = now;
    const earlierData = { earlierLower, earlierUpper, earlierPeriod: earlier.period };
    const open = inconclusive("undetermined-difference", { lower, upper, period, ...earlierData });
    return { ...open, shown: now.shown };
  }
  const reason = because("earlier-value", {
    percent: now.percent,
    comparator,
    period,
    earlier: then,
    earlierPeriod: earlier.period,
    instruments: differentInstruments(earlier.method, observation.method),
  });
  const better = fell === (comparator === "minimise");
  return { status: same ? "unchanged" : better ? "improving" : "worsening", reason, shown: now.shown };
}
