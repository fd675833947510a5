import type { Place } from "../tally/place.ts";
import { addPsus, type TallyPsu } from "../tally/psus.ts";
import { addSums, noSums, type Sums } from "../tally/sum.ts";
import { emptyCell, type TallyCell, unknownValue } from "../tally/tally.ts";

/** Where a record may stand when it may also be in another cell: `out` joins what it can be. */
const orOut: Readonly<Record<Place, Place>> = { N: "c", D: "b", out: "out", a: "d", b: "b", c: "c", d: "d" };

/**
 * The records of which it is not known whether they belong to a cell, each at the places it can have there: a
 * child of unknown sex, surely in child labour, is in the numerator of the girls or out.
 */
export function unplacedIn(values: readonly string[], cells: readonly TallyCell[]): TallyCell {
  const unplaced = emptyCell(values);
  for (const cell of cells) {
    if (!mayBelong(values, cell.values)) continue;
    addOrOut(unplaced.sums, cell.sums);
    addPsus(unplaced.psus, psusOrOut(cell.psus));
    unplaced.weighted += cell.weighted;
    unplaced.weightless += cell.weightless;
  }
  return unplaced;
}

function addOrOut(into: Sums, from: Sums): void {
  for (const [place, sum] of Object.entries(from)) {
    const there = orOut[place as Place];
    into[there] = addSums(into[there], sum);
  }
}

const psusOrOut = (psus: ReadonlyMap<string, TallyPsu>): ReadonlyMap<string, TallyPsu> =>
  new Map(
    [...psus].map(([key, psu]) => {
      const sums = noSums();
      addOrOut(sums, psu.sums);
      return [key, { ...psu, sums }];
    }),
  );

/** True when the values are not the same, but would be if those not known were. */
function mayBelong(values: readonly string[], others: readonly string[]): boolean {
  const differing = others.filter((other, at) => other !== values[at]);
  return differing.length > 0 && differing.every((other) => other === unknownValue);
}
