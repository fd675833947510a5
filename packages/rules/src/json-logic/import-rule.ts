import type { Issue, Rule, Vocabulary } from "@mangnon/schema";
import { createVocabularyReader } from "../definition/read-vocabulary.ts";
import type { ReadRule } from "./read-rule.ts";

/** A foreign rule as it was understood (`read`), or all that stands against it (`issues`, never empty then). */
export interface ImportedRule {
  readonly read?: ReadRule;
  readonly issues: readonly Issue[];
}

/**
 * Reads a rule that was written for another JSON Logic library. What means the same in both is taken over; what
 * such a library would guess is refused at its place: a number for a truth, a default for what is missing, a text
 * for a number, a second operator in one object, a name that no variable has. The sentence of each issue says how
 * to mend it.
 *
 * @example
 * const age = { id: "ageInYears", type: "integer", unit: "years", min: 0, max: 120, label: { vi: "tuổi", en: "age" } } as const;
 * const vocabulary = { variables: [age], codeLists: [], facts: [], parameters: [] };
 * importRule({ "<": [{ var: ["ageInYears", 0] }, "15"] }, vocabulary).issues.map(({ code, path }) => [code, path]);
 * // => [["rules/var-default", ["<", 0, "var"]]]
 * importRule({ "<": [{ var: "ageInYears" }, 15] }, vocabulary).issues;
 * // => []
 */
export function importRule(rule: Rule, vocabulary: Vocabulary): ImportedRule {
  const reader = createVocabularyReader(vocabulary);
  const { expression, issues } = reader.read(rule);
  const all = [...issues, ...reader.issues];
  if (expression === undefined || all.length > 0) return { issues: all };
  return { read: Object.freeze({ ...reader.parts, expression }), issues: [] };
}
