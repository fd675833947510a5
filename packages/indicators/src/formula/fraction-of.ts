import type { Fraction } from "@mangnon/schema";
import { inLowestTerms, type Ratio } from "../exact/ratio.ts";

/** As many digits as a decimal is read with. */
const longest = 40;
const places = 30;

/**
 * A ratio that is not below zero as two whole numbers in lowest terms. Where they would have more than 40 digits, it is
 * rounded to 30 places, down or up.
 */
export function fractionOf(ratio: Ratio, rounding: "down" | "up"): Fraction {
  const { numerator, denominator } = inLowestTerms(ratio);
  const [above, below] = [numerator, denominator].map(String) as [string, string];
  if (above.length <= longest && below.length <= longest) return { numerator: above, denominator: below };
  const scale = 10n ** BigInt(places);
  const rest = rounding === "up" ? denominator - 1n : 0n;
  return { numerator: String((numerator * scale + rest) / denominator), denominator: String(scale) };
}
