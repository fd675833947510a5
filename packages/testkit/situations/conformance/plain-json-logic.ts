// json-logic-js as an implementation: exported rules, on records of which all is known.
import { exportRule, toData } from "@mangnon/rules/json-logic";
import type { Json } from "@mangnon/schema";
import type { ConformanceCase } from "../../src/conformance/case.ts";
import type { Implementation, SkippedCase } from "../../src/conformance/run-conformance.ts";
import { dayOf, plainAnswer, writtenAnswer } from "./completions.ts";
import { readWell } from "./mangnon.ts";

export const plainJsonLogic: Implementation = {
  evaluate: (given) => ({
    result: { known: writtenAnswer(readWell(given.rule, given), given.record) as Json },
  }),
};

/** What json-logic-js cannot be asked without a guess. */
export const notPlain = (cases: readonly ConformanceCase[]): readonly SkippedCase[] =>
  cases.flatMap((given) => {
    const reason = reasonOf(given);
    return reason === undefined ? [] : [{ id: given.id, reason }];
  });

function reasonOf(given: ConformanceCase): string | undefined {
  const read = readWell(given.rule, given);
  const prepared = toData(read, given.record);
  if (!prepared.complete)
    return `${prepared.unknown.join(", ")}: what is not known would be taken for zero or false`;
  const on = dayOf(given.record);
  if (on === undefined && read.parameters.size > 0) return "an exported rule has the law of one day";
  try {
    exportRule(read, { on: on ?? "2020-01-01" });
  } catch (error) {
    return `not exported: ${(error as { code: string }).code}`;
  }
  return plainAnswer(read, given.record) === undefined
    ? "it cannot be computed, and would be a number all the same"
    : undefined;
}
