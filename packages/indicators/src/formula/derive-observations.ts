import { type Indicator, type Observation, readFormula } from "@mangnon/schema";
import { definitionOf } from "../judging/methods.ts";
import { type Made, madeOf } from "./made-value.ts";
import { observationOf, type Part } from "./part.ts";
import { cellKey, type Sample } from "./sample.ts";

/** An indicator that is made of others. */
export type FormulaIndicator = Extract<Indicator, { readonly measure: "formula" }>;

/** What a formula can be made of. */
export interface Known {
  readonly indicators: readonly Indicator[];
  readonly observations: readonly Part[];
  /** What the records of samples were counted to. Left out: nothing is known of how the errors of parts go together. */
  readonly samples?: readonly Sample[] | undefined;
}

/** The indicators that a formula names, each once. */
export const partsOf = ({ formula }: FormulaIndicator): readonly string[] => readFormula(formula).indicators;

/** A formula's values as observations, beside why some of a sample have no usable error. */
export interface Derived {
  readonly observations: readonly Observation[];
  readonly withoutError: ReadonlyMap<Observation, Made["withoutError"]>;
}

/**
 * The values of a formula, wherever all that it is made of was observed for the same territory, period and cell. A part
 * that is suppressed, unknown or not computable makes the whole so, with its reason. A part counted by another
 * definition than its own is no part. More than a whole, or less than nothing, is an impossible count. What rests on
 * samples has the standard error of the formula's linearisation, where their records or their independence are known.
 */
export function deriveObservations(indicator: FormulaIndicator, known: Known): Derived {
  const made = madeFrom(indicator, known).map((one) => [observationOf(one.part), one.withoutError] as const);
  return {
    observations: made.map(([observation]) => observation),
    withoutError: new Map(made),
  };
}

/** The values of a formula as parts of others, or as they are to be told. */
export function madeFrom(
  indicator: FormulaIndicator,
  known: Known,
  above: readonly string[] = [],
): readonly Made[] {
  if (above.includes(indicator.id)) return [];
  const parts = partsOf(indicator).map((id) => observedOf(id, known, [...above, indicator.id]));
  const [first = [], ...others] = parts;
  return first.flatMap((one) => {
    const there = placeOf(one.part);
    const rest = others.map((list) => list.filter(({ part }) => placeOf(part) === there));
    return combined([one], rest).map((used) => madeOf(indicator, used, known.samples ?? []));
  });
}

/** What was observed of an indicator by its own definition, and what is made of others where it is a formula. */
export function observedOf(id: string, known: Known, above: readonly string[]): readonly Made[] {
  const indicator = known.indicators.find((one) => one.id === id);
  if (indicator === undefined) return [];
  const own = definitionOf(indicator);
  const seen = known.observations.filter(
    (one) => one.indicator === id && (own === undefined || one.method.definition === own),
  );
  const made = indicator.measure === "formula" ? madeFrom(indicator, known, above) : [];
  return [...seen.map((part): Made => ({ part })), ...made];
}

/** Of whom and when, as text. */
export const placeOf = ({ territory, period, cell }: Part): string =>
  JSON.stringify([territory.code, territory.asOf, period, cellKey(cell)]);

/** All ways to take one of each list. */
const combined = (
  taken: readonly Made[],
  [next, ...rest]: readonly (readonly Made[])[],
): readonly (readonly Made[])[] =>
  next === undefined ? [taken] : next.flatMap((one) => combined([...taken, one], rest));
