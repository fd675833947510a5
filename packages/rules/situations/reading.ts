// Rules read over the made-up vocabulary.
import type { Expression, Issue, Rule, Vocabulary } from "@mangnon/schema";
import type { ReadParts } from "../src/definition/read-parts.ts";
import { createVocabularyReader } from "../src/definition/read-vocabulary.ts";
import { baseVariables, codeLists, kernels, parameters, skippedVariables } from "./vocabulary.ts";

/** The vocabulary in which what is skipped is asked of those who work. */
export const workingVocabulary: Vocabulary = {
  codeLists,
  parameters,
  facts: kernels,
  variables: [
    ...baseVariables,
    ...skippedVariables.map((variable) => ({ ...variable, when: { var: "works" } })),
  ],
};

/** The vocabulary with some parts beside or instead of its own. */
export const vocabularyWith = (more: Partial<Vocabulary>): Vocabulary => ({
  codeLists: [...workingVocabulary.codeLists, ...(more.codeLists ?? [])],
  parameters: [...workingVocabulary.parameters, ...(more.parameters ?? [])],
  facts: [...workingVocabulary.facts, ...(more.facts ?? [])],
  variables: [...workingVocabulary.variables, ...(more.variables ?? [])],
});

/** Everything that is wrong with a rule and with what it names. */
export function issuesOf(rule: unknown, vocabulary: Vocabulary = workingVocabulary): readonly Issue[] {
  const reader = createVocabularyReader(vocabulary);
  const { issues } = reader.read(rule as Rule);
  return [...issues, ...reader.issues];
}

/** A rule in which nothing may be wrong, as it is read, and all that it names. */
export function readWell(
  rule: Rule,
  vocabulary: Vocabulary = workingVocabulary,
): { readonly expression: Expression; readonly parts: ReadParts } {
  const reader = createVocabularyReader(vocabulary);
  const { expression, issues } = reader.read(rule);
  const all = [...issues, ...reader.issues];
  if (expression === undefined || all.length > 0) throw new Error(`refused: ${JSON.stringify(all)}`);
  return { expression, parts: reader.parts };
}
