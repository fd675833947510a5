import { quantileOf } from "./quantile.ts";

/**
 * The two-sided 95% interval of a share on the logit scale: expit(logit p ± t·se / (p(1−p))), t being Student's
 * quantile where the degrees of freedom are known. For a share of 0 or 1, without a standard error above 0, or with
 * no degrees of freedom, there is none: it would claim to be certain.
 */
export function logitInterval(
  share: number,
  standardError: number,
  degreesOfFreedom?: number,
): { readonly lower: number; readonly upper: number } | undefined {
  if (!(share > 0 && share < 1 && standardError > 0 && standardError < Number.POSITIVE_INFINITY))
    return undefined;
  const quantile = quantileOf(degreesOfFreedom);
  if (quantile === undefined) return undefined;
  const middle = Math.log(share / (1 - share));
  const reach = (quantile * standardError) / (share * (1 - share));
  return { lower: expit(middle - reach), upper: expit(middle + reach) };
}

const expit = (x: number): number => 1 / (1 + Math.exp(-x));
