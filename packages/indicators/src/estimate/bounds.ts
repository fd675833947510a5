import type { Decimal, Fraction } from "@mangnon/schema";
import { addDecimals, formatDecimal } from "@mangnon/schema/decimal";
import type { Place } from "../tally/place.ts";

/** The lowest and the highest value that a ratio can have, whatever the undetermined records are. */
export interface Bounds {
  readonly lower: Fraction;
  readonly upper: Fraction;
}

const sumOf = (...terms: readonly Decimal[]): Decimal => terms.reduce(addDecimals, { units: 0n, scale: 0 });

const fractionOf = (numerator: Decimal, denominator: Decimal, ifEmpty: "0" | "1"): Fraction =>
  denominator.units === 0n
    ? { numerator: ifEmpty, denominator: "1" }
    : { numerator: formatDecimal(numerator), denominator: formatDecimal(denominator) };

/**
 * The extremes over all completions: lowest N / (N + D + a + b + d), highest (N + a + c + d) / (N + D + a + c + d),
 * an empty denominator giving 0 below and 1 above. Membership of the denominator is completed too: of 100
 * children with 10 in child labour, 20 more of unknown age make the lowest value 10/120.
 */
export function boundsOf({ N, D, a, b, c, d }: Readonly<Record<Place, Decimal>>): Bounds {
  return {
    lower: fractionOf(N, sumOf(N, D, a, b, d), "0"),
    upper: fractionOf(sumOf(N, a, c, d), sumOf(N, D, a, c, d), "1"),
  };
}
