import type { Decimal, Fraction, Unit } from "@mangnon/schema";
import { decimalOf, parseDecimal } from "@mangnon/schema/decimal";
import { IndicatorsError } from "../errors.ts";

/** A rational number, exactly. The denominator is positive. */
export interface Ratio {
  readonly numerator: bigint;
  readonly denominator: bigint;
}

const tenTo = (exponent: number): bigint => 10n ** BigInt(exponent);

/**
 * The ratio of a fraction's two decimals.
 *
 * @throws {@link IndicatorsError} `indicators/not-a-fraction` when they are no decimals, the upper one is below zero or the
 * lower one not above it.
 */
export function ratioOf(fraction: Fraction): Ratio {
  const above = parseDecimal(fraction.numerator);
  const below = parseDecimal(fraction.denominator);
  if (above === undefined || below === undefined || above.units < 0n || below.units <= 0n) {
    throw new IndicatorsError("indicators/not-a-fraction", {
      numerator: fraction.numerator,
      denominator: fraction.denominator,
    });
  }
  return { numerator: above.units * tenTo(below.scale), denominator: below.units * tenTo(above.scale) };
}

/** The largest whole number that divides both; not below zero. */
export function greatestDivisor(first: bigint, second: bigint): bigint {
  let [a, b] = [first < 0n ? -first : first, second < 0n ? -second : second];
  while (b !== 0n) [a, b] = [b, a % b];
  return a;
}

/** The same ratio in lowest terms. */
export function inLowestTerms({ numerator, denominator }: Ratio): Ratio {
  const divisor = greatestDivisor(numerator, denominator);
  return { numerator: numerator / divisor, denominator: denominator / divisor };
}

/** The ratio of a fraction's two decimals in lowest terms: that of 85/100 and of 170/200 is 17/20. */
export const reduced = (fraction: Fraction): Ratio => inLowestTerms(ratioOf(fraction));

/** By how many digits a number in a unit is larger than the share that it stands for. */
export const unitDigits: Readonly<Record<Unit, number>> = { percent: 2, "per-thousand": 3, count: 0 };

/** What a number in a unit stands for: 4.9 percent is 49/1000, a count is itself. */
export function ratioIn(unit: Unit, value: number | Decimal): Ratio {
  const { units, scale } = typeof value === "number" ? decimalOf(value) : value;
  return { numerator: units, denominator: tenTo(scale + unitDigits[unit]) };
}

/** The ratio that a percentage stands for. */
export const ratioOfPercent = (percent: number | Decimal): Ratio => ratioIn("percent", percent);

/** −1, 0 or 1 as `a` is below, equal to or above `b`: by cross-multiplication, never by division. */
export function compareRatios(a: Ratio, b: Ratio): -1 | 0 | 1 {
  const left = a.numerator * b.denominator;
  const right = b.numerator * a.denominator;
  return left < right ? -1 : left > right ? 1 : 0;
}

/** The point of the straight line from `from` to `to` after `passed` of `whole` steps. */
export function pointBetween(from: Ratio, to: Ratio, step: { passed: number; whole: number }): Ratio {
  const passed = BigInt(step.passed);
  const whole = BigInt(step.whole);
  return {
    numerator: from.numerator * to.denominator * (whole - passed) + to.numerator * from.denominator * passed,
    denominator: from.denominator * to.denominator * whole,
  };
}

const bitsOf = (value: bigint): number => value.toString(16).replace("-", "").length * 4;

/** The nearest binary64, or its neighbour. For interval limits and variances only. */
export function numberOf({ numerator, denominator }: Ratio): number {
  const shift = bitsOf(denominator) - bitsOf(numerator) + 68;
  const [above, below] = shift >= 0 ? [shift, 0] : [0, -shift];
  return Number((numerator << BigInt(above)) / (denominator << BigInt(below))) * 2 ** -shift;
}
