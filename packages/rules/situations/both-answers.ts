// What the evaluator and json-logic-js say of the same rule on the same complete record.
import type { Json, Rule } from "@mangnon/schema";
import { RulesError } from "../src/errors.ts";
import { evaluate } from "../src/evaluate/evaluate.ts";
import { exportRule } from "../src/json-logic/export-rule.ts";
import { runRule } from "../src/json-logic/run-rule.ts";
import { toData } from "../src/json-logic/to-data.ts";
import { faceRecord } from "../src/record/face-record.ts";
import type { Value } from "../src/values/value.ts";
import { type DrawnRule, readDrawn } from "./drawn.ts";

/** What both engines say of completions of a record, where the law of their day can be exported. */
export function bothAnswers(
  drawn: DrawnRule,
): readonly { readonly ours: Value; readonly theirs: Json; readonly rule: Rule }[] {
  const { expression, parts, completions } = readDrawn(drawn);
  const read = { ...parts, expression };
  return completions(3).flatMap((record) => {
    const rule = exported(() => exportRule(read, { on: String(record.referenceDate) }));
    const prepared = toData(read, record);
    if (rule === undefined || !prepared.complete) return [];
    const ours = evaluate(expression, faceRecord(parts, record));
    return [{ ours, theirs: runRule(rule, prepared.data), rule }];
  });
}

/** A rule that names a parameter without a value on the day has no exported form. */
function exported(write: () => Rule): Rule | undefined {
  try {
    return write();
  } catch (error) {
    if (error instanceof RulesError && error.code === "rules/no-value-to-export") return undefined;
    throw error;
  }
}

/** Only a division can leave a complete record without a value. */
export const divides = (rule: Rule): boolean => /"[/%]"/.test(JSON.stringify(rule));
