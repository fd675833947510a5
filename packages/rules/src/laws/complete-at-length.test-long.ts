import fc from "fast-check";
import { expect, test } from "vitest";
import { bothAnswers, divides } from "../../situations/both-answers.ts";
import { drawnRuleOf } from "../../situations/drawn.ts";

test("100,000 random rules on complete records say what json-logic-js says", () => {
  let compared = 0;
  fc.assert(
    fc.property(drawnRuleOf("boolean"), (drawn) => {
      for (const { ours, theirs, rule } of bothAnswers(drawn)) {
        compared += 1;
        if (ours === undefined ? !divides(rule) : theirs !== ours) expect(theirs).toBe(ours);
      }
    }),
    { seed: 20_261_125, numRuns: 100_000 },
  );
  expect(compared).toBeGreaterThan(100_000);
});
