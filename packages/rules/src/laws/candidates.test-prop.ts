import fc from "fast-check";
import { expect, test } from "vitest";
import { drawnDefinition, readDrawnDefinition } from "../../situations/drawn-definition.ts";
import { countShares } from "../../situations/shares.ts";
import { classify } from "../classify/classify.ts";
import { RulesError } from "../errors.ts";
import { exportDefinition } from "../json-logic/export-definition.ts";
import { runRule } from "../json-logic/run-rule.ts";
import { toData } from "../json-logic/to-data.ts";

/** Every class that an outcome leaves possible. */
const possible = ({ outcome }: ReturnType<typeof classify>): readonly string[] =>
  outcome.status === "determined" ? [outcome.class] : outcome.candidates;

test("every class of a completion is a candidate, and a determined class is the only one", () => {
  const shares = countShares<string>();
  const classes = countShares<string>();
  fc.assert(
    fc.property(drawnDefinition, (drawn) => {
      const { read, record, completions } = readDrawnDefinition(drawn);
      const before = classify(read, record, { needs: false });
      shares.add(before.outcome.status);
      for (const way of completions(6)) {
        const after = classify(read, way, { needs: false });
        expect(possible(before)).toEqual(expect.arrayContaining([...possible(after)]));
        for (const name of possible(after)) classes.add(name);
      }
    }),
    { seed: 20_261_208, numRuns: 1500 },
  );
  expect(shares.share("determined")).toBeGreaterThan(0.2);
  expect(shares.share("undetermined")).toBeGreaterThan(0.2);
  for (const name of ["x.class-1", "x.class-2", "x.otherwise", "out-of-scope"]) {
    expect(classes.share(name), name).toBeGreaterThan(0.05);
  }
});

test("on complete records the class is that of json-logic-js on the exported definition", () => {
  const compared = countShares<string>();
  fc.assert(
    fc.property(drawnDefinition, (drawn) => {
      const { read, completions } = readDrawnDefinition(drawn);
      for (const way of completions(3)) {
        const { outcome } = classify(read, way);
        const prepared = toData(read, way);
        const rule = exportedOn(read, String(way.referenceDate));
        if (!prepared.complete || rule === undefined) continue;
        compared.add(outcome.status);
        if (outcome.status === "determined") expect(runRule(rule, prepared.data)).toBe(outcome.class);
        else expect(outcome.needs).toEqual([]);
      }
    }),
    { seed: 20_261_209, numRuns: 1000 },
  );
  expect(compared.share("determined")).toBeGreaterThan(0.8);
});

function exportedOn(read: Parameters<typeof exportDefinition>[0], on: string) {
  try {
    return exportDefinition(read, { on });
  } catch (error) {
    if (error instanceof RulesError && error.code === "rules/no-value-to-export") return undefined;
    throw error;
  }
}
