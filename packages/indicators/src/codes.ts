import type { Comparator, Finding, Severity, Unit } from "@mangnon/schema";

/** The value that could not be carried: of which indicator, in which unit, for which period. */
type Wanted = { indicator: string; territory: string; period: string };

/** Why a value of a unit was not made from what others counted, or how it was. */
export interface CarryingCodes {
  "indicators/predecessor-missing": Wanted & { missing: readonly string[] };
  "indicators/predecessor-differs": Wanted & { unit: string; expected: string; seen: readonly string[] };
  "indicators/predecessor-without-value": Wanted & { unit: string; reason: string };
  "indicators/predecessors-disagree": Wanted & { unit: string; values: readonly string[] };
  "indicators/counted-twice": Wanted & { unit: string; within: string };
  "indicators/part-without-share": Wanted & { unit: string; parts: readonly string[] };
  "indicators/backward-without-share": Wanted & { unit: string; parts: readonly string[] };
  "indicators/sample-not-summed": Wanted & { units: readonly string[] };
  "indicators/percent-not-summed": Wanted & { units: readonly string[] };
  "indicators/apportioned": Wanted & { units: readonly string[] };
}

/**
 * Every code of `@mangnon/indicators` for findings and errors, with the data of its sentences. Why a target
 * has its status is said by {@link ReasonCodes}.
 */
export interface IndicatorsCodes extends CarryingCodes {
  "indicators/missing-column": { column: string; nearest: string | undefined };
  "indicators/unknown-indicator": { indicator: string; nearest: string | undefined };
  "indicators/blank-field": { column: string };
  "indicators/no-boundaries-date": { territory: string };
  "indicators/not-a-date": { value: string };
  "indicators/not-a-period": { value: string };
  "indicators/not-a-number": { column: string; value: string; decimal: string };
  "indicators/negative-number": { column: string; value: string };
  "indicators/percent-out-of-range": { column: string; value: string };
  "indicators/per-thousand-out-of-range": { column: string; value: string };
  "indicators/composite-value": { indicator: string };
  "indicators/unknown-coverage": { value: string; nearest: string | undefined };
  "indicators/coverage-not-stated": { indicator: string; period: string };
  "indicators/method-not-stated": { indicator: string; period: string; definition: string };
  "indicators/not-reported": { indicator: string; period: string; columns: readonly string[] };
  "indicators/impossible-count": {
    indicator: string;
    period: string;
    numerator: string;
    denominator: string;
  };
  "indicators/percent-as-fraction": { column: string; value: string; percent: string };
  "indicators/value-differs-from-counts": {
    column: string;
    value: string;
    numerator: string;
    denominator: string;
  };
  "indicators/duplicate-observation": {
    indicator: string;
    territory: string;
    period: string;
    first: number;
  };

  "indicators/overlapping-periods": {
    indicator: string;
    territory: string;
    period: string;
    other: string;
    first: number;
  };
  "indicators/lonely-psu": { strata: number };

  "indicators/code-not-valid": { code: string; on: string; meant: readonly string[] };
  "indicators/code-ambiguous": { code: string; on: string; meant: readonly string[] };
  "indicators/geography-not-declared": { indicator: string; period: string; unit: string; asOf: string };
  "indicators/no-unit-on-day": { indicator: string; period: string; unit: string; to: string };

  "indicators/frozen-target": {
    plan: string;
    target: string;
    version: string;
    since: string;
    fields: readonly string[];
  };

  "indicators/not-a-class-ratio": { indicator: string };
  "indicators/numerator-outside-denominator": { indicator: string; class: string };
  "indicators/negative-weight": { weight: string };
  "indicators/columns-do-not-fit": { column: string; expected: number; given: number };
  "indicators/different-tallies": { first: string; second: string };
  "indicators/no-value-columns": { dataset: string };
  "indicators/goal-missing": { target: string; comparator: string };
  "indicators/not-a-fraction": { numerator: string; denominator: string };
  "indicators/impossible-design": { stratum: string; observed: number; drawn: number; population: number };
  "indicators/duplicate-unit": { unit: string };
  "indicators/broken-succession": { from: string; to: string; on: string };
  "indicators/impossible-share": { from: string; to: string; numerator: string; denominator: string };
}

/** The unit of figures, as the sentence is told it; left out: percent. */
interface InUnit {
  unit?: Unit | undefined;
}

/**
 * A value beside what it is measured against. Figures are texts with a point, without the sign of their unit, which is
 * the assessment's.
 */
interface Compared extends InUnit {
  figure: string;
  comparator: Comparator;
  goal: string;
  period: string;
}

/** The lowest and the highest value beside what they are measured against: the goal, or what is asked by then. */
interface Between extends InUnit {
  lower: string;
  upper: string;
  comparator: Comparator;
  goal: string;
  period: string;
  against: "goal" | "milestone" | "trajectory";
}

/**
 * Why a target has its status. The first group tells what decided it, the second why it cannot be assessed,
 * the third why what was observed decides nothing.
 */
export interface ReasonCodes {
  goal: Compared;
  "goal-already-reached": Compared & { due: string };
  milestone: Compared & { milestone: string };
  trajectory: Compared & { required: string; due: string; instruments: readonly string[] };
  "earlier-value": InUnit & {
    figure: string;
    comparator: Comparator;
    period: string;
    earlier: string;
    earlierPeriod: string;
    instruments: readonly string[];
  };

  "unknown-indicator": { indicator: string; nearest: string | undefined };
  "no-value-of-its-own": { indicator: string; parts: readonly string[] };
  "unit-differs": { unit: Unit; indicator: string; indicatorUnit: Unit };
  "parts-missing": { indicator: string; missing: readonly string[] };
  "no-observation": { indicator: string; on: string };
  "territory-mismatch": { territory: string; seen: readonly string[] };
  "no-observation-for-period": { due: string; seen: readonly string[] };
  "not-reported": { period: string };
  "impossible-count": { period: string };
  "no-determined-records": { period: string };
  "missing-weights": { period: string };
  suppressed: { period: string };
  "too-few-cases": { period: string };
  "zero-denominator": { period: string };
  "no-trajectory": Compared & { due: string };
  "no-baseline": Compared & { due: string };
  "not-due-yet": Compared & { milestone: string };
  "no-later-observation": { period: string; baseline: string };
  "no-earlier-observation": InUnit & { figure: string; period: string };

  "undetermined-records": Between;
  "undetermined-difference": InUnit & {
    lower: string;
    upper: string;
    period: string;
    earlierLower: string;
    earlierUpper: string;
    earlierPeriod: string;
  };
  "sampling-error": Between;
  "too-close": Between;
  "no-sampling-error": { period: string; instrument: string };
  "samples-not-apart": { period: string };
  "order-open": { period: string };
  "direction-open": { period: string };
  "sampling-difference": InUnit & {
    lower: string;
    upper: string;
    figure: string;
    period: string;
    earlier: string;
    earlierPeriod: string;
  };
  "method-mismatch": { expected: readonly string[]; seen: readonly string[] };
  "conflicting-observations": { period: string; values: readonly string[] };
}

/** A finding of this package; `origin` and `path` say where. */
export function found<Code extends keyof IndicatorsCodes>(
  code: Code,
  data: IndicatorsCodes[Code],
  where: Pick<Finding, "path" | "origin"> & { readonly severity: Severity },
): Finding<Code, IndicatorsCodes[Code]> {
  return { code, data, ...where };
}
