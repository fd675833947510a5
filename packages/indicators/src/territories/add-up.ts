import type { Cell, Decimal, Fraction, Observation } from "@mangnon/schema";
import { addDecimals, formatDecimal, multiplyDecimals, parseDecimal } from "@mangnon/schema/decimal";
import { IndicatorsError } from "../errors.ts";
import type { Bounds } from "../estimate/bounds.ts";
import type { Part } from "./shares.ts";

/** An observation that has a value or nobody to count, and what of it is added. */
export interface Addend {
  readonly observation: Observation;
  readonly part: Part;
}

interface Counts {
  readonly numerator: Decimal;
  readonly denominator: Decimal;
}

const none: Decimal = { units: 0n, scale: 0 };
const one: Decimal = { units: 1n, scale: 0 };
const nobody: Counts = { numerator: none, denominator: none };

/**
 * Adds numerators and denominators, each for itself, exactly; a count is over 1 and stays so. Nobody to count adds nothing; nobody in all of them
 * together is `not-computable`. Bounds are added in the same way, a value being its own bounds.
 */
export function addUp(addends: readonly Addend[]): Pick<Observation, "estimate" | "bounds"> {
  const isCount = addends.some(({ observation }) => observation.unit === "count");
  const sumOf = (counts: (observation: Observation) => Counts): Counts => {
    const sum = summed(addends, counts);
    return isCount ? { ...sum, denominator: one } : sum;
  };
  const estimate = cellOf(sumOf(valueCounts));
  if (addends.every(({ observation }) => observation.bounds === undefined)) return { estimate };
  const lower = sumOf((observation) => boundCounts(observation, "lower"));
  const upper = sumOf((observation) => boundCounts(observation, "upper"));
  return { estimate, bounds: { lower: fractionOf(lower, "0"), upper: fractionOf(upper, "1") } };
}

/** The counts of a value; of nobody to count, no counts. */
const valueCounts = ({ estimate }: Observation): Counts =>
  estimate.status === "value" ? countsOf(estimate.value) : nobody;

/** Nobody among all people has no bounds; nobody in a cell may have those of people of whom it is not known. */
function boundCounts(observation: Observation, side: keyof Bounds): Counts {
  const { estimate, bounds, cell } = observation;
  const isEmpty = estimate.status !== "value" && Object.keys(cell).length === 0;
  return bounds === undefined || isEmpty ? valueCounts(observation) : countsOf(bounds[side]);
}

/**
 * The two counts of a fraction.
 *
 * @throws {@link IndicatorsError} `indicators/not-a-fraction` when they are no decimals or below zero.
 */
export function countsOf({ numerator, denominator }: Fraction): Counts {
  const [above, below] = [parseDecimal(numerator), parseDecimal(denominator)];
  if (above && below && above.units >= 0n && below.units > 0n)
    return { numerator: above, denominator: below };
  throw new IndicatorsError("indicators/not-a-fraction", { numerator, denominator });
}

const summed = (addends: readonly Addend[], counts: (observation: Observation) => Counts): Counts =>
  addends
    .map(({ observation, part }) => partOf(counts(observation), part))
    .reduce(
      (sum, each) => ({
        numerator: addDecimals(sum.numerator, each.numerator),
        denominator: addDecimals(sum.denominator, each.denominator),
      }),
      nobody,
    );

const partOf = (counts: Counts, part: Part): Counts => ({
  numerator: multiplyDecimals(counts.numerator, part.numerator),
  denominator: multiplyDecimals(counts.denominator, part.denominator),
});

const cellOf = (counts: Counts): Cell =>
  counts.denominator.units === 0n
    ? { status: "not-computable", reason: "zero-denominator" }
    : { status: "value", value: fractionOf(counts, "0") };

const fractionOf = ({ numerator, denominator }: Counts, ifEmpty: "0" | "1"): Fraction =>
  denominator.units === 0n
    ? { numerator: ifEmpty, denominator: "1" }
    : { numerator: formatDecimal(numerator), denominator: formatDecimal(denominator) };
