import type { Citation } from "./citation.ts";
import type { Period } from "./civil-date.ts";
import type { Method } from "./plan.ts";
import type { Unit } from "./unit.ts";

/** A ratio kept as its two exact decimals, so that it can be compared without dividing; a count is over 1. */
export interface Fraction {
  readonly numerator: string;
  readonly denominator: string;
}

/** A value, or what stands in its place. Never a bare null, never a zero that means something else. */
export type Cell =
  | { readonly status: "value"; readonly value: Fraction }
  | { readonly status: "suppressed" }
  | { readonly status: "not-computable"; readonly reason: "zero-denominator" }
  | {
      readonly status: "unknown";
      readonly reason: "not-reported" | "impossible-count" | "no-determined-records" | "missing-weights";
    };

/** What was measured of an indicator: where, when, of whom, how. */
export interface Observation {
  readonly indicator: string;
  /** The code and the day whose boundaries it was counted in: a bare code does not say which unit it is. */
  readonly territory: { readonly code: string; readonly asOf: string };
  readonly period: Period;
  /** The disaggregation cell, `{}` for all. */
  readonly cell: Readonly<Record<string, string>>;
  /** The indicator's; left out: percent. */
  readonly unit?: Unit;
  readonly estimate: Cell;
  /** The lowest and highest value over all completions of undetermined records. */
  readonly bounds?: { readonly lower: Fraction; readonly upper: Fraction };
  /** A complete count has no sampling error. A sample without a standard error allows no verdict. */
  readonly coverage: "complete" | "sample";
  /** In the unit: 1.5 percentage points, 40 people. */
  readonly standardError?: number;
  /** Of the standard error. Left out where they were not reported. */
  readonly degreesOfFreedom?: number;
  /** The 95% limits, as shares or as counts, for whatever the undetermined records are; known where records name their PSU. */
  readonly limits?: { readonly lower: number; readonly upper: number };
  /** The sample it rests on, by any name: two of different names were drawn apart. Left out: not known. */
  readonly sample?: string;
  /** Set where only a percentage was reported: its fraction over 100 counts no people. */
  readonly percentOnly?: true;
  /** Of a sample: `few` from 25 to 49 unweighted cases, `too-few` below 25, for which no rate is told. */
  readonly reliability?: "few" | "too-few";
  readonly method: Method;
  readonly source?: Citation;
  /** Where it was read. */
  readonly origin?: { readonly file: string; readonly row?: number };
}
