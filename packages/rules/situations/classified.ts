// Definitions of one class over the made-up vocabulary, and what they say of a record.
import type { ChildRecord, Outcome, Rule, Vocabulary } from "@mangnon/schema";
import { classify } from "../src/classify/classify.ts";
import { readDefinition } from "../src/definition/read-definition.ts";
import { definitionOf } from "./random-definitions.ts";
import { workingVocabulary } from "./reading.ts";

/** What a definition of some classes says of a record. */
export const outcomeOf = (
  classRules: readonly Rule[],
  record: ChildRecord,
  { population = true, vocabulary = workingVocabulary }: { population?: Rule; vocabulary?: Vocabulary } = {},
): Outcome => classify(readDefinition(definitionOf(population, classRules), vocabulary), record).outcome;

/** What would settle whether a rule is true, as lists of names; `undefined` when it is settled. */
export function needsOf(rule: Rule, record: ChildRecord): readonly string[] | undefined {
  const outcome = outcomeOf([rule], record);
  return outcome.status === "determined" ? undefined : outcome.needs.map((names) => names.join(" "));
}

/** Why it is not settled whether a rule is true, as `kind name reason`. */
export function causesOf(rule: Rule, record: ChildRecord): readonly string[] | undefined {
  const outcome = outcomeOf([rule], record);
  if (outcome.status === "determined") return undefined;
  return outcome.causes.map(({ kind, name, reason }) => `${kind} ${name} ${reason}`);
}
