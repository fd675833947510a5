import type { Place } from "../tally/place.ts";

/** Which places count above and below the line of a ratio. */
export interface Assignment {
  readonly numerator: readonly Place[];
  readonly denominator: readonly Place[];
}

/** Determined records alone. */
export const determined: Assignment = { numerator: ["N"], denominator: ["N", "D"] };

/** Each undetermined record as what makes the ratio lowest. */
export const lowest: Assignment = { numerator: ["N"], denominator: ["N", "D", "a", "b", "d"] };

/** Each undetermined record as what makes the ratio highest. */
export const highest: Assignment = {
  numerator: ["N", "a", "c", "d"],
  denominator: ["N", "D", "a", "c", "d"],
};
