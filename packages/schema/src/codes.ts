import type { Unit } from "./unit.ts";

/**
 * Every code of `@mangnon/schema` with the data of its sentences. Those named after a Zod code speak of a
 * document's form; the others of what its fields say together. `name` is a place in the document, such as
 * `targets[0].goal`; `""` is the whole document.
 */
export interface SchemaCodes {
  "schema/not-finite": { value: string };

  "schema/invalid-type": { name: string; expected: string; received: string; value?: string };
  "schema/invalid-value": Choice;
  "schema/invalid-union": Choice;
  "schema/no-variant": { name: string; keys: readonly string[]; nearest?: string };
  "schema/unrecognized-keys": { name: string; known: readonly string[]; nearest?: string };
  "schema/invalid-format": { name: string; format: string; value: string };
  "schema/invalid-key": { name: string; format: string; value: string };
  "schema/too-small": { name: string; of: string; limit: number };
  "schema/too-big": { name: string; of: string; limit: number };
  "schema/not-multiple-of": { name: string; divisor: number };
  "schema/custom": { name: string; why: string };

  "schema/duplicate-id": { id: string; first: string };
  "schema/not-a-date": { name: string; value: string };
  "schema/not-a-period": { name: string; value: string };
  "schema/ends-before-it-begins": { name: string; since: string; until: string };

  "schema/goal-missing": { target: string; comparator: string };
  "schema/goal-without-meaning": { target: string; comparator: string; goal: number };
  "schema/percent-as-fraction": { name: string; goal: number; percent: string };
  "schema/percent-out-of-range": { name: string; goal: number };
  "schema/goal-out-of-reach": { target: string; comparator: string; goal: number; unit: Unit };
  "schema/goal-met-by-anything": { target: string; comparator: string; goal: number; unit: Unit };
  "schema/trajectory-without-baseline": { target: string };
  "schema/margin-without-direction": { target: string; comparator: string };
  "schema/number-below-zero": { name: string; goal: number };
  "schema/per-thousand-out-of-range": { name: string; goal: number };
  "schema/unit-differs": { target: string; unit: Unit; indicator: string; indicatorUnit: Unit };
  "schema/target-of-composite": { target: string; indicator: string; parts: readonly string[] };
  "schema/comparator-against-direction": { target: string; comparator: string; indicator: string };

  "schema/due-outside-period": { target: string; due: string; period: string };
  "schema/due-outside-outlook": { target: string; due: string; outlook: string };
  "schema/outlook-missing": { target: string };
  "schema/amends-not-earlier": { version: string; amends: string };
  "schema/outlook-not-after-period": { outlook: string; period: string };
  "schema/milestone-outside-plan": { target: string; milestone: string; from: string; to: string };
  "schema/milestone-after-due": { target: string; milestone: string; due: string };

  "schema/unknown-indicator": { target: string; indicator: string; nearest?: string };
  "schema/unknown-sentence": { by: string; sentence: string; nearest?: string };
  "schema/unknown-promise": { sentence: string; promise: string; nearest?: string };
  "schema/unknown-role": { task: string; role: string; nearest?: string };
  "schema/sentence-without-outcome": { sentence: string };
  "schema/sentence-with-two-outcomes": { sentence: string };
  "schema/one-sided-sentence": { sentence: string; promise: string };

  "schema/reserved-class": { class: string };
  "schema/otherwise-not-last": { class: string };
  "schema/otherwise-missing": { class: string };

  "schema/unknown-regime": { obligation: string; regime: string; nearest?: string };
  "schema/bands-overlap": { name: string; since: string; last: string };

  "schema/years-below-one": { indicator: string; years: number };
  "schema/numerator-outside-denominator": { indicator: string; class: string; nearest?: string };
  "schema/ratio-always-whole": { indicator: string };
  "schema/not-in-formula": { name: string; operators: readonly string[] };
  "schema/formula-operands": { name: string; operator: string; least: number; most?: number; count: number };
  "schema/formula-of-itself": { indicator: string };
  "schema/unknown-part": { indicator: string; part: string; nearest?: string };

  "schema/unknown-name": { by: string; name: string; nearest?: string };
  "schema/name-declared-twice": { name: string };
  "schema/type-of-a-variable": { variable: string; key: string };
  "schema/codes-missing": { column: string };
  "schema/min-above-max": { name: string; min: string; max: string };
  "schema/recoded-and-missing": { name: string; text: string };
  "schema/skip-pattern-in-half": { name: string; given: string; missing: string };
  "schema/design-without-psu": { given: string };
  "schema/design-of-complete": { given: string };
  "schema/field-of-other-adapter": { field: string; adapter: string };
  "schema/value-columns-missing": { dataset: string };
  "schema/one-header-for-two": { first: string; second: string; header: string };
  "schema/boundaries-date-missing": { dataset: string };
  "schema/method-missing": { dataset: string; missing: readonly string[] };
}

/** A value that is none of those expected: words, or kinds of value. */
type Choice = {
  name: string;
  expected: readonly string[];
  received: string;
  value?: string;
  nearest?: string;
};
