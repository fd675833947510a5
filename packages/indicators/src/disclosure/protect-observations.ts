import { daysOfPeriod, type Fraction, type Indicator, type Observation } from "@mangnon/schema";
import { type FormulaIndicator, madeFrom, partsOf, placeOf } from "../formula/derive-observations.ts";
import type { Part as FormulaPart } from "../formula/part.ts";
import { lineOf } from "../tally/class-ratio.ts";
import { policyOf } from "./policy.ts";
import { smallParts } from "./small-parts.ts";

/** What is known beside reported values. */
export interface Beside {
  readonly indicators: readonly Indicator[];
  /** What is published with them and is protected already, such as what records were counted to. */
  readonly protectedAlready?: readonly FormulaPart[];
  /** Formulas over them that are published too: one that comes to a small count is hidden with what it is made of. */
  readonly formulas?: readonly FormulaIndicator[];
}

/**
 * Reported values as they may be published, one of each indicator, place and period. A count that is too small is hidden,
 * and with it every other value of that place and period that counts some of the same people; so is a value of which
 * another source's is hidden already. A percentage without counts says of nobody how few they were: it stays. What is no
 * value stays what it is.
 *
 * @example
 * const indicator = {
 *   kind: "indicator", id: "helped", label: { vi: "Được hỗ trợ", en: "Helped" }, unit: "percent",
 *   direction: "higher-is-better", sources: [], measure: "reported-ratio",
 *   numerator: { vi: "được hỗ trợ", en: "helped" }, denominator: { vi: "có thông báo", en: "notified" },
 * } as const;
 * const observation = {
 *   indicator: "helped", territory: { code: "60", asOf: "2024-12-31" }, period: "2024", cell: {},
 *   estimate: { status: "value", value: { numerator: "18", denominator: "19" } },
 *   coverage: "complete", method: { definition: "report", instrument: "report" },
 * } as const;
 * protectObservations([observation], { indicators: [indicator] }).map(({ estimate }) => estimate);
 * // => [{ status: "suppressed" }]
 */
export function protectObservations(
  observations: readonly Observation[],
  { indicators, protectedAlready = [], formulas = [] }: Beside,
): readonly Observation[] {
  const byId = new Map(indicators.map((indicator) => [indicator.id, indicator]));
  const hidden = new Set<FormulaPart>(observations.filter((one) => isSmall(one, byId.get(one.indicator))));
  const known = { indicators, observations: [...observations, ...protectedAlready] };
  for (const formula of formulas) {
    for (const { part } of madeFrom(formula, known)) {
      if (!isSmall(part, formula)) continue;
      const parts = leavesOf(formula, byId);
      for (const one of observations)
        if (parts.has(one.indicator) && placeOf(one) === placeOf(part)) hidden.add(one);
    }
  }
  for (const one of protectedAlready) if (one.estimate.status === "suppressed") hidden.add(one);
  for (const one of hidden) {
    for (const other of observations) if (countSomeOfTheSame(one, other, byId)) hidden.add(other);
  }
  return observations.map((one) => (hidden.has(one) ? hiddenObservation(one) : one));
}

/** The indicators below a formula, those of formulas that it names among them. */
function leavesOf(formula: FormulaIndicator, byId: ReadonlyMap<string, Indicator>): ReadonlySet<string> {
  const ids = new Set(partsOf(formula));
  for (const id of ids) {
    const part = byId.get(id);
    if (part?.measure === "formula") for (const name of partsOf(part)) ids.add(name);
  }
  return ids;
}

/** A formula of another unit than a count says of nobody how few they were. */
function isSmall({ estimate, percentOnly, unit }: FormulaPart, indicator: Indicator | undefined): boolean {
  if (estimate.status !== "value" || percentOnly || indicator === undefined) return false;
  if (indicator.measure === "formula" && unit !== "count") return false;
  const counts = unit === "count" ? peopleOf(estimate.value) : countsOf(estimate.value);
  if (counts === undefined) return false;
  const policy = policyOf(indicator);
  const figure = { cell: {}, level: "", numerator: [0], complement: [1], beside: [], policy };
  return smallParts({ counts }, figure).length > 0;
}

/** Of a count by itself there is no complement. */
function peopleOf({ numerator, denominator }: Fraction): readonly number[] | undefined {
  const count = Number(numerator) / Number(denominator);
  return Number.isSafeInteger(count) ? [count, 0] : undefined;
}

/** Numerator and complement, where they are counts of people. */
function countsOf({ numerator, denominator }: Fraction): readonly number[] | undefined {
  const [above, below] = [Number(numerator), Number(denominator)];
  return Number.isSafeInteger(above) && Number.isSafeInteger(below) ? [above, below - above] : undefined;
}

function countSomeOfTheSame(a: FormulaPart, b: FormulaPart, byId: ReadonlyMap<string, Indicator>): boolean {
  if (b.estimate.status !== "value" || aboutText(a) !== aboutText(b)) return false;
  if (a.indicator === b.indicator) return true;
  const [first, second] = [byId.get(a.indicator), byId.get(b.indicator)];
  if (first === undefined || second === undefined) return false;
  if (!("definition" in first && "definition" in second) || first.definition !== second.definition)
    return false;
  const among = lineOf(second).denominator;
  return lineOf(first).denominator.some((name) => among.includes(name));
}

/** Of whom and when. A code is taken to mean the same people whatever the day whose boundaries were counted. */
function aboutText({ territory: { code }, period, cell }: FormulaPart): string {
  const cells = Object.entries(cell).sort(([a], [b]) => (a < b ? -1 : 1));
  return JSON.stringify([code, daysOfPeriod(period), cells]);
}

function hiddenObservation(observation: Observation): Observation {
  const { bounds: _, standardError: _e, degreesOfFreedom: _d, limits: _l, ...rest } = observation;
  return { ...rest, estimate: { status: "suppressed" } };
}
