import type { Json } from "@mangnon/schema";
import fc from "fast-check";
import { expect, test } from "vitest";
import { bothAnswers, divides } from "../../situations/both-answers.ts";
import { drawnRuleOf } from "../../situations/drawn.ts";
import type { Kind } from "../../situations/rule-names.ts";
import { countShares } from "../../situations/shares.ts";
import { isKnown, type Value } from "../values/value.ts";

/** Lists and numbers as both write them; there is one zero. */
const shown = (value: Value | Json): string => JSON.stringify(value);

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
