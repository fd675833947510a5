import type { Citation, LocalizedText, Vocabulary } from "@mangnon/schema";
import type { CaseVocabulary } from "./case.ts";

/**
 * The declarations of a case as a vocabulary of this library: each gets its own name for a label.
 *
 * @example
 * const { variables } = vocabularyOf({ variables: [{ id: "works", type: "boolean" }] });
 * variables[0]?.label;
 * // => { vi: "works", en: "works" }
 */
export function vocabularyOf(given: CaseVocabulary): Vocabulary {
  const { variables, codeLists = [], facts = [], parameters = [] } = given;
  return {
    variables: variables.map((variable) => ({ ...variable, label: named(variable.id) })),
    codeLists: codeLists.map(({ id, codes }) => ({
      id,
      label: named(id),
      codes: codes.map((code) => ({ code, label: named(code) })),
    })),
    facts: facts.map((fact) => ({ ...fact, label: named(fact.id) })),
    parameters: parameters.map((parameter) => ({
      ...parameter,
      label: named(parameter.id),
      values: parameter.values.map((value) => ({ ...value, sources })),
    })),
  };
}

const named = (id: string): LocalizedText => ({ vi: id, en: id });

const sources: readonly Citation[] = [{ instrument: named("made up"), seen: "derived" }];
