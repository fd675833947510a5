import { greatestDivisor, inLowestTerms, type Ratio } from "../exact/ratio.ts";
import { inhabited, type PsuSums, type SurveySums } from "../survey/design.ts";
import { type StratumDeviations, totalOf, unitsAt, type Variance, varianceOf } from "../survey/variance.ts";
import { times } from "./arithmetic.ts";
import type { Term } from "./dual.ts";
import { type Sample, type SampledPart, sumsBehind } from "./sample.ts";

/** The variance of what a formula makes of one sample. */
export interface LinearisedVariance {
  readonly variance: Variance;
  /** The fewest of any rate, and of all counts together: PSUs with records of theirs, less their strata. */
  readonly degreesOfFreedom: number;
}

/**
 * The variance of a formula over estimates of one sample by Taylor linearisation. For each PSU the deviations of all parts,
 * each times the formula's derivative by it, are one sum, so that the parts' covariances are in it; its variance between
 * the PSUs of each stratum is the formula's. Exact until the end. `undefined` where a part is not of the sample.
 */
export function linearisedVariance(terms: readonly Term[], sample: Sample): LinearisedVariance | undefined {
  const parts = terms.map((term) => {
    const of = sumsBehind(term.part, term.at, sample);
    return of && linearisedPart(of, term.slope);
  });
  if (!parts.every((part) => part !== undefined)) return undefined;
  const isEmpty = parts.some(({ isDefined }) => !isDefined);
  const degreesOfFreedom = fewestDegrees(parts);
  if (isEmpty) return { variance: { status: "unknown", reason: "zero-denominator" }, degreesOfFreedom };
  const divisor = parts.reduce((all, { worth }) => commonMultiple(all, worth.denominator), 1n);
  const strata = togetherIn(parts, divisor, sample);
  return { variance: varianceOf(strata, { divisor, lonely: sample.lonelyPsu ?? "fail" }), degreesOfFreedom };
}

/** One part's deviations as whole numbers, and what one of them is worth to the formula. */
interface LinearisedPart {
  readonly isCount: boolean;
  readonly isDefined: boolean;
  readonly domain: SurveySums;
  readonly worth: Ratio;
  readonly deviation: (psu: PsuSums) => bigint;
}

/** A ratio deviates by (numerator − ratio × denominator) / total denominator, a total by its numerator. */
function linearisedPart({ sums, isCount }: SampledPart, slope: Ratio): LinearisedPart {
  const domain = inhabited(sums);
  const [above, below] = [totalOf(domain, "numerator"), totalOf(domain, "denominator")];
  const scale = Math.max(above.scale, below.scale);
  const [numerator, denominator] = [unitsAt(above, scale), unitsAt(below, scale)];
  const divisor = isCount ? 10n ** BigInt(scale) : denominator * denominator;
  return {
    isCount,
    isDefined: divisor > 0n,
    domain,
    worth: divisor > 0n ? inLowestTerms(times(slope, { numerator: 1n, denominator: divisor })) : slope,
    deviation: (psu) =>
      isCount
        ? unitsAt(psu.numerator, scale)
        : unitsAt(psu.numerator, scale) * denominator - numerator * unitsAt(psu.denominator, scale),
  };
}

function togetherIn(
  parts: readonly LinearisedPart[],
  divisor: bigint,
  { drawn }: Sample,
): readonly StratumDeviations[] {
  const strata = new Map<string, Map<string, bigint>>();
  for (const { domain, worth, deviation } of parts) {
    const factor = worth.numerator * (divisor / worth.denominator);
    for (const { stratum, psus } of domain) {
      const into = strata.get(stratum) ?? new Map<string, bigint>();
      strata.set(stratum, into);
      for (const one of psus) into.set(one.psu, (into.get(one.psu) ?? 0n) + deviation(one) * factor);
    }
  }
  return [...strata.keys()].sort().map((stratum) => ({
    stratum,
    drawn: drawn.strata.get(stratum)?.size ?? 0,
    deviations: [...(strata.get(stratum)?.values() ?? [])],
  }));
}

/** A count by itself tells nothing of the PSUs in which nobody was counted; beside others, these tell who could be. */
function fewestDegrees(parts: readonly LinearisedPart[]): number {
  const rates = parts.filter(({ isCount }) => !isCount).map(({ domain }) => degreesIn([domain]));
  const counts = parts.filter(({ isCount }) => isCount).map(({ domain }) => domain);
  return Math.min(...rates, ...(counts.length === 0 ? [] : [degreesIn(counts)]));
}

function degreesIn(domains: readonly SurveySums[]): number {
  const strata = new Map<string, Set<string>>();
  for (const { stratum, psus } of domains.flat()) {
    const into = strata.get(stratum) ?? new Set();
    strata.set(stratum, into);
    for (const { psu } of psus) into.add(psu);
  }
  return [...strata.values()].reduce((sum, psus) => sum + psus.size - 1, 0);
}

const commonMultiple = (a: bigint, b: bigint): bigint => (a / greatestDivisor(a, b)) * b;
