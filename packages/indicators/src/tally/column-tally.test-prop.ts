import type { Outcome } from "@mangnon/schema";
import fc from "fast-check";
import { expect, test } from "vitest";
import { children } from "../../situations/measures.ts";
import { rate } from "../../situations/province.ts";
import { classes } from "../../situations/records.ts";
import { estimate } from "../estimate/estimate.ts";
import { createColumnTally } from "./column-tally.ts";
import { addToTally, createTally } from "./tally.ts";

const seed = 20_261_132;
const candidates = [
  ...classes.map((name) => [name]),
  ["child-labour", "not-child-labour"],
  ["child-labour", "out-of-scope"],
  ["not-child-labour", "abroad"],
  [...classes],
];
const lists = { sex: ["girl", "boy"], area: ["urban", "rural"] };

const row = fc.record({
  outcome: fc.nat(candidates.length - 1),
  weight: fc.oneof(fc.nat(300), fc.constant(2 ** 31 - 1)),
  sex: fc.nat(2),
  area: fc.nat(3),
});
type Row = typeof row extends fc.Arbitrary<infer Of> ? Of : never;

const outcomeOf = (names: readonly string[]): Outcome =>
  names.length === 1
    ? { status: "determined", class: names[0] ?? "", criteria: {} }
    : { status: "undetermined", candidates: names, needs: [], causes: [], criteria: {} };

test("columns in batches are counted to the same bits as their records one by one", () => {
  const batches = fc.array(fc.array(row, { maxLength: 8 }), { maxLength: 4 });
  fc.assert(
    fc.property(batches, fc.boolean(), fc.constantFrom(rate, children), (parts, weighted, indicator) => {
      const counting = createColumnTally(indicator, { by: lists, scale: 2 });
      const one = createTally(indicator, ["sex", "area"]);
      for (const part of parts) {
        const column = <Key extends keyof Row>(key: Key) => part.map((each) => each[key]);
        counting.add({
          outcomes: Uint32Array.from(column("outcome")),
          candidates,
          ...(weighted ? { weights: Int32Array.from(column("weight")) } : {}),
          cell: { sex: Uint8Array.from(column("sex")), area: Uint8Array.from(column("area")) },
        });
        for (const { outcome, weight, sex, area } of part) {
          addToTally(one, {
            outcome: outcomeOf(candidates[outcome] ?? []),
            ...(weighted ? { weight: { units: BigInt(weight), scale: 2 } } : {}),
            cell: { sex: lists.sex[sex], area: lists.area[area] },
          });
        }
      }
      expect(counting.tally()).toEqual(one);
      expect(JSON.stringify(estimate(counting.tally()))).toBe(JSON.stringify(estimate(one)));
    }),
    { seed, numRuns: 200 },
  );
});
