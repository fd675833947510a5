import type { Comparator, Outcome, Target } from "@mangnon/schema";
import fc from "fast-check";
import { expect, test } from "vitest";
import { after, assessed, before, census, counted, promise, rate } from "../../situations/province.ts";
import { combinations, completionsOf, record, tallyOf, times } from "../../situations/records.ts";
import { estimate } from "../estimate/estimate.ts";
import { compareRatios, ratioOf, ratioOfPercent } from "../exact/ratio.ts";
import { toObservation } from "../observations/to-observation.ts";
import type { TalliedRecord } from "../tally/tally.ts";

const seed = 20_261_129;

const comparator = fc.constantFrom<Comparator>("at-most", "below", "at-least", "above");
const goal = fc.integer({ min: 0, max: 200 }).map((halves) => halves / 2);
const records = fc.array(record, { minLength: 1, maxLength: 5 });

const observed = (some: readonly TalliedRecord[], period: string) => {
  const [total] = estimate(tallyOf(some, []));
  return toObservation(total as NonNullable<typeof total>, {
    indicator: rate,
    dataset: {
      territory: { code: "60", asOf: "2025-06-30" },
      period,
      coverage: "complete",
      instrument: "census",
      file: { path: "records.csv", adapter: "csv", delimiter: ",", decimal: "." },
    },
  });
};

/** The statuses over all ways in which the undetermined records may come out. */
const completed = (target: Target, some: readonly TalliedRecord[], period: string, on: string) =>
  combinations<Outcome>(some.map(({ outcome }) => completionsOf(outcome))).map((outcomes) => {
    const settled = some.map((one, at) => ({ ...one, outcome: outcomes[at] ?? one.outcome }));
    return assessed(target, [observed(settled, period)], on).status;
  });

const verdicts = new Set<string>(["met", "missed", "on-track", "off-track"]);

test("a verdict over undetermined records is that of every completion, after the due date and before it", () => {
  const milestone = fc.record({ due: fc.constant("2023"), goal });
  const baseline = fc.record({
    value: goal,
    period: fc.constant("2021"),
    method: fc.constant(census),
    sources: fc.constant([]),
  });
  const line = { baseline, trajectory: fc.constant("straight-line" as const), comparator, goal };
  const target = fc
    .oneof(
      fc.record({ comparator, goal }),
      fc.record({ comparator, goal, milestones: fc.array(milestone, { minLength: 1, maxLength: 1 }) }),
      fc.record(line),
    )
    .map((changes): Target => promise(changes));
  const seen = new Map<string, number>();
  fc.assert(
    fc.property(target, records, fc.constantFrom(after, before), (promised, some, on) => {
      const period = on === after ? "2025" : "2023";
      const { status } = assessed(promised, [observed(some, period)], on);
      seen.set(status, (seen.get(status) ?? 0) + 1);
      if (!verdicts.has(status)) return;
      for (const other of completed(promised, some, period, on)) expect(other).toBe(status);
    }),
    { seed, numRuns: 400 },
  );
  expect([...seen.keys()]).toEqual(expect.arrayContaining([...verdicts, "inconclusive", "not-assessable"]));
});

test("where completions disagree nothing is said", () => {
  fc.assert(
    fc.property(comparator, goal, records, (how, level, some) => {
      const target = promise({ comparator: how, goal: level });
      const { status } = assessed(target, [observed(some, "2025")]);
      if (new Set(completed(target, some, "2025", after)).size > 1) expect(verdicts.has(status)).toBe(false);
    }),
    { seed, numRuns: 200 },
  );
});

test("a weight of another unit changes no verdict", () => {
  const factor = { units: 7n, scale: 3 };
  fc.assert(
    fc.property(comparator, goal, records, (how, level, some) => {
      const target = promise({ comparator: how, goal: level });
      const heavier = some.map((one) => ({ ...one, weight: times(one.weight, factor) }));
      const [first, second] = [some, heavier].map((all) => assessed(target, [observed(all, "2025")]));
      expect([second?.status, second?.reason]).toEqual([first?.status, first?.reason]);
    }),
    { seed, numRuns: 100 },
  );
});

const holds = {
  "at-most": (sign: number) => sign <= 0,
  below: (sign: number) => sign < 0,
  "at-least": (sign: number) => sign >= 0,
  above: (sign: number) => sign > 0,
} as const;

test("the figure shown, read as a number, stands to the goal as the status says", () => {
  const fine = fc.integer({ min: 0, max: 100_000 }).map((thousandths) => thousandths / 1000);
  const near = fc.tuple(fine, fc.integer({ min: -3, max: 3 }), fc.integer({ min: 1, max: 9 }));
  fc.assert(
    fc.property(
      fc.constantFrom("at-most", "below", "at-least", "above"),
      near,
      (how, [level, step, digits]) => {
        const units = BigInt(Math.round(level * 1000)) * 10n ** BigInt(digits) + BigInt(step);
        const denominator = 10n ** BigInt(digits + 5);
        if (units < 0n || units > denominator) return;
        const value = { numerator: units.toString(), denominator: denominator.toString() };
        const target = promise({ comparator: how, goal: level });
        const { status, value: shown } = assessed(target, [
          counted("", { estimate: { status: "value", value } }),
        ]);
        const text = ratioOf({ numerator: shown?.figure ?? "", denominator: "100" });
        expect(status).toBe(holds[how](compareRatios(text, ratioOfPercent(level))) ? "met" : "missed");
      },
    ),
    { seed, numRuns: 500 },
  );
});
