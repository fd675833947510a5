import type { PsuSums, SurveySums } from "../survey/design.ts";
import type { Place } from "../tally/place.ts";
import type { Drawn, TallyPsu } from "../tally/psus.ts";
import { addSums, noSums, type Sum } from "../tally/sum.ts";
import type { Assignment } from "./assignment.ts";

/** What the PSUs of a cell sum to, with undetermined records taken as assigned, in the whole design. */
export function sumsOf(
  psus: ReadonlyMap<string, TallyPsu>,
  { strata }: Drawn,
  assignment: Assignment,
): SurveySums {
  const byStratum = new Map<string, PsuSums[]>();
  for (const psu of psus.values()) {
    const into = byStratum.get(psu.stratum) ?? [];
    byStratum.set(psu.stratum, into);
    into.push(psuSums(psu, assignment));
  }
  return [...strata].map(([stratum, all]) => ({
    stratum,
    drawn: all.size,
    psus: byStratum.get(stratum) ?? [],
  }));
}

function psuSums({ psu, sums }: TallyPsu, { numerator, denominator }: Assignment): PsuSums {
  const at = (places: readonly Place[]): Sum =>
    places.map((place) => sums[place]).reduce(addSums, noSums().N);
  const below = at(denominator);
  return { psu, count: below.count, numerator: at(numerator).weight, denominator: below.weight };
}
