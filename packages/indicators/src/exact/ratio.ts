import type { Decimal, Fraction } from "@mangnon/schema";
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

const divisorOf = (a: bigint, b: bigint): bigint => (b === 0n ? a : divisorOf(b, a % b));

/** The ratio of a fraction's two decimals in lowest terms: that of 85/100 and of 170/200 is 17/20. */
export function reduced(fraction: Fraction): Ratio {
  const { numerator, denominator } = ratioOf(fraction);
  const divisor = divisorOf(numerator, denominator);
  return { numerator: numerator / divisor, denominator: denominator / divisor };
}

/** The ratio that a percentage stands for: 4.9 is 49/1000. */
export function ratioOfPercent(percent: number | Decimal): Ratio {
  const { units, scale } = typeof percent === "number" ? decimalOf(percent) : percent;
  return { numerator: units, denominator: tenTo(scale + 2) };
}

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
