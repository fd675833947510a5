import fc from "fast-check";
import { expect, test } from "vitest";
import { drawnRuleOf, readDrawn } from "../../situations/drawn.ts";
import { evaluate } from "../evaluate/evaluate.ts";
import { faceRecord } from "../record/face-record.ts";

test("what 100,000 random rules say of records with holes, they say of every completion", () => {
  let held = 0;
  fc.assert(
    fc.property(drawnRuleOf("boolean"), (drawn) => {
      const { expression, parts, record, completions } = readDrawn(drawn);
      const result = evaluate(expression, faceRecord(parts, record));
      if (result === undefined) return;
      for (const way of completions(4)) {
        held += 1;
        const complete = evaluate(expression, faceRecord(parts, way));
        if (complete !== result) expect(complete, JSON.stringify(way)).toBe(result);
      }
    }),
    { seed: 20_261_126, numRuns: 100_000 },
  );
  expect(held).toBeGreaterThan(100_000);
});
