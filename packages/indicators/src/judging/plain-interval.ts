import { quantileOf } from "./quantile.ts";

/** The two-sided 95% interval of a count, value ± t·se, not below zero. Without an error above 0 there is none. */
export function plainInterval(
  value: number,
  standardError: number,
  degreesOfFreedom?: number,
): { readonly lower: number; readonly upper: number } | undefined {
  const quantile = quantileOf(degreesOfFreedom);
  if (quantile === undefined || !(standardError > 0 && standardError < Number.POSITIVE_INFINITY))
    return undefined;
  const reach = quantile * standardError;
  return { lower: Math.max(0, value - reach), upper: value + reach };
}
