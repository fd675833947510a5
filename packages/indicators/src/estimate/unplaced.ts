import { type Place, places } from "../tally/place.ts";
import { addPsus, type TallyPsu } from "../tally/psus.ts";
import { addSums, noSums, type Sums } from "../tally/sum.ts";
import { emptyCell, type TallyCell, unknownValue } from "../tally/tally.ts";

/** Where a record may stand when it may also be in another cell: `out` joins what it can be. */
const orOut: Readonly<Record<Place, Place>> = { N: "c", D: "b", out: "out", a: "d", b: "b", c: "c", d: "d" };

/** Cells whose records may belong to others, by their values: some value that they are split by is not known. */
export type OpenCells = ReadonlyMap<string, TallyCell>;

const keyOf = (values: readonly string[]): string => JSON.stringify(values);

/** The cells of a split of which some value is not known. */
export const openCells = (cells: readonly TallyCell[]): OpenCells =>
  new Map(
    cells.filter(({ values }) => values.includes(unknownValue)).map((cell) => [keyOf(cell.values), cell]),
  );

/**
 * The records of which it is not known whether they belong to a cell, each at the places it can have there: a
 * child of unknown sex, surely in child labour, is in the numerator of the girls or out.
 */
export function unplacedIn(values: readonly string[], open: OpenCells): TallyCell {
  const unplaced = emptyCell(values);
  if (open.size === 0) return unplaced;
  for (const other of lessKnown(values)) {
    const cell = open.get(keyOf(other));
    if (cell === undefined) continue;
    addOrOut(unplaced.sums, cell.sums);
    addPsus(unplaced.psus, psusOrOut(cell.psus));
    unplaced.weighted += cell.weighted;
    unplaced.weightless += cell.weightless;
  }
  return unplaced;
}

/** The values with some of those that are known unknown, in every way but the one that changes nothing. */
function lessKnown(values: readonly string[]): readonly (readonly string[])[] {
  let all: (readonly string[])[] = [[]];
  for (const value of values) {
    const ends = value === unknownValue ? [value] : [value, unknownValue];
    all = all.flatMap((before) => ends.map((end) => [...before, end]));
  }
  return all.slice(1);
}

function addOrOut(into: Sums, from: Sums): void {
  for (const place of places) {
    const there = orOut[place];
    if (from[place].count > 0 || from[place].weight.units > 0n)
      into[there] = addSums(into[there], from[place]);
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
