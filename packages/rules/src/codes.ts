import type { Finding, Issue } from "@mangnon/schema";

/** Rules that are refused when they are read: what a rule, a fact or a definition says. */
export interface RulesIssueCodes {
  "rules/not-a-rule": { given: string };
  "rules/null-literal": Nothing;
  "rules/not-finite": { value: string };
  "rules/too-deep": { limit: number };
  "rules/too-large": { limit: number };
  "rules/no-operator": Nothing;
  "rules/several-operators": { keys: readonly string[] };
  "rules/unknown-operator": { operator: string; nearest: string | undefined };
  "rules/refused-operator": { operator: string; instead: string };
  "rules/wrong-number-of-operands": { operator: string; expected: string; given: number };
  "rules/if-without-else": Nothing;
  "rules/var-not-a-name": { given: string };
  "rules/var-default": { name: string };
  "rules/unknown-variable": { name: string; nearest: string | undefined };
  "rules/unknown-fact": { name: string; nearest: string | undefined };
  "rules/unknown-parameter": { name: string; nearest: string | undefined };
  "rules/outer-variable": { name: string };
  "rules/element-outside": Nothing;
  "rules/wrong-type": { operator: string; operand: number; expected: string; given: string };
  "rules/types-differ": { operator: string; first: string; second: string };
  "rules/unit-mismatch": { operator: string; first: string; second: string };
  "rules/code-not-in-list": { code: string; list: string; nearest: string | undefined };
  "rules/not-a-date": { value: string };
  "rules/partial-date": { value: string };
  "rules/empty-list": Nothing;
  "rules/not-a-condition": { given: string };
  "rules/unknown-code-list": { list: string; nearest: string | undefined };
  "rules/single-value": { name: string };
  "rules/no-limit": { name: string; limit: string; type: "number" | "integer" | "date" };
  "rules/cycle": { names: readonly string[] };
  "rules/prefix-of-another": { name: string; other: string };
  "rules/no-reference-date": { parameter: string };
  "rules/wrong-value-of-law": { parameter: string; expected: string };
  "rules/wrong-day-of-law": { parameter: string; value: string };
  "rules/values-out-of-order": { parameter: string };
  "rules/wrong-kernel-input": { name: string; expected: string; given: string };
  "rules/wrong-default": { name: string; expected: string };
  "rules/unknown-criterion": { name: string; nearest: string | undefined };
  "rules/otherwise-not-last": { class: string };
  "rules/last-class-not-otherwise": { class: string };
  "rules/duplicate-class": { class: string };
  "rules/duplicate-check": { check: string };
  "rules/unknown-name": { name: string; nearest: string | undefined };
  "rules/unknown-column": { column: string; nearest: string | undefined };
  "rules/name-declared-twice": { name: string };
  "rules/no-code-list": { name: string };
  "rules/text-with-two-meanings": { text: string };
  "rules/blank-not-absent": { reason: string };
  "rules/wrong-recode": { text: string; expected: string };
  "rules/wrong-constant": { name: string; expected: string };
  "rules/wrong-limit": { name: string; type: string };
  "rules/min-above-max": { name: string; min: string; max: string };
  "rules/skip-pattern-in-half": { name: string; missing: string };
}

/** What is odd about a definition that can be read all the same. Examples are made up, never somebody's record. */
export interface RulesLintCodes {
  "rules/lint-unreachable-class": { class: string; earlier: readonly string[] };
  "rules/lint-otherwise-unreachable": { class: string; earlier: readonly string[] };
  "rules/lint-overlap": { first: string; second: string; example: string };
  "rules/lint-gap": { variable: string; from: string; to: string; example: string };
  "rules/lint-undecided": {
    causes: readonly string[];
    example: string;
    from: string | undefined;
    to: string | undefined;
  };
  "rules/lint-always-true": Nothing;
  "rules/lint-always-false": Nothing;
  "rules/lint-redundant": { operator: string };
  "rules/lint-wider-candidates": { class: string; names: readonly string[]; example: string };
  "rules/lint-unused-variable": { name: string };
  "rules/lint-unused-fact": { name: string };
  "rules/lint-unused-parameter": { name: string };
  "rules/lint-not-exhaustive": { names: readonly string[]; limit: number | undefined };
}

/** What was found in a record. Its values are never told. */
export interface RulesFindingCodes {
  "rules/wrong-type-of-value": { variable: string; expected: string };
  "rules/out-of-range": { variable: string; min: string; max: string };
  "rules/not-in-list": { variable: string; list: string };
  "rules/contradicts-skip": { variable: string };
  "rules/after-reference-date": { variable: string; on: string };
  "rules/ages-contradict": { variable: string; recorded: string };
  "rules/unknown-field": { field: string; nearest: string | undefined };
  "rules/not-yet-in-force": { parameter: string; since: string };
  "rules/repealed": { parameter: string; until: string };
  "rules/missing-column": { column: string; nearest: string | undefined };
  "rules/unread-columns": { columns: readonly string[] };
  "rules/no-record-id": { column: string };
  "rules/repeated-record-id": { column: string; first: number | undefined };
  "rules/unexpected-text": { column: string; value: string | undefined };
  "rules/unreadable-text": { column: string; type: string; form: string; value: string | undefined };
  "rules/not-computable": { variable: string };
  "rules/filter-unknown": { names: readonly string[] };
  "rules/check-failed": { check: string; label: Said; names: readonly string[] };
  "rules/check-unknown": { check: string; label: Said; names: readonly string[] };
  "rules/not-verified": { parameter: string; until: string };
  "rules/wrong-weight": { column: string };
  "rules/no-weight": { column: string };
  "rules/zero-weight": { column: string };
  "rules/no-psu": { column: string };
}

/** Wrong uses, thrown as `RulesError`. */
export interface RulesErrorCodes {
  "rules/faulty-rule": { issues: number };
  "rules/faulty-definition": { definition: string; issues: number };
  "rules/faulty-obligations": { obligations: string; issues: number };
  "rules/faulty-dataset": { dataset: string; issues: number };
  "rules/not-a-record": { given: string };
  "rules/not-a-day": { given: string };
  "rules/different-comparisons": { first: string; second: string };
  "rules/no-value-to-export": { parameter: string; on: string };
  "rules/too-large-to-export": { limit: number };
}

/** Every code of `@mangnon/rules` with the data of its sentences. */
export interface RulesCodes extends RulesIssueCodes, RulesLintCodes, RulesFindingCodes, RulesErrorCodes {}

type Nothing = Readonly<Record<string, never>>;

/** Words of a document, in both languages. */
type Said = { readonly vi: string; readonly en: string };

/** An issue that forbids to use a rule. */
export function fault<Code extends keyof RulesIssueCodes>(
  code: Code,
  path: Issue["path"],
  data: RulesIssueCodes[Code],
): Issue {
  return { code, severity: "error", path, data: data as Issue["data"] };
}

/** A class that nobody can have is a mistake; what may be meant is only told. All else should be looked at. */
const lintSeverities: Partial<Readonly<Record<keyof RulesLintCodes, Issue["severity"]>>> = {
  "rules/lint-unreachable-class": "error",
  "rules/lint-overlap": "info",
  "rules/lint-wider-candidates": "info",
};

/** An issue of a definition that can be used. */
export function told<Code extends keyof RulesLintCodes>(
  code: Code,
  path: Issue["path"],
  data: RulesLintCodes[Code],
): Issue {
  return { code, severity: lintSeverities[code] ?? "warning", path, data: data as Issue["data"] };
}

/** What one can live with. Every other finding takes a value, a row or a file out of use. */
const severities: Partial<Readonly<Record<keyof RulesFindingCodes, Finding["severity"]>>> = {
  "rules/unknown-field": "warning",
  "rules/zero-weight": "warning",
  "rules/unread-columns": "info",
  "rules/check-unknown": "info",
  "rules/not-verified": "warning",
};

/** A finding about a variable of a record, or about a row or column of a file. */
export function found<Code extends keyof RulesFindingCodes>(
  code: Code,
  path: Finding["path"],
  data: RulesFindingCodes[Code],
): Finding {
  return {
    code,
    severity: severities[code] ?? "error",
    path,
    data: data as Finding["data"],
  };
}
