// The definitions, read once, and short questions about one record.
import { classify, type ReadDefinition, readDefinition } from "@mangnon/rules";
import type { ChildRecord, Outcome, Vocabulary } from "@mangnon/schema";
import { sharedCodeLists, sharedFacts, sharedVariables } from "@mangnon/schema/variables";
import { vnAtRisk } from "../src/at-risk/definition.ts";
import { vnChildLabour } from "../src/definitions/child-labour.ts";
import { vnLabourCode } from "../src/definitions/labour-code.ts";
import { vn } from "../src/vn.ts";

const { codeLists = [], variables = [], facts = [], parameters = [] } = vn.contributes;

export const vocabulary: Vocabulary = {
  codeLists: [...sharedCodeLists, ...codeLists],
  variables: [...sharedVariables, ...variables],
  facts: [...sharedFacts, ...facts],
  parameters,
};

export const byLabourCode = readDefinition(vnLabourCode, vocabulary);
export const byIndicator0318 = readDefinition(vnChildLabour, vocabulary);

export const byRisk = readDefinition(vnAtRisk, vocabulary);

export const judged = (record: ChildRecord, read: ReadDefinition = byLabourCode): Outcome =>
  classify(read, record).outcome;

/** The class, or all that are still possible, joined by " | ". */
export function classOf(record: ChildRecord, read: ReadDefinition = byLabourCode): string {
  const { outcome } = classify(read, record, { needs: false });
  return outcome.status === "determined" ? outcome.class : outcome.candidates.join(" | ");
}

/** The breaches found, without the pack's prefix; one that is unknown ends with "?". */
export function breachesOf(record: ChildRecord): readonly string[] {
  const { criteria } = classify(byLabourCode, record, { needs: false }).outcome;
  return Object.entries(criteria).flatMap(([name, truth]) => {
    const short = name.replace(/^vn\./, "");
    if (truth === true) return [short];
    return truth === undefined ? [`${short}?`] : [];
  });
}
