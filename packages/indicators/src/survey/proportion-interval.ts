import { betaQuantile, studentQuantile } from "./special-functions.ts";

/**
 * How an interval of a proportion is made.
 *
 * | method | interval |
 * |---|---|
 * | `logit` | expit(logit p ± t·se / (p(1 − p))): within 0 and 1 |
 * | `beta` | Korn and Graubard: exact binomial limits for the effective sample size |
 * | `wilson` | Wilson's score limits for the effective sample size, with Student's quantile |
 * | `mean` | p ± t·se: may leave 0 and 1 |
 */
export const intervalMethods = ["logit", "beta", "wilson", "mean"] as const;

export type IntervalMethod = (typeof intervalMethods)[number];

/** An estimated proportion, as far as its interval depends on it. */
export interface EstimatedProportion {
  readonly share: number;
  readonly variance: number;
  /** Records, unweighted. */
  readonly n: number;
  readonly degreesOfFreedom: number;
}

/** Two-sided limits. */
export interface Interval {
  readonly lower: number;
  readonly upper: number;
  /** True when the sample shows no variance: the limits are those of a simple random sample of the same size. */
  readonly withoutVariance: boolean;
}

type Limits = readonly [number, number];

interface Asked extends EstimatedProportion {
  /** The share of the interval's tail. */
  readonly tail: number;
  readonly t: number;
}

const expit = (x: number): number => 1 / (1 + Math.exp(-x));

const binomial = (share: number, size: number, tail: number): Limits => [
  share === 0 ? 0 : betaQuantile(tail, size * share, size * (1 - share) + 1),
  share === 1 ? 1 : betaQuantile(1 - tail, size * share + 1, size * (1 - share)),
];

/** A sample as good as a hundred million is as good as any: no real one is, and limits stay on the safe side. */
const largest = 1e8;

const effectiveSize = ({ share, variance }: Asked): number =>
  Math.min(largest, (share * (1 - share)) / variance);

const limitsBy: Readonly<Record<IntervalMethod, (asked: Asked) => Limits>> = {
  logit: ({ share, variance, t }) => {
    const middle = Math.log(share / (1 - share));
    const reach = (t * Math.sqrt(variance)) / (share * (1 - share));
    return [expit(middle - reach), expit(middle + reach)];
  },
  beta: (asked) => {
    const { share, n, tail, t } = asked;
    const ofSimple = n > 1 ? studentQuantile(1 - tail, n - 1) : t;
    return binomial(share, effectiveSize(asked) * (ofSimple / t) ** 2, tail);
  },
  wilson: (asked) => {
    const { share, t } = asked;
    const weight = t ** 2 / effectiveSize(asked);
    const middle = (share + weight / 2) / (1 + weight);
    const reach = Math.sqrt(weight * share * (1 - share) + weight ** 2 / 4) / (1 + weight);
    return [middle - reach, middle + reach];
  },
  mean: ({ share, variance, t }) => [share - t * Math.sqrt(variance), share + t * Math.sqrt(variance)],
};

/**
 * The interval of a proportion, `undefined` where there are no degrees of freedom: then nobody knows how far the
 * sample may be off. A proportion of 0 or 1, or one without variance, says that the sample shows no difference,
 * not that there is none: its limits are the exact binomial ones of its size, and are marked.
 *
 * @example
 * const share = { share: 0.1, variance: 0.0004, n: 400, degreesOfFreedom: 30 };
 * const { lower = 0, upper = 0 } = proportionInterval(share, "logit") ?? {};
 * [lower.toFixed(4), upper.toFixed(4)];
 * // => ["0.0659", "0.1489"]
 */
export function proportionInterval(
  estimated: EstimatedProportion,
  method: IntervalMethod,
  level = 0.95,
): Interval | undefined {
  const { share, variance, n, degreesOfFreedom } = estimated;
  if (!(degreesOfFreedom > 0 && share >= 0 && share <= 1 && variance >= 0 && n > 0)) return undefined;
  const tail = (1 - level) / 2;
  const withoutVariance = variance === 0 || share === 0 || share === 1;
  const [lower, upper] = withoutVariance
    ? binomial(share, n, tail)
    : limitsBy[method]({ ...estimated, tail, t: studentQuantile(1 - tail, degreesOfFreedom) });
  return { lower, upper, withoutVariance };
}
