import type { Issue, Obligation, Obligations, Vocabulary } from "@mangnon/schema";
import { checkObligations } from "@mangnon/schema/obligations";
import { type ReadDefinition, readDefinition } from "../definition/read-definition.ts";
import type { ReadParts } from "../definition/read-parts.ts";
import { createVocabularyReader, placed } from "../definition/read-vocabulary.ts";
import { RulesError } from "../errors.ts";
import { boolean } from "../read/types.ts";
import { asDefinition, outOfForce } from "./as-definition.ts";

/** One obligation that was read: as a decision list over its statuses. */
export interface ReadObligation {
  readonly obligation: Obligation;
  readonly read: ReadDefinition;
}

/** A list of obligations that was read and type-checked: ready to judge records. */
export interface ReadObligations {
  readonly document: Obligations;
  /** All that the rules of the whole list name: a record is faced with it once, for every obligation. */
  readonly parts: ReadParts;
  readonly each: readonly ReadObligation[];
}

/**
 * Reads the rules of a list of obligations against a vocabulary, once, before any record is judged.
 *
 * @throws `RulesError` `rules/faulty-obligations`, with every issue: of its rules, and of what its fields say against
 * each other, such as bands of penalties that are not the oldest first.
 *
 * @example
 * const label = { vi: "số giờ", en: "hours" };
 * const sources = [{ instrument: label, seen: "derived" }] as const;
 * const vocabulary = {
 *   variables: [
 *     { id: "hours", type: "number", unit: "hours", min: 0, max: 168, label },
 *     { id: "referenceDate", type: "date", min: "1990-01-01", max: "2100-12-31", label },
 *   ],
 *   codeLists: [], facts: [], parameters: [],
 * } as const;
 * const document = {
 *   kind: "obligations", id: "x", version: "1.0.0", label, authority: label, sources, population: true, regimes: [],
 *   obligations: [
 *     { id: "x.hours", label, severity: "breach", since: "2021-01-01", breach: { ">": [{ var: "hours" }, 20] }, sources },
 *   ],
 * } as const;
 * readObligations(document, vocabulary).each.map(({ obligation }) => obligation.id);
 * // => ["x.hours"]
 */
export function readObligations(document: Obligations, vocabulary: Vocabulary): ReadObligations {
  const { issues: ofRules, parts } = readTogether(document, vocabulary);
  const issues = [...checkObligations(document), ...ofRules];
  if (issues.length > 0) {
    const data = { obligations: document.id, issues: issues.length };
    throw new RulesError("rules/faulty-obligations", data, issues);
  }
  const each = document.obligations.map((obligation) => ({
    obligation,
    read: readDefinition(asDefinition(obligation, document), vocabulary),
  }));
  return Object.freeze({ document, parts, each });
}

/**
 * Everything that is wrong with the rules of a list of obligations, each with its path in the document; facts and
 * variables that they name stand under `facts` and `variables`. Empty when it can be read.
 */
export const checkObligationRules = (document: Obligations, vocabulary: Vocabulary): readonly Issue[] =>
  readTogether(document, vocabulary).issues;

function readTogether(
  document: Obligations,
  vocabulary: Vocabulary,
): { readonly issues: readonly Issue[]; readonly parts: ReadParts } {
  const reader = createVocabularyReader(vocabulary);
  const read = (rule: Parameters<typeof reader.read>[0], path: Issue["path"]): readonly Issue[] =>
    rule === undefined ? [] : placed(reader.read(rule, boolean).issues, path);
  const own = [
    ...read(document.population, ["population"]),
    ...document.obligations.flatMap((obligation, at) => [
      ...reader.read(outOfForce(obligation), boolean).issues.map((issue) => ({
        ...issue,
        path: ["obligations", at, "since"],
      })),
      ...read(obligation.population, ["obligations", at, "population"]),
      ...read(obligation.breach, ["obligations", at, "breach"]),
    ]),
  ];
  return { issues: [...own, ...reader.issues], parts: reader.parts };
}
