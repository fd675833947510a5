import fc from "fast-check";
import { expect, test } from "vitest";
import { drawnRuleOf, namesUnknown, readDrawn } from "../../situations/drawn.ts";
import { countShares } from "../../situations/shares.ts";
import { evaluate } from "../evaluate/evaluate.ts";
import { faceRecord } from "../record/face-record.ts";

test("a result that is known although inputs are not is that of every completion", () => {
  const shares = countShares<unknown>();
  const completed = countShares<boolean>();
  fc.assert(
    fc.property(drawnRuleOf("boolean"), (drawn) => {
      const { expression, parts, record, completions } = readDrawn(drawn);
      const result = evaluate(expression, faceRecord(parts, record));
      if (namesUnknown(expression, parts, record)) shares.add(result);
      const ways = completions(6);
      completed.add(ways.length > 0);
      if (result === undefined) return;
      for (const way of ways)
        expect(evaluate(expression, faceRecord(parts, way)), JSON.stringify(way)).toBe(result);
    }),
    { seed: 20_261_130, numRuns: 3000 },
  );
  expect(shares.share(true)).toBeGreaterThan(0.2);
  expect(shares.share(false)).toBeGreaterThan(0.2);
  expect(shares.share(undefined)).toBeGreaterThan(0.2);
});
