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
  "rules/empty-list": Nothing;
  "rules/not-a-condition": { given: string };
  "rules/unknown-code-list": { list: string; nearest: string | undefined };
  "rules/cycle": { names: readonly string[] };
  "rules/prefix-of-another": { name: string; other: string };
  "rules/no-reference-date": { parameter: string };
  "rules/wrong-kernel-input": { name: string; expected: string; given: string };
  "rules/wrong-default": { name: string; expected: string };
  "rules/unknown-criterion": { name: string; nearest: string | undefined };
  "rules/otherwise-not-last": { class: string };
  "rules/last-class-not-otherwise": { class: string };
  "rules/duplicate-class": { class: string };
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
}

/** Wrong uses, thrown as `RulesError`. */
export interface RulesErrorCodes {
  "rules/faulty-rule": { issues: number };
  "rules/faulty-definition": { definition: string; issues: number };
  "rules/not-a-record": { given: string };
}

/** Every code of `@mangnon/rules` with the data of its sentences. */
export interface RulesCodes extends RulesIssueCodes, RulesFindingCodes, RulesErrorCodes {}

type Nothing = Readonly<Record<string, never>>;

/** An issue that forbids to use a rule. */
export function fault<Code extends keyof RulesIssueCodes>(
  code: Code,
  path: Issue["path"],
  data: RulesIssueCodes[Code],
): Issue {
  return { code, severity: "error", path, data: data as Issue["data"] };
}

/** A finding about a variable of a record. */
export function found<Code extends keyof RulesFindingCodes>(
  code: Code,
  path: Finding["path"],
  data: RulesFindingCodes[Code],
): Finding {
  return { code, severity: code === "rules/unknown-field" ? "warning" : "error", path, data: data as Finding["data"] };
}
