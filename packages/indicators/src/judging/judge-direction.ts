import { type Method, type Observation, wholeOf } from "@mangnon/schema";
import type { ReasonCodes } from "../codes.ts";
import { figureText } from "../exact/figure-text.ts";
import { compareRatios, type Ratio, ratioIn } from "../exact/ratio.ts";
import { type Answer, because, inconclusive, notAssessable } from "./assessment.ts";
import { type Change, changeBetween, type Dated } from "./change.ts";
import { type Choice, conflictWith, earliestFirst, spoken } from "./choose-observation.ts";
import { daysOf } from "./day-number.ts";
import { type Figures, figuresOf, goalText, leastDigits } from "./figures.ts";
import { type Limits, limitsOf } from "./limits.ts";
import { differentInstruments, expectedDefinitions, fitEachOther, namesOfMethods } from "./methods.ts";
import type { Question } from "./question.ts";

/** The earlier value that a direction is judged from. */
export interface Earlier extends Dated {
  readonly period: string;
  readonly method: Method;
}

interface Later extends Dated {
  readonly observation: Observation;
}

/**
 * Judges "as low as possible" against the baseline, or else the earliest earlier observation by the same
 * definition. It went down or up where all that the change can be lies on one side of zero. It is unchanged where two
 * complete counts are the same, or where the change is surely within the margin that the plan declares.
 */
export function judgeDirection(question: Question, choice: Choice, limits: Limits): Answer {
  const { observation } = choice;
  const earlier = earlierThan(question, choice) ?? noEarlier(question, choice, limits);
  if ("status" in earlier) return earlier;
  return compareWith(question, { observation, limits }, earlier);
}

/** The baseline's figure is the plan's own: it is taken as it was declared. */
function fromBaseline(question: Question, { method, period }: Observation): Earlier | undefined {
  const { baseline, unit = "percent" } = question.target;
  if (baseline === undefined || !fitEachOther(question, baseline.method, method)) return undefined;
  if (daysOf(baseline.period).to >= daysOf(period).from) return undefined;
  const value = ratioIn(unit, baseline.value);
  const fraction = { numerator: goalText(baseline.value), denominator: String(wholeOf[unit] ?? 1) };
  const fractions = { value: fraction, lower: fraction, upper: fraction };
  const limits = { value, lower: value, upper: value, fractions, sampled: false, unit };
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
  return "status" in limits
    ? limits
    : { limits, observation: first, period: first.period, method: first.method };
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
  const { figure } = figuresOf(limits, []);
  return notAssessable("no-earlier-observation", { figure, period: observation.period });
}

function compareWith(question: Question, later: Later, earlier: Earlier): Answer {
  const change = changeBetween(earlier, later);
  const { observation, limits } = later;
  const figures = figuresOf(limits, [earlier.limits.value, earlier.limits.lower, earlier.limits.upper]);
  const [then = ""] = figures.references;
  const about = {
    figure: figures.figure,
    period: observation.period,
    earlier: then,
    earlierPeriod: earlier.period,
  };
  const status = directionOf(change, question);
  if (status === undefined) return open(change, { about, figures, limits });
  const { comparator } = question.target;
  const instruments = differentInstruments(earlier.method, observation.method);
  return {
    status,
    reason: because("earlier-value", { ...about, comparator, instruments }),
    shown: figures.shown,
  };
}

/** What holds for every value of the change; `undefined` where not all agree. */
function directionOf(change: Change, { target }: Question): Answer["status"] | undefined {
  const { comparator, margin, unit = "percent" } = target;
  const none = ratioIn(unit, 0);
  const [lower, upper] = [compareRatios(change.lower, none), compareRatios(change.upper, none)];
  const most = ratioIn(unit, margin ?? 0);
  const least = { ...most, numerator: -most.numerator };
  const isInside = compareRatios(change.lower, least) >= 0 && compareRatios(change.upper, most) <= 0;
  if (isInside && !(change.sampled && margin === undefined)) return "unchanged";
  if (upper < 0) return comparator === "minimise" ? "improving" : "worsening";
  if (lower > 0) return comparator === "minimise" ? "worsening" : "improving";
  return undefined;
}

interface Opened {
  readonly about: Omit<ReasonCodes["sampling-difference"], "lower" | "upper">;
  readonly figures: Figures;
  readonly limits: Limits;
}

function open(change: Change, { about, figures, limits }: Opened): Answer {
  const { shown, lower, upper, references } = figures;
  if (change.sampled) {
    const digits = 2 + leastDigits[limits.unit];
    const told = (end: Ratio): string => figureText(end, digits, limits.unit);
    const data = { ...about, lower: told(change.lower), upper: told(change.upper) };
    return { ...inconclusive("sampling-difference", data), shown };
  }
  const [, earlierLower = "", earlierUpper = ""] = references;
  const { period, earlierPeriod } = about;
  const data = { lower, upper, period, earlierLower, earlierUpper, earlierPeriod };
  return { ...inconclusive("undetermined-difference", data), shown };
}
