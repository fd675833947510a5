import type { Issue } from "@mangnon/schema";
import { createVocabularyReader } from "../definition/read-vocabulary.ts";
import type { Facing } from "../evaluate/facing.ts";
import type { Scope } from "../read/scope.ts";
import { faceRecord } from "../record/face-record.ts";
import type { Describing } from "./declaring.ts";
import type { RowView } from "./row-view.ts";

/** The facts that one rule of a description names, worked out from what the description declares. */
export interface FactsOfRow {
  /** The description's own names, and the facts of the vocabulary. */
  readonly scope: Scope;
  /** What is wrong with the facts that were named. */
  readonly issues: readonly Issue[];
  /** The declared variables that the facts rest on; one that is not declared is not known. */
  readonly needs: () => readonly string[];
  readonly facing: (row: RowView) => Facing;
}

export function factsOfRow({ vocabulary, scope, declared }: Describing): FactsOfRow {
  const { parts, issues, fact, scope: whole } = createVocabularyReader(vocabulary);
  const needs = (): readonly string[] => [...parts.variables.keys()].filter((name) => declared.has(name));
  return {
    scope: { ...scope, typeOfFact: fact, factNames: whole.factNames },
    issues,
    needs,
    facing: (row) => ({
      ...row,
      fact: (name) => {
        const entries = needs().map((variable) => [variable, row.given(variable).entry] as const);
        const recorded = entries.filter(([, entry]) => entry !== undefined);
        return faceRecord(parts, Object.fromEntries(recorded)).fact(name);
      },
    }),
  };
}
