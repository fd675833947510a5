import type { Cell, Indicator, Observation } from "@mangnon/schema";
import { type Suppressed, suppressed } from "../disclosure/protected-estimate.ts";
import type { Reliability } from "../disclosure/reliability.ts";
import type { Bounds } from "../estimate/bounds.ts";
import { numberOf, ratioIn, ratioOf } from "../exact/ratio.ts";
import { saySame } from "../judging/same-value.ts";
import { type Known, observedOf, partsOf, placeOf } from "./derive-observations.ts";
import { intervalOf, type NoFormulaError } from "./formula-error.ts";
import type { Made } from "./made-value.ts";
import { observationOf, type Part } from "./part.ts";

/** What stands in place of a value that nobody could make. */
export type NoValue =
  | { readonly status: "unknown"; readonly reason: "parts-missing"; readonly missing: readonly string[] }
  | { readonly status: "unknown"; readonly reason: "conflicting-observations" };

/** How far the samples behind a value may be off, as a share or a count. */
export type ValueError =
  | {
      readonly status: "value";
      readonly standardError: number;
      /** Left out where they were not reported. */
      readonly degreesOfFreedom?: number;
      readonly interval?: {
        readonly method: "logit" | "mean";
        readonly level: number;
        readonly lower: number;
        readonly upper: number;
      };
      /** Whatever the undetermined records are. Left out where they are not known. */
      readonly limits?: NonNullable<Observation["limits"]>;
    }
  | { readonly status: "unknown"; readonly reason: NoFormulaError };

/** A value that was made of others or reported, in one place, period and cell, as plain JSON. */
export interface TabulatedValue extends Pick<Observation, "territory" | "period" | "cell" | "coverage"> {
  readonly estimate: Cell | NoValue;
  /** All that it can be, a point included. Left out where there is no value, or where nobody knows. */
  readonly bounds?: Bounds | Suppressed;
  /** Of what rests on a sample. */
  readonly sampling?: ValueError | Suppressed;
  readonly reliability?: Reliability;
}

/**
 * The values of an indicator wherever any of its parts was observed: the same that a target is judged by, in every cell. Where
 * a part was not observed, the others make no value, and it is named. Of what may be published give parts that may be: from
 * a hidden one nothing is made.
 *
 * @example
 * const reported = (id: string) => ({
 *   kind: "indicator", id, label: { vi: "Trẻ em", en: "Children" }, unit: "count", direction: "lower-is-better",
 *   sources: [], measure: "reported-count", counted: { vi: "trẻ em", en: "children" },
 * }) as const;
 * const share = {
 *   kind: "indicator", id: "share", label: { vi: "Tỷ lệ", en: "Share" }, unit: "percent", direction: "higher-is-better",
 *   sources: [], measure: "formula", formula: { "/": [{ var: "helped" }, { var: "all" }] },
 * } as const;
 * const many = (indicator: string, numerator: string, cell = {}) => ({
 *   indicator, territory: { code: "60", asOf: "2024-12-31" }, period: "2024", cell, unit: "count",
 *   estimate: { status: "value", value: { numerator, denominator: "1" } },
 *   coverage: "complete", method: { definition: "report", instrument: "report" },
 * }) as const;
 * const values = tabulateValues(share, {
 *   indicators: [share, reported("helped"), reported("all")],
 *   observations: [many("helped", "30"), many("all", "40"), many("all", "20", { sex: "girl" })],
 * });
 * values.map(({ cell, estimate }) => [cell, estimate]);
 * // => [
 * //   [{}, { status: "value", value: { numerator: "3", denominator: "4" } }],
 * //   [{ sex: "girl" }, { status: "unknown", reason: "parts-missing", missing: ["helped"] }],
 * // ]
 */
export function tabulateValues(indicator: Indicator, known: Known): readonly TabulatedValue[] {
  const made = byPlace(observedOf(indicator.id, known, []));
  const parts = indicator.measure === "formula" ? partsOf(indicator) : [];
  const partsMade = parts.map((id) => ({ id, there: byPlace(observedOf(id, known, [])) }));
  const places = new Map<string, Part>();
  for (const { there } of partsMade) for (const [place, [one]] of there) if (one) places.set(place, one.part);
  for (const [place, [one]] of made) if (one) places.set(place, one.part);
  return [...places].map(([place, { territory, period, cell, coverage }]) => {
    const here = { territory, period, cell, coverage };
    const values = made.get(place) ?? [];
    const [first] = values;
    if (first === undefined) {
      const missing = partsMade.filter(({ there }) => !there.has(place)).map(({ id }) => id);
      return { ...here, estimate: { status: "unknown", reason: "parts-missing", missing } };
    }
    const isOne = values.every(({ part }) => saySame(observationOf(part), observationOf(first.part)));
    return isOne
      ? tabulated(first)
      : { ...here, estimate: { status: "unknown", reason: "conflicting-observations" } };
  });
}

function byPlace(made: readonly Made[]): ReadonlyMap<string, readonly Made[]> {
  const places = new Map<string, Made[]>();
  for (const one of made) {
    const place = placeOf(one.part);
    const into = places.get(place) ?? [];
    places.set(place, into);
    into.push(one);
  }
  return places;
}

function tabulated({ part, withoutError }: Made): TabulatedValue {
  const { territory, period, cell, coverage, estimate, reliability } = part;
  const isSample = coverage === "sample";
  const told = {
    territory,
    period,
    cell,
    coverage,
    estimate,
    ...(reliability === undefined ? {} : { reliability }),
  };
  if (estimate.status === "suppressed") {
    return { ...told, bounds: suppressed, ...(isSample ? { sampling: suppressed } : {}) };
  }
  if (estimate.status !== "value") return told;
  const bounds = part.bounds ?? { lower: estimate.value, upper: estimate.value };
  return {
    ...told,
    ...(bounds === "unknown" ? {} : { bounds }),
    ...(isSample ? { sampling: errorOf(part, withoutError) } : {}),
  };
}

const level = 0.95;

function errorOf(part: Part, withoutError: Made["withoutError"]): ValueError {
  const { unit = "percent", estimate, limits, degreesOfFreedom } = part;
  if (part.standardError === undefined || estimate.status !== "value") {
    return { status: "unknown", reason: withoutError ?? "no-error-of-part" };
  }
  const standardError = part.standardError * numberOf(ratioIn(unit, 1));
  const value = { value: ratioOf(estimate.value), terms: [] };
  const interval = intervalOf(value, { standardError, degreesOfFreedom }, unit);
  return {
    status: "value",
    standardError,
    ...(degreesOfFreedom === undefined ? {} : { degreesOfFreedom }),
    ...(interval === undefined
      ? {}
      : { interval: { method: unit === "count" ? "mean" : "logit", level, ...interval } }),
    ...(limits === undefined ? {} : { limits }),
  };
}
