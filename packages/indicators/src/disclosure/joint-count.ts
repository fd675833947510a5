import type { Outcome } from "@mangnon/schema";
import { type ClassMeasure, type ClassRatio, lineOf } from "../tally/class-ratio.ts";
import { type Place, placeOf, places } from "../tally/place.ts";
import { type Tally, unknownValue } from "../tally/tally.ts";

/** An indicator as far as it is counted. */
export type Counted = Pick<ClassRatio, "id" | "definition" | "numerator" | "denominator">;

/** An indicator without its words; a count stands among its own classes. */
export function countedOf(indicator: ClassMeasure): Counted {
  const { numerator, denominator } = lineOf(indicator);
  return { id: indicator.id, definition: indicator.definition, numerator, denominator };
}

/**
 * How many records stand where in several indicators at once, by the finest cells: what all that is published about them
 * together is a sum of. Records are counted once each, whatever their weight. It is never published itself.
 */
export interface JointCount {
  readonly indicators: readonly Counted[];
  readonly by: readonly string[];
  readonly cells: Map<string, JointCell>;
}

/** The records of one finest cell, by their place in each indicator, such as `N,out`. */
export interface JointCell {
  readonly values: readonly string[];
  readonly counts: Map<string, number>;
}

/**
 * An empty count of what is published together: every indicator, and every name that a table is split by.
 *
 * @example
 * const count = createJointCount([{ id: "rate", definition: "mics6", numerator: ["child-labour"], denominator: ["child-labour", "other"] }], ["sex"]);
 * addToJointCount(count, [{ status: "determined", class: "other", criteria: {} }], { sex: "female" });
 * [...count.cells.values()].map(({ values, counts }) => [values, [...counts]]);
 * // => [[["female"], [["D", 1]]]]
 */
export const createJointCount = (indicators: readonly Counted[], by: readonly string[]): JointCount => ({
  indicators,
  by: [...new Set(by)],
  cells: new Map(),
});

/**
 * The same from a tally, where only its indicator is published and nothing else is known of its records: then no record
 * need be counted twice.
 */
export function jointCountOf({ indicator, by, cells }: Tally): JointCount {
  const joint = createJointCount([countedOf(indicator)], by);
  for (const [key, { values, sums }] of cells) {
    const counts = places.flatMap((place) =>
      sums[place].count > 0 ? [[place, sums[place].count] as const] : [],
    );
    joint.cells.set(key, { values, counts: new Map<string, number>(counts) });
  }
  return joint;
}

/** Counts one record, with its outcome under the definition of each indicator, in their order. */
export function addToJointCount(
  { indicators, by, cells }: JointCount,
  outcomes: readonly Outcome[],
  cell: Readonly<Record<string, string | undefined>> = {},
): void {
  let key = "";
  for (const name of by) {
    const value = valueIn(cell, name);
    key += `${value.length} ${value} `;
  }
  let into = cells.get(key);
  if (into === undefined) {
    into = { values: by.map((name) => valueIn(cell, name)), counts: new Map() };
    cells.set(key, into);
  }
  let where = "";
  for (const [at, indicator] of indicators.entries()) {
    const outcome = outcomes[at];
    where += `${at === 0 ? "" : ","}${outcome === undefined ? "out" : placeOf(outcome, indicator)}`;
  }
  into.counts.set(where, (into.counts.get(where) ?? 0) + 1);
}

const valueIn = (cell: Readonly<Record<string, string | undefined>>, name: string): string =>
  (Object.hasOwn(cell, name) ? cell[name] : undefined) || unknownValue;

/** The places of a determined record of each class in the indicators of one definition, and of one of no class of theirs. */
function placesByClass(indicators: readonly Counted[]): readonly (readonly Place[])[] {
  const names = new Set(indicators.flatMap(({ denominator }) => denominator));
  const placesOf = (name: string): readonly Place[] =>
    indicators.map((indicator) => placeOf({ status: "determined", class: name, criteria: {} }, indicator));
  const out = indicators.map((): Place => "out");
  return [...new Map([...[...names].map(placesOf), out].map((places) => [places.join(), places])).values()];
}

/**
 * Where a determined record can stand in all indicators at once, whether any does or not: that none does is not known to
 * who reads what is published.
 */
export function possiblePlaces(indicators: readonly Counted[]): readonly string[] {
  const definitions = [...new Set(indicators.map(({ definition }) => definition))];
  let all: readonly ReadonlyMap<Counted, Place>[] = [new Map()];
  for (const definition of definitions) {
    const own = indicators.filter((indicator) => indicator.definition === definition);
    const byClass = placesByClass(own);
    all = all.flatMap((before) =>
      byClass.map(
        (those) => new Map([...before, ...own.map((one, at) => [one, those[at] ?? "out"] as const)]),
      ),
    );
  }
  return all.map((places) => indicators.map((one) => places.get(one) ?? "out").join());
}
