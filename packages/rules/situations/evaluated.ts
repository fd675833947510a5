// The value of a rule over the made-up vocabulary, in which everybody is asked everything.
import type { ChildRecord, Rule, Vocabulary } from "@mangnon/schema";
import { evaluate } from "../src/evaluate/evaluate.ts";
import { faceRecord } from "../src/record/face-record.ts";
import type { Value } from "../src/values/value.ts";
import { readWell } from "./reading.ts";
import { baseVariables, codeLists, kernels, parameters, skippedVariables } from "./vocabulary.ts";

const askedOfAll: Vocabulary = {
  codeLists,
  parameters,
  facts: kernels,
  variables: [...baseVariables, ...skippedVariables.map(({ otherwise: _, ...variable }) => variable)],
};

/** Known, or all that it may be; `undefined` when nothing is known of it. */
export function valueOn(rule: Rule, record: ChildRecord = {}): Value {
  const { expression, parts } = readWell(rule, askedOfAll);
  return evaluate(expression, faceRecord(parts, record));
}
