import type { Cause, Decimal, Indicator, Outcome } from "@mangnon/schema";
import { formatDecimal } from "@mangnon/schema/decimal";
import { IndicatorsError } from "../errors.ts";
import { type ClassMeasure, classMeasureOf, lineOf } from "./class-ratio.ts";
import { placeOf } from "./place.ts";
import { addToPsu, type Drawn, noteDrawn, type TallyPsu } from "./psus.ts";
import { addSums, noSums, type Sum, type Sums } from "./sum.ts";

/** One reason why records are undetermined, with all the records it left so. */
export interface CauseSum extends Sum {
  readonly cause: Cause;
}

/** The records of one combination of disaggregations. */
export interface TallyCell {
  /** One value for each name of `by`; `"unknown"` is a cell of its own. */
  readonly values: readonly string[];
  readonly sums: Sums;
  /** Records that bear on the ratio, with a weight and without one. */
  weighted: number;
  weightless: number;
  readonly causes: Map<string, CauseSum>;
  /** For each variable the undetermined records that it would settle by itself, as far as outcomes name their needs. */
  readonly settling: Map<string, Sum>;
  /** The sums of each PSU that has records here that bear on the ratio; none where records name no PSU. */
  readonly psus: Map<string, TallyPsu>;
}

/**
 * What was counted: exact sums by cell and place. It holds bigints and maps, so `structuredClone` and
 * `postMessage` carry it between workers; JSON does not. Estimates are JSON.
 */
export interface Tally {
  readonly indicator: ClassMeasure;
  readonly by: readonly string[];
  /** The finest cells only; totals are sums of them. */
  readonly cells: Map<string, TallyCell>;
  /** The sample's design, whole: every PSU that any record named, wherever the record was counted. */
  readonly drawn: Drawn;
}

/** A classified record, as far as it is counted. */
export interface TalliedRecord {
  readonly outcome: Outcome;
  /** A record without a weight counts 1. */
  readonly weight?: Decimal | undefined;
  /** The record's value of each disaggregation, `undefined` when it is not known. */
  readonly cell?: Readonly<Record<string, string | undefined>>;
  /** The primary sampling unit of a sample. Where some records have one and others none, nothing is said of error. */
  readonly psu?: string | undefined;
  /** The stratum that the PSU was drawn in; left out where the whole was one. A PSU's name counts within it. */
  readonly stratum?: string | undefined;
}

/** The name of the cell that holds records whose disaggregation value is not known. */
export const unknownValue = "unknown";

const one: Decimal = { units: 1n, scale: 0 };

/** A cell in which nothing was counted. */
export const emptyCell = (values: readonly string[]): TallyCell => ({
  values,
  sums: noSums(),
  weighted: 0,
  weightless: 0,
  causes: new Map(),
  settling: new Map(),
  psus: new Map(),
});

/**
 * An empty count of an indicator's classes, to be split by the named disaggregations.
 *
 * @throws {@link IndicatorsError} `indicators/not-a-class-ratio` for an indicator that is reported or made of others.
 * @throws {@link IndicatorsError} `indicators/numerator-outside-denominator` when the numerator counts a class
 * that the denominator does not.
 *
 * @example
 * const tally = createTally({
 *   kind: "indicator", id: "rate", label: { vi: "Tỷ lệ", en: "Rate" }, unit: "percent",
 *   direction: "lower-is-better", sources: [], measure: "class-ratio", definition: "mics6",
 *   numerator: ["child-labour"], denominator: ["child-labour", "not-child-labour"],
 * }, ["sex"]);
 * addToTally(tally, { outcome: { status: "determined", class: "child-labour", criteria: {} }, cell: { sex: "male" } });
 * estimate(tally).map(({ cell, estimate: { status }, n }) => [cell, status, n]);
 * // => [[{}, "value", 1], [{ sex: "male" }, "value", 1]]
 */
export function createTally(indicator: Indicator, by: readonly string[]): Tally {
  const drawn: Drawn = { strata: new Map(), unplaced: 0 };
  return { indicator: classMeasureOf(indicator), by: [...new Set(by)], cells: new Map(), drawn };
}

/**
 * Counts one record: the tally is changed in place, so that millions of rows need no copies. A record whose
 * disaggregation value is not known counts in the totals and in a cell named `"unknown"`. The order of
 * records changes nothing, not even a bit.
 *
 * @throws {@link IndicatorsError} `indicators/negative-weight`.
 *
 * @example
 * const tally = createTally({
 *   kind: "indicator", id: "rate", label: { vi: "Tỷ lệ", en: "Rate" }, unit: "percent",
 *   direction: "lower-is-better", sources: [], measure: "class-ratio", definition: "mics6",
 *   numerator: ["child-labour"], denominator: ["child-labour", "not-child-labour"],
 * }, ["sex"]);
 * const outcome = { status: "determined", class: "child-labour", criteria: {} } as const;
 * addToTally(tally, { outcome, weight: { units: 25n, scale: 1 }, cell: { sex: "female" } });
 * addToTally(tally, { outcome, weight: { units: 1n, scale: 0 }, cell: { sex: undefined } });
 * [...tally.cells.values()].map(({ values, sums }) => [values, sums.N]);
 * // => [
 * //   [["female"], { count: 1, weight: { units: 25n, scale: 1 } }],
 * //   [["unknown"], { count: 1, weight: { units: 1n, scale: 0 } }],
 * // ]
 */
export function addToTally(tally: Tally, counted: TalliedRecord): void {
  const { outcome, weight, cell = {} } = counted;
  if (weight !== undefined && weight.units < 0n) {
    throw new IndicatorsError("indicators/negative-weight", { weight: formatDecimal(weight) });
  }
  const values = tally.by.map((name) => (Object.hasOwn(cell, name) ? cell[name] : undefined) || unknownValue);
  const key = JSON.stringify(values);
  const into = tally.cells.get(key) ?? emptyCell(values);
  tally.cells.set(key, into);
  const place = placeOf(outcome, lineOf(tally.indicator));
  const record: Sum = { count: 1, weight: weight ?? one };
  into.sums[place] = addSums(into.sums[place], record);
  noteDrawn(tally.drawn, counted);
  if (place === "out") return;
  addToPsu(into.psus, counted, { place, weight: record.weight });
  if (weight === undefined) into.weightless += 1;
  else into.weighted += 1;
  if (place === "N" || place === "D" || outcome.status === "determined") return;
  for (const [name, cause] of causesByName(outcome.causes)) addCause(into, name, { cause, ...record });
  for (const name of singleNeeds(outcome.needs)) addSettling(into, name, record);
}

/** The variables that settle a record alone, whatever their value is. */
const singleNeeds = (needs: readonly (readonly string[])[]): ReadonlySet<string> =>
  new Set(needs.flatMap((names) => (names.length === 1 ? names : [])));

/** Adds what one variable would settle to a cell. */
export function addSettling(into: TallyCell, name: string, more: Sum): void {
  const before = into.settling.get(name);
  into.settling.set(name, before === undefined ? more : addSums(before, more));
}

/** Adds what one cause left undetermined to a cell. */
export function addCause(into: TallyCell, name: string, more: CauseSum): void {
  const before = into.causes.get(name);
  into.causes.set(name, before === undefined ? more : { cause: more.cause, ...addSums(before, more) });
}

function causesByName(causes: readonly Cause[]): ReadonlyMap<string, Cause> {
  return new Map(causes.map((cause) => [`${cause.kind} ${cause.name} ${cause.reason}`, cause]));
}
