import type { EstimatedProportion } from "./proportion-interval.ts";

/**
 * How many times the variance of a simple random sample of the same size, drawn with replacement, the variance
 * of a proportion is; `undefined` where that sample would have none.
 */
export function designEffect({
  share,
  variance,
  n,
}: Omit<EstimatedProportion, "degreesOfFreedom">): number | undefined {
  const simple = (share * (1 - share)) / (n - 1);
  return simple > 0 && Number.isFinite(simple) ? variance / simple : undefined;
}
