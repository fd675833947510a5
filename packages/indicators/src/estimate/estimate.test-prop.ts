import type { Outcome } from "@mangnon/schema";
import fc from "fast-check";
import { expect, test } from "vitest";
import { combinations, completionsOf, record, tallyOf } from "../../situations/records.ts";
import { compareRatios, ratioOf } from "../exact/ratio.ts";
import { type Estimate, estimate } from "./estimate.ts";

const seed = 20_261_128;

const sexes = ["girl", "boy"] as const;
const areas = ["urban", "rural"] as const;

interface Known {
  readonly outcome: Outcome;
  readonly cell: { readonly sex?: string | undefined; readonly area?: string | undefined };
}

/** Every record with all that it leaves open settled in one of the ways left. */
const settled = ({ outcome, cell }: Known): readonly Known[] =>
  combinations<unknown>([
    completionsOf(outcome),
    cell.sex === undefined ? sexes : [cell.sex],
    cell.area === undefined ? areas : [cell.area],
  ]).map(([one, sex, area]) => ({
    outcome: one as Outcome,
    cell: { sex: sex as string, area: area as string },
  }));

const named = ({ cell }: Estimate): string => JSON.stringify(cell);

/** True when a value lies within the bounds of an estimate. */
function lies(within: Estimate, { estimate: cell }: Estimate): boolean {
  if (cell.status !== "value" || within.bounds === undefined) return cell.status !== "value";
  const value = ratioOf(cell.value);
  return (
    compareRatios(ratioOf(within.bounds.lower), value) <= 0 &&
    compareRatios(value, ratioOf(within.bounds.upper)) <= 0
  );
}

const isPublished = (one: Estimate): boolean => !Object.values(one.cell).includes("unknown");

test("whatever undetermined records and unknown cells turn out to be, each value lies within its bounds", () => {
  fc.assert(
    fc.property(fc.array(record, { maxLength: 3 }), (records) => {
      const before = new Map(estimate(tallyOf(records)).map((one) => [named(one), one]));
      for (const completion of combinations(records.map(settled))) {
        const weighted = completion.map((one, at) => ({ ...one, weight: records[at]?.weight }));
        for (const after of estimate(tallyOf(weighted))) {
          const earlier = before.get(named(after));
          if (earlier !== undefined) expect(lies(earlier, after)).toBe(true);
        }
      }
    }),
    { seed, numRuns: 60 },
  );
});

test("settling one record never widens the bounds of a cell", () => {
  fc.assert(
    fc.property(fc.array(record, { minLength: 1, maxLength: 10 }), fc.nat(), (records, which) => {
      const at = which % records.length;
      const [first] = settled(records[at] as Known);
      const better = records.map((one, k) => (k === at ? { ...one, ...first } : one));
      const after = new Map(estimate(tallyOf(better)).map((one) => [named(one), one]));
      for (const { bounds, ...one } of estimate(tallyOf(records)).filter(isPublished)) {
        const now = after.get(named({ bounds, ...one } as Estimate))?.bounds;
        if (now === undefined || bounds === undefined) continue;
        expect(compareRatios(ratioOf(bounds.lower), ratioOf(now.lower))).toBeLessThanOrEqual(0);
        expect(compareRatios(ratioOf(now.upper), ratioOf(bounds.upper))).toBeLessThanOrEqual(0);
      }
    }),
    { seed, numRuns: 200 },
  );
});

test("the value lies within its own bounds, and the cells of a margin add up to the total", () => {
  fc.assert(
    fc.property(fc.array(record, { maxLength: 12 }), (records) => {
      const cells = estimate(tallyOf(records));
      for (const one of cells) expect(lies(one, one)).toBe(true);
      const counts = (names: string): number =>
        cells
          .filter(({ cell }) => Object.keys(cell).join() === names)
          .reduce((sum, { n, undetermined }) => sum + n + undetermined.count, 0);
      expect([counts("sex"), counts("area"), counts("sex,area")]).toEqual([
        counts(""),
        counts(""),
        counts(""),
      ]);
    }),
    { seed, numRuns: 100 },
  );
});
