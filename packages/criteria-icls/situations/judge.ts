// The three definitions, read once, and short questions about one record.
import { classify, type ReadDefinition, readDefinition } from "@mangnon/rules";
import type { ChildRecord, Outcome, Truth, Vocabulary } from "@mangnon/schema";
import { sharedCodeLists, sharedFacts, sharedVariables } from "@mangnon/schema/variables";
import { icls } from "../src/icls.ts";
import { mics6 } from "../src/mics6/definition.ts";
import { mics6Program } from "../src/mics6-program/definition.ts";
import { sdgEconomic } from "../src/sdg-8-7-1-economic.ts";

const { codeLists = [], variables = [], facts = [], parameters = [] } = icls.contributes;

export const vocabulary: Vocabulary = {
  codeLists: [...sharedCodeLists, ...codeLists],
  variables: [...sharedVariables, ...variables],
  facts: [...sharedFacts, ...facts],
  parameters,
};

export const byMics6 = readDefinition(mics6, vocabulary);
export const byProgram = readDefinition(mics6Program, vocabulary);
export const bySdg = readDefinition(sdgEconomic, vocabulary);

export const judged = (record: ChildRecord, read: ReadDefinition): Outcome => classify(read, record).outcome;

/** The class, or all that are still possible, joined by " | ". */
export function classOf(record: ChildRecord, read: ReadDefinition): string {
  const { outcome } = classify(read, record, { needs: false });
  return outcome.status === "determined" ? outcome.class : outcome.candidates.join(" | ");
}

/** One criterion of a record, by its whole id. */
export const criterion = (id: string, record: ChildRecord, read: ReadDefinition = byMics6): Truth => {
  const { criteria } = classify(read, record, { needs: false }).outcome;
  if (!Object.hasOwn(criteria, id)) throw new RangeError(`No criterion \`${id}\`.`);
  return criteria[id];
};
