import type { Decimal } from "@mangnon/schema";
import { addDecimals } from "@mangnon/schema/decimal";
import { numberOf } from "../exact/ratio.ts";
import { inhabited, type PsuSums, type StratumSums, type SurveySums } from "./design.ts";

/**
 * What stands for the variance within a stratum of which one PSU was drawn, which nobody can know.
 *
 * | strategy | a lonely PSU |
 * |---|---|
 * | `fail` | makes the variance unknown |
 * | `certainty` | was sure to be drawn and adds nothing |
 * | `adjust` | is compared with the mean of all strata |
 * | `average` | adds what the other strata add on average |
 */
export type LonelyPsu = "fail" | "certainty" | "adjust" | "average";

/** A variance, or the strata that leave it unknown. */
export type Variance =
  | { readonly status: "value"; readonly variance: number }
  | { readonly status: "unknown"; readonly reason: "lonely-psu"; readonly strata: readonly string[] }
  | { readonly status: "unknown"; readonly reason: "zero-denominator" };

/** By how much each PSU of a stratum deviates, as whole numbers. */
export interface StratumDeviations extends Pick<StratumSums, "stratum" | "drawn" | "population"> {
  readonly deviations: readonly bigint[];
}

/** Of which each whole number is worth one over this: exact until the end. */
interface Worth {
  readonly divisor: bigint;
  readonly lonely: LonelyPsu;
}

export const unitsAt = ({ units, scale }: Decimal, at: number): bigint => units * 10n ** BigInt(at - scale);

const nothing: Decimal = { units: 0n, scale: 0 };

export const totalOf = (sums: SurveySums, side: "numerator" | "denominator"): Decimal =>
  sums.flatMap(({ psus }) => psus.map((psu) => psu[side])).reduce(addDecimals, nothing);

/**
 * The variance of numerator over denominator by Taylor linearisation: that of the sums of
 * (numerator − ratio × denominator) / total denominator. `fail` unless the lonely PSUs' strategy is named.
 */
export function varianceOfRatio(sums: SurveySums, lonely: LonelyPsu = "fail"): Variance {
  const domain = inhabited(sums);
  const [above, below] = [totalOf(domain, "numerator"), totalOf(domain, "denominator")];
  if (below.units === 0n) return { status: "unknown", reason: "zero-denominator" };
  const scale = Math.max(above.scale, below.scale);
  const [numerator, denominator] = [unitsAt(above, scale), unitsAt(below, scale)];
  const of = (psu: PsuSums): bigint =>
    unitsAt(psu.numerator, scale) * denominator - numerator * unitsAt(psu.denominator, scale);
  return varianceOf(deviating(domain, of), { divisor: denominator * denominator, lonely });
}

/** The variance of the total of the numerators. */
export function varianceOfTotal(sums: SurveySums, lonely: LonelyPsu = "fail"): Variance {
  const domain = inhabited(sums);
  const { scale } = totalOf(domain, "numerator");
  const of = ({ numerator }: PsuSums): bigint => unitsAt(numerator, scale);
  return varianceOf(deviating(domain, of), { divisor: 10n ** BigInt(scale), lonely });
}

const deviating = (domain: SurveySums, of: (psu: PsuSums) => bigint): readonly StratumDeviations[] =>
  domain.map(({ psus, ...stratum }) => ({ ...stratum, deviations: psus.map(of) }));

/** The variance of the sum of all deviations, strata in the order given. */
export function varianceOf(domain: readonly StratumDeviations[], worth: Worth): Variance {
  const { lonely } = worth;
  const unknown = domain.filter(({ drawn, population }) => drawn === 1 && population !== 1);
  const strata = unknown.map(({ stratum }) => stratum);
  if (strata.length > 0 && lonely === "fail") return { status: "unknown", reason: "lonely-psu", strata };
  const left = lonely === "average" ? domain.filter((one) => !unknown.includes(one)) : domain;
  if (left.length === 0 && strata.length > 0) return { status: "unknown", reason: "lonely-psu", strata };
  const sum = left.reduce((all, one) => all + withinStratum(one, worth), 0);
  return {
    status: "value",
    variance: left.length === domain.length ? sum : (sum * domain.length) / left.length,
  };
}

/** n/(n−1) × the squared deviations from the stratum's mean, PSUs without records being zero, less the share drawn. */
function withinStratum({ drawn, population, deviations }: StratumDeviations, { divisor, lonely }: Worth) {
  const n = BigInt(drawn);
  const sum = deviations.reduce((all, one) => all + one, 0n);
  const squares = deviations.reduce((all, one) => all + one * one, 0n);
  const centred = lonely === "adjust" ? squares : 0n;
  const spread = drawn === 1 ? centred : n * squares - sum * sum;
  const all = population === undefined ? 1n : BigInt(population);
  const notDrawn = population === undefined ? 1n : all - n;
  const below = all * divisor * divisor * (drawn === 1 ? 1n : n - 1n);
  return numberOf({ numerator: spread * notDrawn, denominator: below });
}
