import type { Fraction, Unit } from "@mangnon/schema";
import { parseDecimal } from "@mangnon/schema/decimal";

/** A rational number, exactly; the denominator is positive. */
export interface Ratio {
  readonly numerator: bigint;
  readonly denominator: bigint;
}

const none = { units: 0n, scale: 0 };

/** The ratio of a fraction's two decimals, as estimates and observations hold them. */
export function ratioOf({ numerator, denominator }: Fraction): Ratio {
  const above = parseDecimal(numerator) ?? none;
  const below = parseDecimal(denominator) ?? none;
  return {
    numerator: above.units * 10n ** BigInt(below.scale),
    denominator: below.units * 10n ** BigInt(above.scale),
  };
}

export const sameRatio = (a: Ratio, b: Ratio): boolean =>
  a.numerator * b.denominator === b.numerator * a.denominator;

const shift: Readonly<Record<Unit, number>> = { percent: 2, "per-thousand": 3, count: 0 };

/** Hundredths of a percent and so on: the ratio in units of 10^−(digits + 2), half away from zero. */
const rounded = ({ numerator, denominator }: Ratio, digits: number, unit: Unit = "percent"): bigint =>
  (2n * numerator * 10n ** BigInt(digits + shift[unit]) + denominator) / (2n * denominator);

function text(ratio: Ratio, digits: number, unit: Unit = "percent"): string {
  const units = rounded(ratio, digits, unit)
    .toString()
    .padStart(digits + 1, "0");
  return digits === 0 ? units : `${units.slice(0, -digits)}.${units.slice(-digits)}`;
}

const nothing: Ratio = { numerator: 0n, denominator: 1n };
const everything: Ratio = { numerator: 1n, denominator: 1n };

const isToldApart = (a: Ratio, b: Ratio, digits: number): boolean =>
  sameRatio(a, b) || rounded(a, digits) !== rounded(b, digits);

/**
 * A ratio as a percentage, with a point and without a sign, in that many digits or as many more as it takes not
 * to show something as 0 or as 100 that is neither.
 */
export function percentText(ratio: Ratio, digits: number): string {
  let enough = digits;
  while (![nothing, everything].every((end) => isToldApart(ratio, end, enough))) enough += 1;
  return text(ratio, enough);
}

/** A value in its unit as {@link percentText} writes a percentage; a count as a whole number where it is one. */
export function figureText(ratio: Ratio, digits: number, unit: Unit): string {
  if (unit === "percent") return percentText(ratio, digits);
  if (unit === "count" && ratio.numerator % ratio.denominator === 0n) return text(ratio, 0, unit);
  return text(ratio, digits, unit);
}

const mostDigits = 2;

/** One number of digits for a table, in which values that differ look different: one, or two at most. */
export function digitsToTell(rows: readonly (readonly Ratio[])[]): number {
  const tells = (digits: number): boolean =>
    rows.every((row) => row.every((a) => row.every((b) => isToldApart(a, b, digits))));
  let digits = 1;
  while (digits < mostDigits && !tells(digits)) digits += 1;
  return digits;
}
