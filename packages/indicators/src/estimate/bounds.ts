import type { Decimal, Fraction } from "@mangnon/schema";
import { addDecimals, formatDecimal } from "@mangnon/schema/decimal";
import type { Place } from "../tally/place.ts";
import { type Assignment, highest, lowest } from "./assignment.ts";

/** The lowest and the highest value that a ratio can have, whatever the undetermined records are. */
export interface Bounds {
  readonly lower: Fraction;
  readonly upper: Fraction;
}

type Weights = Readonly<Record<Place, Decimal>>;

function fractionOf(weights: Weights, { numerator, denominator }: Assignment, ifEmpty: "0" | "1"): Fraction {
  const sumOf = (places: readonly Place[]): Decimal =>
    places.map((place) => weights[place]).reduce(addDecimals);
  const below = sumOf(denominator);
  return below.units === 0n
    ? { numerator: ifEmpty, denominator: "1" }
    : { numerator: formatDecimal(sumOf(numerator)), denominator: formatDecimal(below) };
}

/**
 * The extremes over all completions: lowest N / (N + D + a + b + d), highest (N + a + c + d) / (N + D + a + c + d),
 * an empty denominator giving 0 below and 1 above. Membership of the denominator is completed too: of 100
 * children with 10 in child labour, 20 more of unknown age make the lowest value 10/120.
 */
export const boundsOf = (weights: Weights): Bounds => ({
  lower: fractionOf(weights, lowest, "0"),
  upper: fractionOf(weights, highest, "1"),
});

/** Of a count: those that are surely counted, and with them those that may be. */
export const boundsOfCount = (weights: Weights): Bounds => ({
  lower: { numerator: formatDecimal(weights.N), denominator: "1" },
  upper: { numerator: formatDecimal(addDecimals(weights.N, weights.c)), denominator: "1" },
});
