import { type Cell, type Indicator, type Observation, readFormula, wholeOf } from "@mangnon/schema";
import { compareRatios, type Ratio, ratioIn, ratioOf } from "../exact/ratio.ts";
import { definitionOf } from "../judging/methods.ts";
import { evaluateFormula } from "./evaluate-formula.ts";
import { fractionOf } from "./fraction-of.ts";

/** An indicator that is made of others. */
export type FormulaIndicator = Extract<Indicator, { readonly measure: "formula" }>;

interface Known {
  readonly indicators: readonly Indicator[];
  readonly observations: readonly Observation[];
}

/** The indicators that a formula names, each once. */
export const partsOf = ({ formula }: FormulaIndicator): readonly string[] => readFormula(formula).indicators;

/**
 * The values of a formula, wherever all that it is made of was observed for the same territory, period and cell. A part
 * that is suppressed, unknown or not computable makes the whole so, with its reason. A part counted by another
 * definition than its own is no part. What rests on a sample is a sample without a known error. More than a whole, or
 * less than nothing, is an impossible count.
 */
export function deriveObservations(
  indicator: FormulaIndicator,
  known: Known,
  above: readonly string[] = [],
): readonly Observation[] {
  if (above.includes(indicator.id)) return [];
  const parts = partsOf(indicator).map((id) => observedOf(id, known, [...above, indicator.id]));
  const [first = [], ...others] = parts;
  return first.flatMap((one) => {
    const there = placeOf(one);
    const rest = others.map((list) => list.filter((other) => placeOf(other) === there));
    return combined([one], rest).map((used) => derived(indicator, used));
  });
}

function observedOf(id: string, known: Known, above: readonly string[]): readonly Observation[] {
  const part = known.indicators.find((one) => one.id === id);
  if (part === undefined) return [];
  const made = part.measure === "formula" ? deriveObservations(part, known, above) : [];
  const own = definitionOf(part);
  const seen = known.observations.filter(
    ({ indicator, method }) => indicator === id && (own === undefined || method.definition === own),
  );
  return [...seen, ...made];
}

function placeOf({ territory, period, cell }: Observation): string {
  const cells = Object.entries(cell).sort(([a], [b]) => (a < b ? -1 : 1));
  return JSON.stringify([territory.code, territory.asOf, period, cells]);
}

/** All ways to take one of each list. */
const combined = (
  taken: readonly Observation[],
  [next, ...rest]: readonly (readonly Observation[])[],
): readonly (readonly Observation[])[] =>
  next === undefined ? [taken] : next.flatMap((one) => combined([...taken, one], rest));

function derived(indicator: FormulaIndicator, used: readonly Observation[]): Observation {
  const [{ territory, period, cell }] = used as [Observation];
  const names = (key: "definition" | "instrument"): string =>
    [...new Set(used.map(({ method }) => method[key]))].sort().join(" + ");
  return {
    indicator: indicator.id,
    territory,
    period,
    cell,
    ...(indicator.unit === "percent" ? {} : { unit: indicator.unit }),
    ...valueFrom(indicator, used),
    coverage: used.every(({ coverage }) => coverage === "complete") ? "complete" : "sample",
    method: { definition: names("definition"), instrument: names("instrument") },
  };
}

const graveness = ["suppressed", "unknown", "not-computable"] as const;

function valueFrom(
  indicator: FormulaIndicator,
  used: readonly Observation[],
): Pick<Observation, "estimate" | "bounds"> {
  const cells = used.map(({ estimate }) => estimate);
  const without = graveness
    .map((status) => cells.find((one) => one.status === status))
    .find((one) => one !== undefined);
  if (without !== undefined) return { estimate: without };
  const { formula } = readFormula(indicator.formula);
  const points = new Map(used.map((one) => [one.indicator, spanOf(one, "value")]));
  const spans = new Map(used.map((one) => [one.indicator, spanOf(one, "bounds")]));
  const value = formula && evaluateFormula(formula, points)?.lower;
  const span = formula && evaluateFormula(formula, spans);
  if (value === undefined || span === undefined) return { estimate: nobody };
  if (!isPossible(value, indicator)) return { estimate: impossible };
  const fraction = fractionOf(value, "down");
  const bounds = {
    lower: fractionOf(span.lower.numerator < 0n ? ratioIn("count", 0) : span.lower, "down"),
    upper: fractionOf(span.upper, "up"),
  };
  const isPoint = compareRatios(ratioOf(bounds.lower), ratioOf(bounds.upper)) === 0;
  return { estimate: { status: "value", value: fraction }, ...(isPoint ? {} : { bounds }) };
}

const nobody: Cell = { status: "not-computable", reason: "zero-denominator" };
const impossible: Cell = { status: "unknown", reason: "impossible-count" };

function isPossible(value: Ratio, { unit }: FormulaIndicator): boolean {
  if (value.numerator < 0n) return false;
  return wholeOf[unit] === undefined || value.numerator <= value.denominator;
}

function spanOf({ estimate, bounds }: Observation, of: "value" | "bounds") {
  const value = estimate.status === "value" ? estimate.value : { numerator: "0", denominator: "1" };
  const ends = of === "value" || bounds === undefined ? { lower: value, upper: value } : bounds;
  return { lower: ratioOf(ends.lower), upper: ratioOf(ends.upper) };
}
