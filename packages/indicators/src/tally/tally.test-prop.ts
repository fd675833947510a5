import fc from "fast-check";
import { expect, test } from "vitest";
import { record, tallyOf, times, weight } from "../../situations/records.ts";
import { type Estimate, estimate } from "../estimate/estimate.ts";
import { compareRatios, ratioOf } from "../exact/ratio.ts";
import { mergeTallies } from "./merge-tallies.ts";
import type { TalliedRecord } from "./tally.ts";

const seed = 20_261_126;
const records = fc.array(record, { maxLength: 12 });

test("the tallies of parts, in whatever order, are the tally of the whole to the bit", () => {
  const parts = fc.array(records, { minLength: 1, maxLength: 4 });
  fc.assert(
    fc.property(parts, fc.nat(), (some, turn) => {
      const whole = tallyOf(some.flat());
      const at = turn % some.length;
      const turned = [...some.slice(at), ...some.slice(0, at)].map((part) => [...part].reverse());
      for (const order of [some, turned]) {
        const merged = order.map((part) => tallyOf(part)).reduce(mergeTallies);
        expect(merged).toEqual(whole);
        expect(JSON.stringify(estimate(merged))).toBe(JSON.stringify(estimate(whole)));
      }
    }),
    { seed, numRuns: 100 },
  );
});

test("merging is grouped as one likes", () => {
  fc.assert(
    fc.property(records, records, records, (a, b, c) => {
      const [x, y, z] = [tallyOf(a), tallyOf(b), tallyOf(c)];
      expect(mergeTallies(mergeTallies(x, y), z)).toEqual(mergeTallies(x, mergeTallies(y, z)));
    }),
    { seed, numRuns: 50 },
  );
});

const ratiosOf = ({ estimate: cell, bounds }: Estimate) =>
  [...(cell.status === "value" ? [cell.value] : []), ...(bounds ? [bounds.lower, bounds.upper] : [])].map(
    ratioOf,
  );

test("weights of another unit change no ratio, no bound and no status", () => {
  fc.assert(
    fc.property(
      records,
      weight.filter(({ units }) => units > 0n),
      (some, factor) => {
        const scaled = some.map((one) => ({ ...one, weight: times(one.weight, factor) }));
        const [before, after] = [estimate(tallyOf(some)), estimate(tallyOf(scaled))];
        expect(after.map(({ cell, estimate: { status }, n }) => [cell, status, n])).toEqual(
          before.map(({ cell, estimate: { status }, n }) => [cell, status, n]),
        );
        for (const [at, one] of before.entries()) {
          const others = ratiosOf(after[at] as Estimate);
          expect(ratiosOf(one).map((ratio, k) => compareRatios(ratio, others[k] ?? ratio))).toEqual(
            others.map(() => 0),
          );
        }
      },
    ),
    { seed, numRuns: 100 },
  );
});

test("a record out of scope changes no figure, wherever it is counted", () => {
  const outside: TalliedRecord["outcome"] = { status: "determined", class: "out-of-scope", criteria: {} };
  fc.assert(
    fc.property(records, record, (some, { cell, weight: heavy }) => {
      const [before, after] = [some, [...some, { outcome: outside, cell, weight: heavy }]].map((all) =>
        estimate(tallyOf(all)),
      );
      const seen = new Set(before?.map((one) => JSON.stringify(one.cell)));
      expect(after?.filter((one) => seen.has(JSON.stringify(one.cell)))).toEqual(before);
      for (const one of after ?? []) if (!seen.has(JSON.stringify(one.cell))) expect(one.n).toBe(0);
    }),
    { seed, numRuns: 100 },
  );
});
