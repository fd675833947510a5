import { type Place, undeterminedPlaces } from "../tally/place.ts";
import type { Counted } from "./joint-count.ts";

/** A rate that was published: of whom, and how many of them stood at each place. Figures that were hidden are not kept. */
export interface ReleasedFigure extends Counted {
  readonly cell: Readonly<Record<string, string>>;
  readonly counts: Readonly<Partial<Record<Place, number>>>;
}

/** The places that can be read from a rate which is published. */
export const readPlaces = ["N", "D", ...undeterminedPlaces] as const satisfies readonly Place[];

/** True when two indicators count the same by the same definition. */
export const countsSame = (a: Counted, b: Counted): boolean => keyOfCounted(a) === keyOfCounted(b);

/** What an indicator counts, as text. */
export const keyOfCounted = ({ definition, numerator, denominator }: Counted): string =>
  JSON.stringify([definition, [...numerator].sort(), [...denominator].sort()]);
