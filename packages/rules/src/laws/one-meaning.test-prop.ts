import type { ChildRecord } from "@mangnon/schema";
import fc from "fast-check";
import { expect, test } from "vitest";
import { drawnRuleOf, readDrawn } from "../../situations/drawn.ts";
import { drawnDefinition, readDrawnDefinition } from "../../situations/drawn-definition.ts";
import { classify } from "../classify/classify.ts";
import { namesIn } from "../definition/names.ts";
import { evaluate } from "../evaluate/evaluate.ts";
import { faceRecord } from "../record/face-record.ts";
import type { Value } from "../values/value.ts";

const turned = (record: ChildRecord, by: number): ChildRecord => {
  const entries = Object.entries(record).reverse();
  return Object.fromEntries([...entries.slice(by), ...entries.slice(0, by)]);
};

test("the order of fields, what was asked before, and whether results are kept make no difference", () => {
  fc.assert(
    fc.property(drawnRuleOf("boolean"), fc.nat(18), (drawn, by) => {
      const { expression, parts, record } = readDrawn(drawn);
      const alone = evaluate(expression, faceRecord(parts, record));
      const faced = faceRecord(parts, turned(record, by));
      for (const name of [...parts.facts.keys()].reverse()) faced.fact(name);
      for (const name of namesIn(expression, "variable")) faced.variable(name);
      const results: Value[] = [];
      expect(evaluate(expression, faced, results)).toBe(alone);
      expect(results[expression.id]).toBe(alone);
      expect(evaluate(expression, faced)).toBe(alone);
    }),
    { seed: 20_261_205, numRuns: 1000 },
  );
});

test("a rule read again, from its own text, says the same", () => {
  fc.assert(
    fc.property(drawnRuleOf("boolean"), (drawn) => {
      const first = readDrawn(drawn);
      const again = readDrawn(JSON.parse(JSON.stringify(drawn)) as typeof drawn);
      expect(again.expression).toEqual(first.expression);
    }),
    { seed: 20_261_206, numRuns: 1000 },
  );
});

test("a record is classified alike whatever the order of its fields and whoever was classified before", () => {
  fc.assert(
    fc.property(drawnDefinition, fc.nat(18), (drawn, by) => {
      const { read, record, completions } = readDrawnDefinition(drawn);
      const first = classify(read, record);
      for (const way of completions(3)) classify(read, way);
      const again = classify(read, turned(record, by));
      expect(again.outcome).toEqual(first.outcome);
      expect(new Set(again.findings.map(({ code, path }) => `${code} ${path}`))).toEqual(
        new Set(first.findings.map(({ code, path }) => `${code} ${path}`)),
      );
      expect(classify(read, record, { needs: false }).outcome).toEqual(
        "needs" in first.outcome ? { ...first.outcome, needs: [] } : first.outcome,
      );
    }),
    { seed: 20_261_207, numRuns: 1000 },
  );
});
