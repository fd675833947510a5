import type { Fraction, Observation } from "@mangnon/schema";
import { decimalOf, formatDecimal } from "@mangnon/schema/decimal";
import { compareRatios, numberOf, type Ratio, ratioOf } from "../exact/ratio.ts";
import { type Answer, inconclusive, notAssessable } from "./assessment.ts";
import { logitInterval } from "./logit-interval.ts";

/** A value with the lowest and the highest it can be. */
export interface Limits {
  readonly value: Ratio;
  readonly lower: Ratio;
  readonly upper: Ratio;
  /** The same as decimals, as they were observed. */
  readonly fractions: { readonly value: Fraction; readonly lower: Fraction; readonly upper: Fraction };
  /** True when they are limits of a confidence interval: approximate numbers. */
  readonly sampled: boolean;
}

const whole: Ratio = { numerator: 1n, denominator: 1n };

/**
 * The limits of an observed value, or why there are none. A complete count has those of its undetermined
 * records; a sample has an interval, and without a standard error none.
 */
export function limitsOf(observation: Observation): Limits | Answer {
  const { estimate, coverage, period, method } = observation;
  if (estimate.status !== "value") return notAssessable(...withoutValue(estimate, period));
  const { value } = estimate;
  if (compareRatios(ratioOf(value), whole) > 0) return notAssessable("impossible-count", { period });
  const { lower, upper } = observation.bounds ?? { lower: value, upper: value };
  if (coverage === "complete") return limitsBetween({ value, lower, upper }, false);
  const point = compareRatios(ratioOf(lower), ratioOf(upper)) === 0;
  const share = numberOf(ratioOf(value));
  const interval = point ? logitInterval(share, (observation.standardError ?? 0) / 100) : undefined;
  if (interval === undefined) {
    return inconclusive("no-sampling-error", { period, instrument: method.instrument });
  }
  const ends = { lower: fractionOf(interval.lower), upper: fractionOf(interval.upper) };
  return limitsBetween({ value, ...ends }, true);
}

const fractionOf = (limit: number): Fraction => ({
  numerator: formatDecimal(decimalOf(limit)),
  denominator: "1",
});

const limitsBetween = (fractions: Limits["fractions"], sampled: boolean): Limits => ({
  value: ratioOf(fractions.value),
  lower: ratioOf(fractions.lower),
  upper: ratioOf(fractions.upper),
  fractions,
  sampled,
});

type WithoutValue = Exclude<Observation["estimate"], { status: "value" }>;

const withoutValue = (estimate: WithoutValue, period: string) =>
  [estimate.status === "suppressed" ? "suppressed" : estimate.reason, { period }] as const;
