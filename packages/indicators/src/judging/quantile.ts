import { studentQuantile } from "../survey/special-functions.ts";

/** The 97.5% quantile of the normal distribution, for a standard error reported without degrees of freedom. */
const normal = 1.959963984540054;

/** By how many standard errors a two-sided 95% interval reaches; without any degree of freedom nobody knows. */
export function quantileOf(degreesOfFreedom: number | undefined): number | undefined {
  if (degreesOfFreedom === undefined) return normal;
  return degreesOfFreedom > 0 ? studentQuantile(0.975, degreesOfFreedom) : undefined;
}
