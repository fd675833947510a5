import { IndicatorsError } from "../errors.ts";
import { lineOf } from "./class-ratio.ts";
import { places } from "./place.ts";
import { addDrawn, addPsus } from "./psus.ts";
import { addSums } from "./sum.ts";
import { addCause, addSettling, createTally, emptyCell, type Tally, type TallyCell } from "./tally.ts";

/** Adds all that one cell counted to another. */
export function addCell(into: TallyCell, from: TallyCell): void {
  for (const place of places) {
    if (from.sums[place].count > 0) into.sums[place] = addSums(into.sums[place], from.sums[place]);
  }
  into.weighted += from.weighted;
  into.weightless += from.weightless;
  for (const [name, cause] of from.causes) addCause(into, name, cause);
  for (const [name, sum] of from.settling) addSettling(into, name, sum);
  addPsus(into.psus, from.psus);
}

const described = ({ indicator, by }: Tally): string => {
  const { numerator, denominator } = lineOf(indicator);
  return JSON.stringify([indicator.id, indicator.measure, indicator.definition, numerator, denominator, by]);
};

/**
 * Two counts of different records as one, in a new tally: the same as if one had counted them all, to the bit.
 *
 * @throws {@link IndicatorsError} `indicators/different-tallies` when they count different things.
 *
 * @example
 * const indicator = {
 *   kind: "indicator", id: "rate", label: { vi: "Tỷ lệ", en: "Rate" }, unit: "percent",
 *   direction: "lower-is-better", sources: [], measure: "class-ratio", definition: "mics6",
 *   numerator: ["child-labour"], denominator: ["child-labour", "not-child-labour"],
 * } as const;
 * const north = createTally(indicator, []);
 * addToTally(north, { outcome: { status: "determined", class: "child-labour", criteria: {} } });
 * const south = createTally(indicator, []);
 * addToTally(south, { outcome: { status: "determined", class: "not-child-labour", criteria: {} } });
 * estimate(mergeTallies(north, south)).map((cell) => cell.estimate);
 * // => [{ status: "value", value: { numerator: "1", denominator: "2" } }]
 */
export function mergeTallies(first: Tally, second: Tally): Tally {
  if (described(first) !== described(second)) {
    throw new IndicatorsError("indicators/different-tallies", {
      first: `${first.indicator.id} by ${first.by.join(", ") || "nothing"}`,
      second: `${second.indicator.id} by ${second.by.join(", ") || "nothing"}`,
    });
  }
  const merged = createTally(first.indicator, first.by);
  for (const { cells, drawn } of [first, second]) {
    addDrawn(merged.drawn, drawn);
    for (const [key, cell] of cells) {
      const into = merged.cells.get(key) ?? emptyCell(cell.values);
      merged.cells.set(key, into);
      addCell(into, cell);
    }
  }
  return merged;
}
