/** The 97.5% quantile of the normal distribution: degrees of freedom are not reported with a standard error. */
const quantile = 1.959963984540054;

/**
 * The two-sided 95% interval of a share on the logit scale: expit(logit p ± z·se / (p(1−p))). For a share of 0
 * or 1, or without a standard error above 0, there is none: it would claim to be certain.
 */
export function logitInterval(
  share: number,
  standardError: number,
): { readonly lower: number; readonly upper: number } | undefined {
  if (!(share > 0 && share < 1 && standardError > 0 && standardError < Number.POSITIVE_INFINITY))
    return undefined;
  const middle = Math.log(share / (1 - share));
  const reach = (quantile * standardError) / (share * (1 - share));
  return { lower: expit(middle - reach), upper: expit(middle + reach) };
}

const expit = (x: number): number => 1 / (1 + Math.exp(-x));
