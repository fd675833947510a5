import type { Cell, Decimal } from "@mangnon/schema";
import { addDecimals, formatDecimal } from "@mangnon/schema/decimal";
import { degreesOfFreedom } from "./degrees-of-freedom.ts";
import { inhabited, type SurveySums } from "./design.ts";
import { type LonelyPsu, type Variance, varianceOfRatio, varianceOfTotal } from "./variance.ts";

/** What a sample says of a domain. */
export interface SurveyEstimate<Value> {
  readonly estimate: Value;
  readonly variance: Variance;
  /** Records of the domain, unweighted. */
  readonly n: number;
  /** Of the domain. None: no interval. */
  readonly degreesOfFreedom: number;
}

const nothing: Decimal = { units: 0n, scale: 0 };

function sizeOf(sums: SurveySums): Pick<SurveyEstimate<unknown>, "n" | "degreesOfFreedom"> {
  const counts = inhabited(sums).flatMap(({ psus }) => psus.map(({ count }) => count));
  return { n: counts.reduce((all, one) => all + one, 0), degreesOfFreedom: degreesOfFreedom(sums) };
}

const totalOf = (sums: SurveySums, side: "numerator" | "denominator"): Decimal =>
  inhabited(sums)
    .flatMap(({ psus }) => psus.map((psu) => psu[side]))
    .reduce(addDecimals, nothing);

/**
 * A rate, mean or ratio with its variance by Taylor linearisation, as R's `survey` package has it for a
 * single-stage design. The ratio is exact. Nobody in the denominator is `not-computable`, never zero; a stratum
 * of which one PSU was drawn leaves the variance unknown until a strategy for it is named.
 *
 * @throws {@link IndicatorsError} `indicators/impossible-design` or `indicators/duplicate-unit`.
 *
 * @example
 * const one = { units: 1n, scale: 0 };
 * const psu = (name: string, labour: bigint, children: bigint) =>
 *   ({ psu: name, count: Number(children), numerator: { ...one, units: labour }, denominator: { ...one, units: children } });
 * const { estimate, variance, degreesOfFreedom } = surveyRatio([
 *   { stratum: "urban", drawn: 2, psus: [psu("1", 1n, 10n), psu("2", 3n, 10n)] },
 *   { stratum: "rural", drawn: 2, psus: [psu("3", 4n, 20n)] },
 * ]);
 * [estimate, variance, degreesOfFreedom];
 * // => [
 * //   { status: "value", value: { numerator: "8", denominator: "40" } },
 * //   { status: "value", variance: 0.0025 },
 * //   1,
 * // ]
 */
export function surveyRatio(sums: SurveySums, lonely: LonelyPsu = "fail"): SurveyEstimate<Cell> {
  const denominator = totalOf(sums, "denominator");
  const value = {
    numerator: formatDecimal(totalOf(sums, "numerator")),
    denominator: formatDecimal(denominator),
  };
  return {
    estimate:
      denominator.units === 0n
        ? { status: "not-computable", reason: "zero-denominator" }
        : { status: "value", value },
    variance: varianceOfRatio(sums, lonely),
    ...sizeOf(sums),
  };
}

/**
 * The total of the numerators with its variance; the denominators have no part in it. A domain without records
 * has a total of zero: the sample met nobody, and its degrees of freedom say that nothing follows from that.
 *
 * @throws {@link IndicatorsError} `indicators/impossible-design` or `indicators/duplicate-unit`.
 *
 * @example
 * const psu = (name: string, labour: bigint) =>
 *   ({ psu: name, count: 5, numerator: { units: labour, scale: 0 }, denominator: { units: 5n, scale: 0 } });
 * const { estimate, variance } = surveyTotal([
 *   { stratum: "urban", drawn: 2, population: 4, psus: [psu("1", 1n), psu("2", 3n)] },
 * ]);
 * [estimate, variance];
 * // => ["4", { status: "value", variance: 2 }]
 */
export function surveyTotal(sums: SurveySums, lonely: LonelyPsu = "fail"): SurveyEstimate<string> {
  const estimate = formatDecimal(totalOf(sums, "numerator"));
  return { estimate, variance: varianceOfTotal(sums, lonely), ...sizeOf(sums) };
}
