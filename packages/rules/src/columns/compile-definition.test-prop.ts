import fc from "fast-check";
import { expect, test } from "vitest";
import { columnable, columnsOf, possible } from "../../situations/columns-of-records.ts";
import { drawnDefinition, readDrawnDefinition } from "../../situations/drawn-definition.ts";
import { countShares } from "../../situations/shares.ts";
import { classify } from "../classify/classify.ts";
import { compileDefinition } from "./compile-definition.ts";

test("one record: a compiled definition gives the class that `classify` gives, and none where it gives none", () => {
  const shares = countShares<string>();
  fc.assert(
    fc.property(drawnDefinition, (drawn) => {
      const { read, record, completions } = readDrawnDefinition(drawn);
      const compiled = compileDefinition(read);
      for (const each of [record, ...completions(3), record, {}]) {
        const [only, ...others] = possible(read, each);
        shares.add(others.length === 0 ? "determined" : "undetermined");
        expect(compiled.classOf(each)).toBe(others.length === 0 ? only : undefined);
      }
    }),
    { seed: 20_261_220, numRuns: 1500 },
  );
  expect(shares.share("determined")).toBeGreaterThan(0.2);
  expect(shares.share("undetermined")).toBeGreaterThan(0.1);
});

test("columns: every row has the candidates and criteria that its record has alone", () => {
  const shares = countShares<string>();
  fc.assert(
    fc.property(drawnDefinition, (drawn) => {
      const { read, record, completions } = readDrawnDefinition(drawn);
      const records = [record, ...completions(3), {}].map((each) => columnable(read, each));
      const compiled = compileDefinition(read);
      compiled.classifyColumns(columnsOf(read, records.slice(1)));
      const { outcomes, candidates, criteria } = compiled.classifyColumns(columnsOf(read, records));
      for (const [row, each] of records.entries()) {
        const found = candidates[outcomes[row] as number];
        shares.add(found?.length === 1 ? "determined" : "undetermined");
        expect(found).toEqual(possible(read, each));
        for (const [name, truth] of Object.entries(classify(read, each, { needs: false }).outcome.criteria)) {
          expect(criteria[name]?.[row], name).toBe(truth === undefined ? 2 : Number(truth));
        }
      }
    }),
    { seed: 20_261_221, numRuns: 1500 },
  );
  expect(shares.share("determined")).toBeGreaterThan(0.2);
  expect(shares.share("undetermined")).toBeGreaterThan(0.1);
});
