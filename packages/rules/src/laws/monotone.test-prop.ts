import type { ChildRecord, RecordValue } from "@mangnon/schema";
import fc from "fast-check";
import { expect, test } from "vitest";
import { drawnRuleOf, namesUnknown, readDrawn } from "../../situations/drawn.ts";
import type { Kind } from "../../situations/rule-names.ts";
import { countShares } from "../../situations/shares.ts";
import { isWithin } from "../../situations/within.ts";
import { evaluate } from "../evaluate/evaluate.ts";
import { faceRecord } from "../record/face-record.ts";
import type { Value } from "../values/value.ts";

type Step = "kept" | "narrowed" | "filled";

/** The record with some of its holes filled as in one completion, and others narrowed to what two of them say. */
function narrowed(
  record: ChildRecord,
  [way, other]: readonly ChildRecord[],
  stepOf: (name: string) => Step,
): ChildRecord {
  const steps = Object.keys(way ?? {}).map((name): readonly [string, RecordValue] => {
    const [value, second] = [way?.[name], other?.[name]];
    const step = stepOf(name);
    if (step === "filled") return [name, value];
    return [name, step === "narrowed" ? (between(value, second) ?? record[name]) : record[name]];
  });
  return { ...record, ...Object.fromEntries(steps) };
}

/** Numbers and dates between two, or one of two codes. Texts that are no dates are written like codes. */
function between(a: RecordValue, b: RecordValue): RecordValue {
  if (typeof a === "number" && typeof b === "number") return { from: Math.min(a, b), to: Math.max(a, b) };
  if (typeof a !== "string" || typeof b !== "string") return undefined;
  if (!/^\d/.test(a)) return undefined;
  return a < b ? { from: a, to: b } : { from: b, to: a };
}

const steps = fc.func(fc.constantFrom<Step>("kept", "narrowed", "filled"));

test("narrowing holes never changes a condition that is known", () => {
  const shares = countShares<Value>();
  const settled = countShares<boolean>();
  fc.assert(
    fc.property(drawnRuleOf("boolean"), steps, (drawn, stepOf) => {
      const { expression, parts, record, completions } = readDrawn(drawn);
      const before = evaluate(expression, faceRecord(parts, record));
      if (namesUnknown(expression, parts, record)) shares.add(before);
      const ways = completions(4);
      for (const at of ways.keys()) {
        const after = evaluate(expression, faceRecord(parts, narrowed(record, ways.slice(at), stepOf)));
        if (before === undefined) settled.add(after !== undefined);
        else expect(after).toBe(before);
      }
    }),
    { seed: 20_261_203, numRuns: 2000 },
  );
  expect(shares.share(true)).toBeGreaterThan(0.2);
  expect(shares.share(false)).toBeGreaterThan(0.2);
  expect(settled.share(true)).toBeGreaterThan(0.2);
});

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

test.each(kinds)("narrowing holes leaves %s among all that they were said to be", (kind) => {
  const changed = countShares<boolean>();
  fc.assert(
    fc.property(drawnRuleOf(kind), steps, (drawn, stepOf) => {
      const { expression, parts, record, completions } = readDrawn(drawn);
      const before = evaluate(expression, faceRecord(parts, record));
      const ways = completions(4);
      for (const at of ways.keys()) {
        const after = evaluate(expression, faceRecord(parts, narrowed(record, ways.slice(at), stepOf)));
        expect(isWithin(after, before), JSON.stringify({ before, after })).toBe(true);
        changed.add(JSON.stringify(after) !== JSON.stringify(before));
      }
    }),
    { seed: 20_261_204, numRuns: 300 },
  );
  expect(changed.share(true)).toBeGreaterThan(0.1);
});
