import type { Json, Rule } from "@mangnon/schema";
import fc from "fast-check";
import { expect, test } from "vitest";
import { type DrawnRule, drawnRuleOf, readDrawn } from "../../situations/drawn.ts";
import type { Kind } from "../../situations/rule-names.ts";
import { countShares } from "../../situations/shares.ts";
import { RulesError } from "../errors.ts";
import { evaluate } from "../evaluate/evaluate.ts";
import { exportRule } from "../json-logic/export-rule.ts";
import { runRule } from "../json-logic/run-rule.ts";
import { toData } from "../json-logic/to-data.ts";
import { faceRecord } from "../record/face-record.ts";
import { isKnown, type Value } from "../values/value.ts";

/** What both engines say of completions of a record, where the law of their day can be exported. */
function bothAnswers(
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

/** Lists and numbers as both write them; there is one zero. */
const shown = (value: Value | Json): string => JSON.stringify(value);

const divides = (rule: Rule): boolean => /"[/%]"/.test(JSON.stringify(rule));

const kinds: readonly Kind[] = [
  "hours",
  "years",
  "days",
  "date",
  "job",
  "text",
  "dangers",
  "hourses",
  "texts",
];

test("on complete records a condition is what json-logic-js says of the exported rule", () => {
  const shares = countShares<Value>();
  fc.assert(
    fc.property(drawnRuleOf("boolean"), (drawn) => {
      for (const { ours, theirs, rule } of bothAnswers(drawn)) {
        shares.add(ours);
        if (ours === undefined) expect(divides(rule)).toBe(true);
        else expect(theirs).toBe(ours);
      }
    }),
    { seed: 20_261_201, numRuns: 2000 },
  );
  expect(shares.share(true)).toBeGreaterThan(0.4);
  expect(shares.share(false)).toBeGreaterThan(0.4);
});

test.each(kinds)("on complete records %s are what json-logic-js says of the exported rule", (kind) => {
  const known = countShares<boolean>();
  fc.assert(
    fc.property(drawnRuleOf(kind), (drawn) => {
      for (const { ours, theirs, rule } of bothAnswers(drawn)) {
        known.add(isKnown(ours));
        if (isKnown(ours)) expect(shown(theirs)).toBe(shown(ours));
        else expect(divides(rule)).toBe(true);
      }
    }),
    { seed: 20_261_202, numRuns: 500 },
  );
  expect(known.share(true)).toBeGreaterThan(0.8);
});
