import type { Fraction, Observation, Unit } from "@mangnon/schema";
import { decimalOf, formatDecimal } from "@mangnon/schema/decimal";
import { compareRatios, numberOf, type Ratio, ratioIn, ratioOf } from "../exact/ratio.ts";
import { type Answer, inconclusive, notAssessable } from "./assessment.ts";
import { logitInterval } from "./logit-interval.ts";
import { plainInterval } from "./plain-interval.ts";

/** A value with the lowest and the highest it can be. */
export interface Limits {
  readonly value: Ratio;
  readonly lower: Ratio;
  readonly upper: Ratio;
  /** The same as decimals, as they were observed. */
  readonly fractions: { readonly value: Fraction; readonly lower: Fraction; readonly upper: Fraction };
  /** True when they are limits of a confidence interval: approximate numbers. */
  readonly sampled: boolean;
  readonly unit: Unit;
}

const whole: Ratio = { numerator: 1n, denominator: 1n };

/**
 * The limits of an observed value, or why there are none. A complete count has those of its undetermined
 * records; a sample has its 95% limits: those that came with it, which allow for undetermined records, or else an
 * interval made of its standard error, and without one none.
 */
export function limitsOf(observation: Observation): Limits | Answer {
  const { estimate, coverage, period, method, unit = "percent" } = observation;
  if (observation.reliability === "too-few") return notAssessable("too-few-cases", { period });
  if (estimate.status !== "value") return notAssessable(...withoutValue(estimate, period));
  const { value } = estimate;
  if (unit !== "count" && compareRatios(ratioOf(value), whole) > 0)
    return notAssessable("impossible-count", { period });
  const { lower, upper } = observation.bounds ?? { lower: value, upper: value };
  if (coverage === "complete") return limitsBetween({ value, lower, upper }, { sampled: false, unit });
  const interval = observation.limits ?? intervalOf(observation, { value, lower, upper });
  if (interval === undefined) {
    return inconclusive("no-sampling-error", { period, instrument: method.instrument });
  }
  const ends = { lower: fractionOf(interval.lower), upper: fractionOf(interval.upper) };
  return limitsBetween({ value, ...ends }, { sampled: true, unit });
}

/** A reported standard error says nothing of what undetermined records add to it. */
function intervalOf(
  { standardError = 0, degreesOfFreedom, unit = "percent" }: Observation,
  { value, lower, upper }: Limits["fractions"],
): Observation["limits"] {
  if (compareRatios(ratioOf(lower), ratioOf(upper)) !== 0) return undefined;
  const [centre, error] = [numberOf(ratioOf(value)), standardError * numberOf(ratioIn(unit, 1))];
  if (unit === "count") return plainInterval(centre, error, degreesOfFreedom);
  return logitInterval(centre, error, degreesOfFreedom);
}

const fractionOf = (limit: number): Fraction => ({
  numerator: formatDecimal(decimalOf(limit)),
  denominator: "1",
});

const limitsBetween = (fractions: Limits["fractions"], rest: Pick<Limits, "sampled" | "unit">): Limits => ({
  value: ratioOf(fractions.value),
  lower: ratioOf(fractions.lower),
  upper: ratioOf(fractions.upper),
  fractions,
  ...rest,
});

type WithoutValue = Exclude<Observation["estimate"], { status: "value" }>;

const withoutValue = (estimate: WithoutValue, period: string) =>
  [estimate.status === "suppressed" ? "suppressed" : estimate.reason, { period }] as const;
