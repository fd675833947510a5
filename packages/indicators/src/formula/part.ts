import type { Observation } from "@mangnon/schema";
import { type ProtectedEstimate, type Suppressed, suppressed } from "../disclosure/protected-estimate.ts";
import { type EstimateOrigin, toObservation } from "../observations/to-observation.ts";

/**
 * What a formula is made of, or has made: an observation, of which it is also known whether its bounds are hidden
 * (`suppressed`) or not known (`unknown`). An observation without bounds is a point.
 */
export interface Part extends Omit<Observation, "bounds"> {
  readonly bounds?: NonNullable<Observation["bounds"]> | Suppressed | "unknown";
}

/**
 * An estimate of any cell as a part of formulas. In a cell of which nobody may know who else belongs to it the bounds are
 * hidden, and a formula must not take the value for all that it can be.
 *
 * @example
 * const indicator = {
 *   kind: "indicator", id: "rate", label: { vi: "Tỷ lệ", en: "Rate" }, unit: "percent",
 *   direction: "lower-is-better", sources: [], measure: "class-ratio", definition: "mics6",
 *   numerator: ["child-labour"], denominator: ["child-labour", "not-child-labour"],
 * } as const;
 * const dataset = {
 *   territory: { code: "60", asOf: "2024-12-31" }, period: "2024", coverage: "complete", instrument: "household list",
 *   file: { path: "list.csv", adapter: "csv", delimiter: ",", decimal: "." },
 * } as const;
 * const estimates = estimate(createTally(indicator, []));
 * estimates.map((one) => toPart({ ...one, bounds: "suppressed" }, { indicator, dataset }).bounds);
 * // => ["suppressed"]
 */
export function toPart(estimate: ProtectedEstimate, origin: EstimateOrigin): Part {
  const observation = toObservation(estimate, origin);
  const { bounds } = estimate;
  if (bounds === suppressed) return { ...observation, bounds };
  return bounds === undefined ? { ...observation, bounds: "unknown" } : observation;
}

/** A part as a target can be judged by it. */
export function observationOf({ bounds, ...part }: Part): Observation {
  return typeof bounds === "object" ? { ...part, bounds } : part;
}

/** The bounds that say the less: those that are hidden, then those that nobody knows. */
export const withoutBounds = (parts: readonly Part[]): Suppressed | "unknown" | undefined =>
  ([suppressed, "unknown"] as const).find((word) => parts.some(({ bounds }) => bounds === word));
