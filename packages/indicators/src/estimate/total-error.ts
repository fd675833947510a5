import { studentQuantile } from "../survey/special-functions.ts";
import { surveyTotal } from "../survey/survey-estimate.ts";
import type { Drawn, TallyPsu } from "../tally/psus.ts";
import { type Assignment, determined, highest } from "./assignment.ts";
import type { EstimateOptions, Sampling } from "./sampling.ts";
import { sumsOf } from "./survey-sums.ts";

/** The PSUs of those surely counted, and of all that may be. */
interface Counted {
  readonly sure: ReadonlyMap<string, TallyPsu>;
  readonly all: ReadonlyMap<string, TallyPsu>;
  readonly drawn: Drawn;
}

const level = 0.95;

/**
 * The error of a total: total ± t·se, by the degrees of freedom of the whole design, for a PSU in which nobody was
 * counted was drawn all the same. The limits hold the intervals of those surely counted and of all that may be. A sample that shows no variance has no interval: it would claim to be certain.
 */
export function totalError({ sure, all, drawn }: Counted, options: EstimateOptions): Sampling {
  const degreesOfFreedom = [...drawn.strata.values()].reduce((sum, psus) => sum + psus.size - 1, 0);
  const total = (psus: ReadonlyMap<string, TallyPsu>, assignment: Assignment) => {
    const { estimate, variance } = surveyTotal(sumsOf(psus, drawn, assignment), options.lonelyPsu);
    return { value: Number(estimate), variance };
  };
  const interval = ({ value, variance }: ReturnType<typeof total>) => {
    if (variance.status === "unknown" || variance.variance === 0 || degreesOfFreedom === 0) return undefined;
    const reach = studentQuantile((1 + level) / 2, degreesOfFreedom) * Math.sqrt(variance.variance);
    return { lower: Math.max(0, value - reach), upper: value + reach };
  };
  const seen = total(sure, determined);
  if (seen.variance.status === "unknown") {
    const strata = "strata" in seen.variance ? seen.variance.strata : [];
    return { status: "unknown", reason: "lonely-psu", strata };
  }
  const [own, most] = [seen, total(all, highest)].map(interval);
  return {
    status: "value",
    standardError: Math.sqrt(seen.variance.variance),
    degreesOfFreedom,
    ...(own === undefined ? {} : { interval: { method: "mean", level, ...own, withoutVariance: false } }),
    ...(own && most
      ? { limits: { lower: Math.min(own.lower, most.lower), upper: Math.max(own.upper, most.upper) } }
      : {}),
  };
}
