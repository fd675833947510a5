/** Exact decimal numbers, without Zod. @module */
import { SchemaError } from "./errors.ts";

export { SchemaError };

/** An exact decimal number: `units` × 10^−`scale`. Weights, counts and goals are these, never floats. */
export interface Decimal {
  readonly units: bigint;
  readonly scale: number;
}

/**
 * Reads a decimal exactly, or answers `undefined` when the text is none. Exponents are taken, so that any
 * finite number's shortest text can be read.
 *
 * @example
 * parseDecimal("4.90");
 * // => { units: 490n, scale: 2 }
 * parseDecimal("4,9");
 * // => undefined
 */
export function parseDecimal(text: string): Decimal | undefined {
  const match = /^([+-]?)(\d{1,40})(?:\.(\d{1,40}))?(?:e([+-]?\d{1,3}))?$/i.exec(text);
  if (!match) return undefined;
  const [, sign, whole = "", fraction = "", exponent = "0"] = match;
  const units = BigInt(`${whole}${fraction}`) * (sign === "-" ? -1n : 1n);
  const scale = fraction.length - Number(exponent);
  return scale >= 0 ? { units, scale } : { units: units * 10n ** BigInt(-scale), scale: 0 };
}

/**
 * The exact decimal of a number's shortest text: 4.9 is four and nine tenths.
 *
 * @throws {@link SchemaError} `schema/not-finite` for NaN and the infinities.
 *
 * @example
 * decimalOf(4.9);
 * // => { units: 49n, scale: 1 }
 */
export function decimalOf(value: number): Decimal {
  const decimal = parseDecimal(String(value));
  if (decimal) return decimal;
  const text = String(value);
  throw new SchemaError(
    "schema/not-finite",
    { value: text },
    `\`${text}\` has no decimal. Give a finite number.`,
  );
}

/**
 * `a + b`, exactly.
 *
 * @example
 * formatDecimal(addDecimals(decimalOf(0.1), decimalOf(0.2)));
 * // => "0.3"
 */
export function addDecimals(a: Decimal, b: Decimal): Decimal {
  if (a.scale === b.scale) return { units: a.units + b.units, scale: a.scale };
  const scale = Math.max(a.scale, b.scale);
  return { units: unitsAt(a, scale) + unitsAt(b, scale), scale };
}

/**
 * `a × b`, exactly.
 *
 * @example
 * formatDecimal(multiplyDecimals(decimalOf(0.07), decimalOf(100)));
 * // => "7"
 */
export function multiplyDecimals(a: Decimal, b: Decimal): Decimal {
  return { units: a.units * b.units, scale: a.scale + b.scale };
}

/**
 * Negative, zero or positive as `a` is below, equal to or above `b`.
 *
 * @example
 * compareDecimals({ units: 200n, scale: 2 }, { units: 2n, scale: 0 });
 * // => 0
 */
export function compareDecimals(a: Decimal, b: Decimal): number {
  const scale = Math.max(a.scale, b.scale);
  const difference = unitsAt(a, scale) - unitsAt(b, scale);
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

/**
 * The text of a decimal, without trailing zeros.
 *
 * @example
 * formatDecimal({ units: 490n, scale: 2 });
 * // => "4.9"
 */
export function formatDecimal(value: Decimal): string {
  const digits = (value.units < 0n ? -value.units : value.units).toString().padStart(value.scale + 1, "0");
  const whole = digits.slice(0, digits.length - value.scale);
  const fraction = digits.slice(digits.length - value.scale).replace(/0+$/, "");
  const sign = value.units < 0n ? "-" : "";
  return fraction === "" ? `${sign}${whole}` : `${sign}${whole}.${fraction}`;
}

function unitsAt(value: Decimal, scale: number): bigint {
  return value.units * 10n ** BigInt(scale - value.scale);
}
