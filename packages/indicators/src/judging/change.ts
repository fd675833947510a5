import type { Observation } from "@mangnon/schema";
import { compareRatios, numberOf, type Ratio, ratioIn } from "../exact/ratio.ts";
import type { Limits } from "./limits.ts";
import { quantileOf } from "./quantile.ts";

/** A value with its limits, and what is known of its error. */
export interface Dated {
  readonly limits: Limits;
  /** Left out for a baseline, which is taken as it was declared. */
  readonly observation?: Observation;
}

/** By how much something changed: all that the difference can be, and what of it is the sampling's doing. */
export interface Change {
  readonly lower: Ratio;
  readonly upper: Ratio;
  /** True when they are limits of a confidence interval: approximate numbers. */
  readonly sampled: boolean;
}

const minus = (a: Ratio, b: Ratio): Ratio => ({
  numerator: a.numerator * b.denominator - b.numerator * a.denominator,
  denominator: a.denominator * b.denominator,
});

/**
 * The change from an earlier value to a later one. Complete counts give it exactly, from the one's limits to the other's.
 * Of samples whose errors are known it is the 95% interval of the difference: their variances are added where they are
 * declared to be of different samples; otherwise their standard errors, which is as much as any covariance can make of
 * them. Where records are undetermined it goes from limits to limits, which is wider than any of these.
 */
export function changeBetween(earlier: Dated, later: Dated): Change {
  const sampled = earlier.limits.sampled || later.limits.sampled;
  const interval = sampled ? intervalBetween(earlier, later) : undefined;
  if (interval !== undefined) return { ...interval, sampled };
  return {
    lower: minus(later.limits.lower, earlier.limits.upper),
    upper: minus(later.limits.upper, earlier.limits.lower),
    sampled,
  };
}

function intervalBetween(earlier: Dated, later: Dated): Omit<Change, "sampled"> | undefined {
  const errors = [earlier, later].map(errorOf);
  const known = errors.filter((error) => error !== undefined);
  if (known.length < 2) return undefined;
  const [first = 0, second = 0] = known.map(({ standardError }) => standardError);
  const apart = areApart(earlier.observation, later.observation);
  const quantile = quantileOf(degreesOf(known, apart));
  if (quantile === undefined) return undefined;
  const reach = quantile * (apart ? Math.hypot(first, second) : first + second);
  const middle = numberOf(minus(later.limits.value, earlier.limits.value));
  return { lower: exactly(middle - reach), upper: exactly(middle + reach) };
}

interface KnownError {
  readonly standardError: number;
  readonly degreesOfFreedom: number | undefined;
}

/** What is counted or declared has no error; one that undetermined records add to is not known. */
function errorOf({ limits, observation }: Dated): KnownError | undefined {
  if (!limits.sampled) {
    const isPoint = compareRatios(limits.lower, limits.upper) === 0;
    return isPoint ? { standardError: 0, degreesOfFreedom: undefined } : undefined;
  }
  const { standardError, degreesOfFreedom, bounds } = observation ?? {};
  if (standardError === undefined || !(standardError > 0)) return undefined;
  if (bounds !== undefined && JSON.stringify(bounds.lower) !== JSON.stringify(bounds.upper)) return undefined;
  return { standardError: standardError * numberOf(ratioIn(limits.unit, 1)), degreesOfFreedom };
}

/** Counted or declared beside a sample, or two samples that are declared to be different ones. */
function areApart(earlier: Observation | undefined, later: Observation | undefined): boolean {
  if (earlier?.coverage !== "sample" || later?.coverage !== "sample") return true;
  return earlier.sample !== undefined && later.sample !== undefined && earlier.sample !== later.sample;
}

/** Of two samples together, as their PSUs less their strata; of one drawn twice at most those of the poorer. */
function degreesOf(errors: readonly KnownError[], apart: boolean): number | undefined {
  const degrees = errors
    .filter(({ standardError }) => standardError > 0)
    .map(({ degreesOfFreedom }) => degreesOfFreedom);
  const known = degrees.filter((one) => one !== undefined);
  if (known.length === 0) return undefined;
  if (known.length < degrees.length || !apart) return Math.min(...known);
  return known.reduce((sum, one) => sum + one, 0);
}

/** A binary64 number as it is. */
function exactly(value: number): Ratio {
  let [numerator, exponent] = [value, 0];
  while (!Number.isInteger(numerator)) {
    numerator *= 2;
    exponent += 1;
  }
  return { numerator: BigInt(numerator), denominator: 2n ** BigInt(exponent) };
}
