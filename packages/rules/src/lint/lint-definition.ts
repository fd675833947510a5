import type { Issue, Vocabulary } from "@mangnon/schema";
import { told } from "../codes.ts";
import type { ReadDefinition } from "../definition/read-definition.ts";
import { classIssues } from "./classes.ts";
import { conditionIssues } from "./conditions.ts";
import { gapIssues } from "./gaps.ts";
import { type LookedAt, lookAt, mostSteps } from "./looked-at.ts";
import { partlyKnown, type Redundancy } from "./redundancy.ts";
import { undecidedIssues } from "./undecided.ts";
import { lintVocabulary } from "./unused.ts";
import { widerIssues } from "./wider.ts";

/**
 * Says what is odd about a definition that can be read: classes that nobody can have, pairs of classes of which
 * only the order of the list decides, gaps between values, records that stay undecided although everything is
 * known, conditions that never change, operands that change nothing, and candidates that no completion reaches.
 *
 * It is no sample: where every variable meets finitely many constants, each combination is looked at, so that what
 * is not said is not there. Where that cannot be done, `rules/lint-not-exhaustive` says so.
 *
 * An example is the smallest record that shows it; what it does not name may be anything.
 *
 * @param vocabulary - Of this definition alone: what of it is not used is told as well. For a pack of several
 * definitions ask `lintVocabulary`.
 *
 * @example
 * const definition = {
 *   kind: "definition", id: "bands", version: "1.0.0", label: { vi: "nhóm tuổi", en: "age bands" },
 *   authority: { vi: "ví dụ", en: "example" }, effective: {}, criteria: [], population: true,
 *   sources: [{ instrument: { vi: "ví dụ", en: "example" }, seen: "derived" }],
 *   classes: [
 *     { id: "child", label: { vi: "trẻ", en: "child" }, rule: { "<": [{ var: "ageInYears" }, 12] } },
 *     { id: "older", label: { vi: "lớn", en: "older" }, rule: { ">": [{ var: "ageInYears" }, 12] } },
 *     { id: "other", label: { vi: "khác", en: "other" }, rule: "otherwise" },
 *   ],
 * } as const;
 * const age = { id: "ageInYears", type: "integer", unit: "years", min: 0, max: 120, label: { vi: "tuổi", en: "age" } } as const;
 * const vocabulary = { variables: [age], codeLists: [], facts: [], parameters: [] };
 * lintDefinition(readDefinition(definition, vocabulary)).map(({ code, data }) => [code, data.example]);
 * // => [["rules/lint-gap", '{ "ageInYears": 12 }']]
 */
export function lintDefinition(read: ReadDefinition, vocabulary?: Vocabulary): readonly Issue[] {
  const looked = lookAt(read);
  const partly = partlyKnown(read, looked.questions);
  const isExhausted = (): boolean => looked.truths.diagrams.isExhausted();
  const issues = [
    () => classIssues(looked),
    () => gapIssues(looked),
    () => undecidedIssues(looked),
    () => conditionIssues(looked, partly),
    () => widerIssues(looked, partly),
  ].flatMap((find) => {
    const found = isExhausted() ? [] : find();
    return isExhausted() ? [] : found;
  });
  const unused = vocabulary === undefined ? [] : lintVocabulary(vocabulary, [read]);
  return [...issues, ...notExhaustive(looked, partly), ...unused];
}

function notExhaustive({ questions, truths }: LookedAt, partly: Redundancy): readonly Issue[] {
  const names = questions.all.filter(({ answers }) => !answers.isCounted).map(({ name }) => name);
  const isExhausted = [truths, partly.truths].some(({ diagrams }) => diagrams.isExhausted());
  if (names.length === 0 && !isExhausted) return [];
  const limit = isExhausted ? mostSteps : undefined;
  return [told("rules/lint-not-exhaustive", [], { names, limit })];
}
