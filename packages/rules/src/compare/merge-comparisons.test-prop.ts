import type { Outcome } from "@mangnon/schema";
import * as fc from "fast-check";
import { expect, test } from "vitest";
import { type ReadDefinition, readDefinition } from "../definition/read-definition.ts";
import { RulesError } from "../errors.ts";
import { compareOutcomes } from "./compare-outcomes.ts";
import { addToComparison, type Comparison, createComparison } from "./comparison.ts";
import { mergeComparisons } from "./merge-comparisons.ts";

const text = { vi: "ví dụ", en: "example" };

const read = (id: string): ReadDefinition =>
  readDefinition(
    {
      kind: "definition",
      id,
      version: "1.0.0",
      label: text,
      authority: text,
      effective: {},
      sources: [{ instrument: text, seen: "derived" }],
      population: true,
      criteria: ["x.one"],
      classes: [
        { id: "a", label: text, rule: { var: "fact.x.one" } },
        { id: "b", label: text, rule: "otherwise" },
      ],
    },
    {
      variables: [],
      codeLists: [],
      facts: [{ id: "x.one", label: text, rule: { "==": [1, 1] } }],
      parameters: [],
    },
  );

const cause = (name: string) => ({ kind: "variable", name, reason: "absent" }) as const;
const someCauses = [[], [cause("v")], [cause("w")], [cause("w"), cause("v"), cause("v")]];

const outcome: fc.Arbitrary<Outcome> = fc.oneof(
  fc.record({
    status: fc.constant("determined" as const),
    class: fc.constantFrom("a", "b", "out-of-scope"),
    criteria: fc.record({ "x.one": fc.constantFrom(true, false, undefined) }),
  }),
  fc.record({
    status: fc.constant("undetermined" as const),
    candidates: fc.constantFrom(["a", "b"], ["b", "out-of-scope"]),
    needs: fc.constant([]),
    causes: fc.constantFrom(...someCauses),
    criteria: fc.record({ "x.one": fc.constantFrom(true, false, undefined) }),
  }),
);

const record = fc.record({
  first: outcome,
  second: outcome,
  weight: fc.option(fc.record({ units: fc.bigInt({ min: 0n, max: 9999n }), scale: fc.nat(6) }), {
    nil: undefined,
  }),
});

function counted(records: readonly Parameters<typeof addToComparison>[1][]): Comparison {
  const comparison = createComparison(read("one"), read("two"));
  for (const one of records) addToComparison(comparison, one);
  return comparison;
}

const parameters = { seed: 20_261_125, numRuns: 150 };

test("a count is the same however its records are spread and in whatever order they are put together", () => {
  fc.assert(
    fc.property(fc.array(record, { maxLength: 20 }), fc.array(record, { maxLength: 20 }), (some, more) => {
      const all = compareOutcomes(counted([...some, ...more]));
      const merged = compareOutcomes(mergeComparisons(counted(some), counted(more)));
      expect(merged).toEqual(all);
      expect(compareOutcomes(mergeComparisons(counted(more), counted(some)))).toEqual(all);
    }),
    parameters,
  );
});

test("putting counts together leaves both as they were", () => {
  fc.assert(
    fc.property(fc.array(record, { minLength: 1, maxLength: 10 }), (records) => {
      const [some, more] = [counted(records), counted(records)];
      const before = structuredClone(some);
      mergeComparisons(some, more);
      expect(some).toEqual(before);
    }),
    parameters,
  );
});

test("counts of other definitions are not put together", () => {
  const other = createComparison(read("one"), read("three"));
  let thrown: unknown;
  try {
    mergeComparisons(counted([]), other);
  } catch (error) {
    thrown = error;
  }
  expect(thrown).toBeInstanceOf(RulesError);
  expect(thrown).toMatchObject({
    code: "rules/different-comparisons",
    data: { first: "one 1.0.0, two 1.0.0", second: "one 1.0.0, three 1.0.0" },
  });
});
