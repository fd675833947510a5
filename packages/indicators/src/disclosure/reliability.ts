/**
 * How far the number of cases of a sample lets its rates be used, as MICS marks it: `few` from 25 to 49 unweighted cases
 * (in brackets), `too-few` below 25 (not shown). It is not the mark of what is hidden to protect persons.
 */
export type Reliability = "few" | "too-few";

/** The mark of a rate of a sample by its unweighted cases; none from 50 on, and none for a complete count. */
export function reliabilityOf(n: number, coverage: "complete" | "sample"): Reliability | undefined {
  if (coverage === "complete" || n >= 50) return undefined;
  return n >= 25 ? "few" : "too-few";
}
