import { numberOf, ratioOf } from "../exact/ratio.ts";
import type { SurveySums } from "../survey/design.ts";
import { designEffect } from "../survey/design-effect.ts";
import {
  type EstimatedProportion,
  type Interval,
  type IntervalMethod,
  proportionInterval,
} from "../survey/proportion-interval.ts";
import { surveyRatio } from "../survey/survey-estimate.ts";
import type { LonelyPsu } from "../survey/variance.ts";
import { addPsus, type Drawn, type TallyPsu } from "../tally/psus.ts";
import type { Tally } from "../tally/tally.ts";
import { type Assignment, determined, highest, lowest } from "./assignment.ts";
import type { MarginCell } from "./margins.ts";
import { sumsOf } from "./survey-sums.ts";
import { totalError } from "./total-error.ts";

/** How the error of a sample is estimated. */
export interface EstimateOptions {
  /** What stands for the variance in a stratum of which one PSU was drawn. Left out: `fail`. */
  readonly lonelyPsu?: LonelyPsu | undefined;
  /** Left out: `logit`. */
  readonly interval?: IntervalMethod;
}

/** Two-sided limits of a share, or of a count, and how they were made. */
export interface NamedInterval extends Interval {
  readonly method: IntervalMethod;
  readonly level: number;
}

/** How far a sample may be off. */
export interface SamplingError {
  readonly status: "value";
  /** As a share: 0.02 is two percentage points. Of a count: records. */
  readonly standardError: number;
  /** PSUs with determined records of the cell, less their strata; of a count all PSUs. Zero: there is no interval. */
  readonly degreesOfFreedom: number;
  /** Left out where a simple random sample would have no variance. */
  readonly designEffect?: number;
  readonly interval?: NamedInterval;
  /**
   * From the lower limit of the lowest value to the upper limit of the highest, each of the sample in which the
   * undetermined records are taken so: they hold the truth as surely as an interval does, whatever those records
   * are. Left out without bounds, or where one of the two has no interval.
   */
  readonly limits?: { readonly lower: number; readonly upper: number };
}

/** Why nothing is said of a sample's error, although its records name PSUs. */
export interface NoSamplingError {
  readonly status: "unknown";
  /** `missing-psu`: some records name none. `lonely-psu`: some strata have one, and no strategy is named. */
  readonly reason: "missing-psu" | "lonely-psu";
  /** The strata of lonely PSUs; empty for the other reason. */
  readonly strata: readonly string[];
}

export type Sampling = SamplingError | NoSamplingError;

/** What the design of a sample says of one cell; `undefined` where records name no PSU. */
export function samplingOf(
  { counted, unplaced }: MarginCell,
  { drawn, indicator }: Pick<Tally, "drawn" | "indicator">,
  options: EstimateOptions,
): Sampling | undefined {
  if (drawn.strata.size === 0) return undefined;
  if (drawn.unplaced > 0) return { status: "unknown", reason: "missing-psu", strata: [] };
  if (indicator.measure === "class-count") {
    return totalError({ sure: counted.psus, all: allPsus([counted.psus, unplaced.psus]), drawn }, options);
  }
  const seen = proportionOf(sumsOf(counted.psus, drawn, determined), options);
  if (seen === undefined || "status" in seen) return seen;
  const interval = intervalOf(seen, options);
  const limits = limitsOf(allPsus([counted.psus, unplaced.psus]), drawn, options);
  const deff = designEffect(seen);
  return {
    status: "value",
    standardError: Math.sqrt(seen.variance),
    degreesOfFreedom: seen.degreesOfFreedom,
    ...(deff === undefined ? {} : { designEffect: deff }),
    ...(interval === undefined ? {} : { interval }),
    ...(limits === undefined ? {} : { limits }),
  };
}

/** `undefined` where nobody is in the denominator. */
function proportionOf(
  sums: SurveySums,
  { lonelyPsu }: EstimateOptions,
): EstimatedProportion | NoSamplingError | undefined {
  const { estimate, variance, n, degreesOfFreedom } = surveyRatio(sums, lonelyPsu);
  if (estimate.status !== "value") return undefined;
  if (variance.status === "unknown") {
    const strata = "strata" in variance ? variance.strata : [];
    return { status: "unknown", reason: "lonely-psu", strata };
  }
  return { share: numberOf(ratioOf(estimate.value)), variance: variance.variance, n, degreesOfFreedom };
}

const level = 0.95;

function intervalOf(
  seen: EstimatedProportion,
  { interval: method = "logit" }: EstimateOptions,
): NamedInterval | undefined {
  const interval = proportionInterval(seen, method, level);
  return interval && { method, level, ...interval };
}

const allPsus = (parts: readonly ReadonlyMap<string, TallyPsu>[]): ReadonlyMap<string, TallyPsu> => {
  const all = new Map<string, TallyPsu>();
  for (const part of parts) addPsus(all, part);
  return all;
};

/**
 * Of both ways to take the undetermined records, as far as either reaches: the higher one may make PSUs alike and have
 * the smaller upper limit, and what is not known must not make a verdict surer.
 */
function limitsOf(
  psus: ReadonlyMap<string, TallyPsu>,
  drawn: Drawn,
  options: EstimateOptions,
): SamplingError["limits"] {
  const [low, high] = [lowest, highest].map((assignment: Assignment) => {
    const seen = proportionOf(sumsOf(psus, drawn, assignment), options);
    return seen === undefined || "status" in seen ? undefined : intervalOf(seen, options);
  });
  if (low === undefined || high === undefined) return undefined;
  return {
    lower: Math.max(0, Math.min(low.lower, high.lower)),
    upper: Math.min(1, Math.max(low.upper, high.upper)),
  };
}
