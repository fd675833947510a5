// This library as an implementation: the evaluator of single records, and the search for what would settle a rule.
import { classify, readDefinition } from "@mangnon/rules";
import { evaluateRule, importRule, type ReadRule } from "@mangnon/rules/json-logic";
import type { ChildRecord, Definition, Rule } from "@mangnon/schema";
import type { CaseVocabulary, ConformanceCase } from "../../src/conformance/case.ts";
import { vocabularyOf } from "../../src/conformance/case-vocabulary.ts";
import type { ConformanceAnswer, Implementation } from "../../src/conformance/run-conformance.ts";

type Given = CaseVocabulary & Pick<ConformanceCase, "rule" | "record">;

const readBefore = new WeakMap<CaseVocabulary, Map<string, ReadRule>>();

/** A rule in which nothing may be wrong, read once for its vocabulary. */
export function readWell(rule: Rule, vocabulary: CaseVocabulary): ReadRule {
  const before = readBefore.get(vocabulary) ?? new Map<string, ReadRule>();
  readBefore.set(vocabulary, before);
  const text = JSON.stringify(rule);
  const known = before.get(text);
  if (known !== undefined) return known;
  const { read, issues } = importRule(rule, vocabularyOf(vocabulary));
  if (read === undefined) throw new Error(`${text} is refused: ${JSON.stringify(issues)}`);
  before.set(text, read);
  return read;
}

const label = { vi: "x", en: "x" } as const;

/** A definition of one class, of those for whom a rule is true. */
export const definitionOf = (rule: Rule): Definition => ({
  ...{ kind: "definition", id: "x", version: "1.0.0", label, authority: label, effective: {} },
  sources: [{ instrument: label, seen: "derived" }],
  population: true,
  criteria: [],
  classes: [
    { id: "true", label, rule },
    { id: "false", label, rule: "otherwise" },
  ],
});

/** All that would settle a condition; nothing when it is settled. */
export function needsOf(given: Given): readonly (readonly string[])[] {
  const { outcome } = classify(readDefinition(definitionOf(given.rule), vocabularyOf(given)), given.record);
  return outcome.status === "determined" ? [] : outcome.needs;
}

/** What this library says of a case. */
export function answerOf(given: Given, read: ReadRule = readWell(given.rule, given)): ConformanceAnswer {
  const isCondition = read.expression.type.kind === "boolean";
  return { result: resultOf(read, given.record), ...(isCondition ? { needs: needsOf(given) } : {}) };
}

function resultOf(read: ReadRule, record: ChildRecord): ConformanceAnswer["result"] {
  const { value, causes } = evaluateRule(read, record);
  if ("known" in value) return value;
  const unknown = [...new Set(causes.map(({ reason }) => reason))].sort();
  return { ...value, unknown };
}

export const mangnon: Implementation = {
  evaluate: (given) => answerOf(given),
  check: (given) => importRule(given.rule, vocabularyOf(given)).issues.map(({ code }) => code),
};
