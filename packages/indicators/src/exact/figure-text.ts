import type { Unit } from "@mangnon/schema";
import { compareRatios, type Ratio, unitDigits } from "./ratio.ts";

/** A value in its unit, a ratio as a percentage, with that many digits after the point, half away from zero. */
export function figureText(
  { numerator, denominator }: Ratio,
  digits: number,
  unit: Unit = "percent",
): string {
  const scaled = (numerator < 0n ? -numerator : numerator) * 10n ** BigInt(digits + unitDigits[unit]);
  const rounded = (2n * scaled + denominator) / (2n * denominator);
  const text = rounded.toString().padStart(digits + 1, "0");
  const sign = numerator < 0n && rounded > 0n ? "-" : "";
  const whole = text.slice(0, text.length - digits);
  return digits === 0 ? `${sign}${whole}` : `${sign}${whole}.${text.slice(-digits)}`;
}

const rounded = (ratio: Ratio, digits: number, unit: Unit): Ratio => {
  const [whole = "", fraction = ""] = figureText(ratio, digits, unit).split(".");
  return { numerator: BigInt(`${whole}${fraction}`), denominator: 10n ** BigInt(digits + unitDigits[unit]) };
};

/** What figures are told in: their unit, and how many digits at least. */
interface Telling {
  readonly least?: number;
  readonly unit?: Unit;
}

/**
 * The fewest digits, `least` or more, with which every value, rounded, stands to every reference, rounded alike,
 * as it does exactly: 1.995% is never shown as 2.0% beside "below 2%".
 */
export function digitsToTell(
  values: readonly Ratio[],
  references: readonly Ratio[],
  { least = 1, unit = "percent" }: Telling = {},
): number {
  const tells = (digits: number): boolean =>
    values.every((value) =>
      references.every(
        (reference) =>
          compareRatios(rounded(value, digits, unit), rounded(reference, digits, unit)) ===
          compareRatios(value, reference),
      ),
    );
  let digits = least;
  while (!tells(digits)) digits += 1;
  return digits;
}
