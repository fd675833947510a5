import type { Outcome } from "@mangnon/schema";
import type { Line } from "./class-ratio.ts";

/** The places of a record in a ratio, the undetermined ones last. */
export const places = ["N", "D", "out", "a", "b", "c", "d"] as const;

/**
 * Where a record stands in a ratio.
 *
 * | place | the record is |
 * |---|---|
 * | `N` | in the numerator |
 * | `D` | in the denominator, not in the numerator |
 * | `out` | in neither |
 * | `a` | `N` or `D` |
 * | `b` | `D` or `out` |
 * | `c` | `N` or `out` |
 * | `d` | `N`, `D` or `out` |
 */
export type Place = (typeof places)[number];

/** The places of records that are not determined for the ratio. */
export const undeterminedPlaces = ["a", "b", "c", "d"] as const satisfies readonly Place[];

const joint: Readonly<Record<string, Place>> = {
  N: "N",
  D: "D",
  out: "out",
  "N D": "a",
  "D out": "b",
  "N out": "c",
  "N D out": "d",
};

/**
 * The place that a record's outcome has in the indicator. A record with several candidates that all stand at
 * one place is determined for this indicator; one without candidates may be anything.
 */
export function placeOf(outcome: Outcome, { numerator, denominator }: Line): Place {
  const single = (name: string): Place =>
    numerator.includes(name) ? "N" : denominator.includes(name) ? "D" : "out";
  if (outcome.status === "determined") return single(outcome.class);
  const reached = new Set(outcome.candidates.map(single));
  return joint[["N", "D", "out"].filter((place) => reached.has(place as Place)).join(" ")] ?? "d";
}
