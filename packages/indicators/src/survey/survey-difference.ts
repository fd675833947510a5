import { numberOf, type Ratio } from "../exact/ratio.ts";
import { inhabited, type PsuSums, type StratumSums, type SurveySums } from "./design.ts";
import {
  type LonelyPsu,
  type StratumDeviations,
  totalOf,
  unitsAt,
  type Variance,
  varianceOf,
} from "./variance.ts";

/**
 * How two rounds of a survey were drawn: `independent`, each by itself, or `shared`, in the same PSUs, which are told by
 * their names.
 */
export type Samples = "independent" | "shared";

/** The change of a rate from one round to the next. */
export interface SurveyDifference {
  /** Later less earlier, as a share; left out where one of the two has nobody in its denominator. */
  readonly difference?: number;
  readonly variance: Variance;
  /** Of both rounds together. None: no interval. */
  readonly degreesOfFreedom: number;
}

export interface DifferenceOptions {
  readonly samples: Samples;
  /** Left out: `fail`. */
  readonly lonelyPsu?: LonelyPsu | undefined;
}

/**
 * The change of a rate with its variance by Taylor linearisation, as R's `svycontrast` has it. Of independent samples the
 * round is a stratum. Of PSUs that were visited twice, what both rounds say of one is taken together, so that the variance
 * holds their covariance.
 *
 * @throws {@link IndicatorsError} `indicators/impossible-design` or `indicators/duplicate-unit`.
 *
 * @example
 * const round = (labour: readonly bigint[]) => [{
 *   stratum: "rural", drawn: 3, psus: labour.map((units, at) => ({
 *     psu: String(at), count: 10, numerator: { units, scale: 0 }, denominator: { units: 10n, scale: 0 },
 *   })),
 * }];
 * const [earlier, later] = [round([2n, 3n, 4n]), round([1n, 2n, 3n])];
 * const { difference } = surveyDifference(earlier, later, { samples: "shared" });
 * const [apart, again] = (["independent", "shared"] as const)
 *   .map((samples) => surveyDifference(earlier, later, { samples }).variance);
 * [difference?.toFixed(2), apart?.status === "value" && apart.variance.toFixed(4), again];
 * // => ["-0.10", "0.0067", { status: "value", variance: 0 }]
 */
export function surveyDifference(
  earlier: SurveySums,
  later: SurveySums,
  { samples, lonelyPsu: lonely = "fail" }: DifferenceOptions,
): SurveyDifference {
  const rounds = [rateOf(earlier), rateOf(later)] as const;
  const strata = samples === "shared" ? together(rounds) : apart(rounds);
  const degreesOfFreedom = strata.reduce((sum, { psus }) => sum + psus.length - 1, 0);
  const [before, after] = rounds;
  if (before.denominator === 0n || after.denominator === 0n) {
    return { variance: { status: "unknown", reason: "zero-denominator" }, degreesOfFreedom };
  }
  const divisors = [before.denominator ** 2n, after.denominator ** 2n] as const;
  const deviating = strata.map(
    ({ psus, ...stratum }): StratumDeviations => ({
      ...stratum,
      deviations: psus.map(
        (pair) => deviation(pair[1], after) * divisors[0] - deviation(pair[0], before) * divisors[1],
      ),
    }),
  );
  const difference: Ratio = {
    numerator: after.numerator * before.denominator - before.numerator * after.denominator,
    denominator: before.denominator * after.denominator,
  };
  return {
    difference: numberOf(difference),
    variance: varianceOf(deviating, { divisor: divisors[0] * divisors[1], lonely }),
    degreesOfFreedom,
  };
}

/** A round as whole numbers of one size. */
interface Rate extends Ratio {
  readonly scale: number;
  readonly domain: SurveySums;
}

function rateOf(sums: SurveySums): Rate {
  const domain = inhabited(sums);
  const [above, below] = [totalOf(domain, "numerator"), totalOf(domain, "denominator")];
  const scale = Math.max(above.scale, below.scale);
  return { domain, scale, numerator: unitsAt(above, scale), denominator: unitsAt(below, scale) };
}

/** What was met in a PSU in each round. */
type Pair = readonly [PsuSums | undefined, PsuSums | undefined];

interface PairedStratum extends Omit<StratumSums, "psus"> {
  readonly psus: readonly Pair[];
}

const deviation = (psu: PsuSums | undefined, { numerator, denominator, scale }: Rate): bigint =>
  psu === undefined
    ? 0n
    : unitsAt(psu.numerator, scale) * denominator - numerator * unitsAt(psu.denominator, scale);

const apart = ([before, after]: readonly [Rate, Rate]): readonly PairedStratum[] => [
  ...before.domain.map(({ psus, ...rest }) => ({ ...rest, psus: psus.map((psu): Pair => [psu, undefined]) })),
  ...after.domain.map(({ psus, ...rest }) => ({ ...rest, psus: psus.map((psu): Pair => [undefined, psu]) })),
];

/** A stratum is as large as the round that drew more of it; a PSU met in one round only is drawn in both. */
function together([before, after]: readonly [Rate, Rate]): readonly PairedStratum[] {
  const names = new Set([...before.domain, ...after.domain].map(({ stratum }) => stratum));
  return [...names].sort().map((stratum) => {
    const rounds = [before, after].map(({ domain }) => domain.find((one) => one.stratum === stratum));
    const [first, second] = rounds.map((round) => new Map(round?.psus.map((psu) => [psu.psu, psu])));
    const psus = [...new Set([...(first?.keys() ?? []), ...(second?.keys() ?? [])])].sort();
    const population = rounds.find((round) => round?.population !== undefined)?.population;
    return {
      stratum,
      drawn: Math.max(psus.length, ...rounds.map((round) => round?.drawn ?? 0)),
      ...(population === undefined ? {} : { population }),
      psus: psus.map((name): Pair => [first?.get(name), second?.get(name)]),
    };
  });
}
