import type { Observation, Territory } from "@mangnon/schema";
import fc from "fast-check";
import { expect, test } from "vitest";
import { assessed, promise, rate } from "../../situations/province.ts";
import { record, tallyOf } from "../../situations/records.ts";
import { carry, countedIn, firstDay, lastDay, territories } from "../../situations/territories.ts";
import { estimate } from "../estimate/estimate.ts";
import { compareRatios, ratioOf } from "../exact/ratio.ts";
import { toObservation } from "../observations/to-observation.ts";
import type { TalliedRecord } from "../tally/tally.ts";
import type { CarryOptions } from "./carrying.ts";
import { holdsOn } from "./unit.ts";

const seed = 20_261_130;

const [provinces, binhThuan] = territories.map((list) => list.territories);
const unitsOn = (units: readonly Territory[] | undefined, day: string, level: string): readonly Territory[] =>
  (units ?? []).filter((unit) => unit.level === level && holdsOn(unit, day));

/** What a list of records says of a province, with the cells of `by`. */
const observedIn = (code: string, asOf: string, some: readonly TalliedRecord[], by: readonly string[]) =>
  estimate(tallyOf(some, by)).map((one) =>
    toObservation(one, {
      indicator: rate,
      dataset: {
        territory: { code, asOf },
        period: "2025",
        coverage: "complete",
        instrument: "census",
        file: { path: "records.csv", adapter: "csv", delimiter: ",", decimal: "." },
      },
    }),
  );

const placedRecord = fc.tuple(fc.constantFrom("60", "67", "68"), record);
type PlacedRecord = readonly [province: string, record: TalliedRecord];

/** The same records counted province by province and carried, and counted as the one province they became. */
function bothWays(all: readonly PlacedRecord[], by: readonly string[] = []) {
  const parts = ["60", "67", "68"].flatMap((code) => {
    const own = all.filter(([province]) => province === code).map(([, one]) => one);
    return observedIn(code, lastDay, own, by);
  });
  const records = all.map(([, one]) => one);
  return { ...carry(parts, { percentages: "none" }), whole: observedIn("68", firstDay, records, by) };
}

const lamDong = { jurisdiction: { code: "68", name: { vi: "Lâm Đồng", en: "Lam Dong" }, since: firstDay } };

test("merging provinces is judging the whole: the same value, the same bounds, the same verdict", () => {
  let merged = 0;
  fc.assert(
    fc.property(
      fc.array(placedRecord, { maxLength: 12 }),
      fc.constantFrom("at-most" as const, "below" as const, "at-least" as const, "above" as const),
      fc.integer({ min: 0, max: 100 }),
      (all, comparator, goal) => {
        const { carried, findings, whole } = bothWays(all);
        const [sum] = carried.map(({ observation }) => observation);
        if (sum === undefined) {
          expect(findings.map(({ code }) => code)).toContain("indicators/predecessor-without-value");
          return;
        }
        merged += 1;
        expect([sum]).toEqual(whole);
        const target = promise({ comparator, goal });
        const judged = [[sum], whole].map((seen) => assessed(target, seen, "2026-01-01", lamDong));
        expect(judged[0]).toEqual(judged[1]);
      },
    ),
    { seed, numRuns: 500 },
  );
  expect(merged).toBeGreaterThan(100);
});

test("in every cell the sum of what provinces counted is what the whole counts, and its bounds hold those of the whole", () => {
  fc.assert(
    fc.property(fc.array(placedRecord, { maxLength: 12 }), (all) => {
      const { carried, whole } = bothWays(all, ["sex"]);
      for (const { observation: sum } of carried) {
        const same = whole.find(({ cell }) => JSON.stringify(cell) === JSON.stringify(sum.cell));
        expect(sum.estimate).toEqual(same?.estimate);
        if (sum.bounds === undefined || same?.bounds === undefined) continue;
        expect(compareRatios(ratioOf(sum.bounds.lower), ratioOf(same.bounds.lower))).not.toBe(1);
        expect(compareRatios(ratioOf(sum.bounds.upper), ratioOf(same.bounds.upper))).not.toBe(-1);
      }
    }),
    { seed, numRuns: 500 },
  );
});

const counts = (units: readonly Territory[], changes: { asOf: string; period: string }) =>
  fc.tuple(
    ...units.map(({ code }) =>
      fc
        .tuple(fc.nat({ max: 1000 }), fc.nat({ max: 9000 }))
        .map(([labour, others]) => countedIn(code, labour, labour + others + 1, changes)),
    ),
  );

/** Both counts of all values together. */
function total(observations: readonly Observation[]): readonly [number, number] {
  let [labour, children] = [0, 0];
  for (const { estimate: cell } of observations) {
    if (cell.status !== "value") throw new Error("A value is missing.");
    labour += Number(cell.value.numerator);
    children += Number(cell.value.denominator);
  }
  return [labour, children];
}

const carriedTo = (observations: readonly Observation[], options: Partial<CarryOptions> = {}) =>
  carry(observations, { percentages: "none", ...options }).carried.map(({ observation }) => observation);

test("63 provinces become 34, and no child is lost or counted twice", () => {
  const before = unitsOn(provinces, lastDay, "province");
  fc.assert(
    fc.property(counts(before, { asOf: lastDay, period: "2024" }), (observed) => {
      const after = carriedTo(observed);
      expect(after.map(({ territory }) => territory.code).sort()).toEqual(
        unitsOn(provinces, firstDay, "province")
          .map(({ code }) => code)
          .sort(),
      );
      expect(total(after)).toEqual(total(observed));
    }),
    { seed, numRuns: 20 },
  );
});

test("121 communes become 45, and the shares of the one that was split lose nobody", () => {
  const before = unitsOn(binhThuan, lastDay, "commune");
  const of = (to: string, numerator: string, denominator: string) => ({
    from: { code: "22978", asOf: lastDay },
    to: { code: to, asOf: firstDay },
    numerator,
    denominator,
  });
  const shares = [of("22972", "0.25", "0.125"), of("22978", "0.75", "0.875")];
  fc.assert(
    fc.property(counts(before, { asOf: lastDay, period: "2025-01/2025-06" }), (observed) => {
      const after = carriedTo(observed, { shares });
      expect(after).toHaveLength(45);
      expect(total(after)).toEqual(total(observed));
      expect(carriedTo(observed)).toHaveLength(43);
    }),
    { seed, numRuns: 20 },
  );
});

test("carrying over two changes at once is carrying over one and then over the other", () => {
  const wards = unitsOn(binhThuan, "2023-12-31", "commune").filter(({ within }) => within === "593");
  fc.assert(
    fc.property(counts(wards, { asOf: "2023-12-31", period: "2023" }), (observed) => {
      const inDecember = carriedTo(observed, { to: "2024-12-01" });
      expect(inDecember).toHaveLength(15);
      expect(carriedTo(inDecember)).toEqual(carriedTo(observed));
    }),
    { seed, numRuns: 20 },
  );
});

test("the order of observations changes the order of answers and nothing else", () => {
  const before = unitsOn(provinces, lastDay, "province");
  const some = counts(before, { asOf: lastDay, period: "2024" }).chain((all) => fc.subarray(all));
  fc.assert(
    fc.property(some, fc.infiniteStream(fc.nat()), (observed, keys) => {
      const keyed = observed.map((one) => ({ one, key: keys.next().value }));
      const shuffled = keyed.sort((a, b) => a.key - b.key).map(({ one }) => one);
      const sorted = (all: readonly Observation[]) => all.map((one) => JSON.stringify(one)).sort();
      expect(sorted(carriedTo(shuffled))).toEqual(sorted(carriedTo(observed)));
    }),
    { seed, numRuns: 50 },
  );
});

test("a value stands only where each predecessor has one: leaving one out takes that unit away and no other", () => {
  const before = unitsOn(provinces, lastDay, "province");
  fc.assert(
    fc.property(counts(before, { asOf: lastDay, period: "2024" }), fc.nat({ max: 62 }), (observed, left) => {
      const all = carry(observed, { percentages: "none" }).carried;
      const gone = observed[left];
      const kept = all.filter(({ from }) => !from.includes(gone as Observation));
      expect(kept).toHaveLength(33);
      expect(
        carry(
          observed.filter((one) => one !== gone),
          { percentages: "none" },
        ).carried,
      ).toEqual(kept);
    }),
    { seed, numRuns: 20 },
  );
});
