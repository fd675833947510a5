// The definitions, read once, and short questions about one record.
import { classify, type ReadDefinition, readDefinition } from "@mangnon/rules";
import type { ChildRecord, Outcome, Truth, Vocabulary } from "@mangnon/schema";
import { sharedCodeLists, sharedFacts, sharedVariables } from "@mangnon/schema/variables";
import { icls } from "../src/icls.ts";

const { codeLists = [], variables = [], facts = [], parameters = [], definitions = [] } = icls.contributes;

export const vocabulary: Vocabulary = {
  codeLists: [...sharedCodeLists, ...codeLists],
  variables: [...sharedVariables, ...variables],
  facts: [...sharedFacts, ...facts],
  parameters,
};

const read = (id: string): ReadDefinition => {
  const definition = definitions.find((one) => one.id === id);
  if (definition === undefined) throw new RangeError(`No definition \`${id}\`.`);
  return readDefinition(definition, vocabulary);
};

export const byMics6 = read("mics6");
export const byProgram = read("mics6-program");
export const byHazards = read("mics6-hazardous");
export const byMics6OrHazards = read("mics6-or-hazardous");
export const byMics5 = read("mics5");
export const byMics2017 = read("mics6-2017");
export const bySdg = read("sdg-8-7-1-economic");
export const bySdgAtOrAbove = read("sdg-8-7-1-economic-at-or-above");
export const bySdgGeneral = read("sdg-8-7-1-general");
export const bySdgGeneralAtOrAbove = read("sdg-8-7-1-general-at-or-above");
export const byWorstForms = read("worst-forms");

export const judged = (record: ChildRecord, by: ReadDefinition): Outcome => classify(by, record).outcome;

/** The class, or all that are still possible, joined by " | ". */
export function classOf(record: ChildRecord, by: ReadDefinition): string {
  const { outcome } = classify(by, record, { needs: false });
  return outcome.status === "determined" ? outcome.class : outcome.candidates.join(" | ");
}

/** One criterion of a record, by its whole id. */
export const criterion = (id: string, record: ChildRecord, by: ReadDefinition = byMics6): Truth => {
  const { criteria } = classify(by, record, { needs: false }).outcome;
  if (!Object.hasOwn(criteria, id)) throw new RangeError(`No criterion \`${id}\`.`);
  return criteria[id];
};
