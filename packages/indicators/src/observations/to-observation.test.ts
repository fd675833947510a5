import type { Outcome } from "@mangnon/schema";
import { parseDecimal } from "@mangnon/schema/decimal";
import { expect, test } from "vitest";
import { promise, rate, trained, verdict } from "../../situations/province.ts";
import { estimate } from "../estimate/estimate.ts";
import { addToTally, createTally } from "../tally/tally.ts";
import { toObservation } from "./to-observation.ts";

const dataset = {
  territory: { code: "60", asOf: "2025-06-30" },
  period: "2025",
  coverage: "complete",
  instrument: "household list",
  file: { path: "households.csv", adapter: "csv", delimiter: ",", decimal: "." },
} as const;

const outcomes = {
  yes: { status: "determined", class: "child-labour", criteria: {} },
  no: { status: "determined", class: "not-child-labour", criteria: {} },
  open: {
    status: "undetermined",
    candidates: ["child-labour", "out-of-scope"],
    needs: [["birthDate"]],
    causes: [],
    criteria: {},
  },
} as const satisfies Record<string, Outcome>;

const observed = (
  counts: Partial<Record<keyof typeof outcomes, number>>,
  weights: readonly string[] = [],
) => {
  const tally = createTally(rate, []);
  const names = Object.entries(counts).flatMap(([name, count]) => Array.from({ length: count }, () => name));
  for (const [at, name] of names.entries()) {
    const weight = parseDecimal(weights[at] ?? "");
    addToTally(tally, { outcome: outcomes[name as keyof typeof outcomes], weight });
  }
  const [total] = estimate(tally);
  return toObservation(total as NonNullable<typeof total>, { indicator: rate, dataset });
};

test("an estimate becomes an observation with its bounds, its method and where it was read", () => {
  expect(observed({ yes: 1, no: 98, open: 1 })).toEqual({
    indicator: "rate",
    territory: { code: "60", asOf: "2025-06-30" },
    period: "2025",
    cell: {},
    estimate: { status: "value", value: { numerator: "1", denominator: "99" } },
    bounds: {
      lower: { numerator: "1", denominator: "99" },
      upper: { numerator: "2", denominator: "100" },
    },
    coverage: "complete",
    method: { definition: "mics6", instrument: "household list" },
    origin: { file: "households.csv" },
  });
});

test("its source goes with it when there is one", () => {
  const source = { instrument: { vi: "Danh sách hộ", en: "Household list" }, seen: "text" } as const;
  const [total] = estimate(createTally(rate, []));
  const observation = toObservation(total as NonNullable<typeof total>, { indicator: rate, dataset, source });
  expect(observation).toMatchObject({ source, estimate: { reason: "zero-denominator" } });
});

test("a reported indicator has no records to be counted from", () => {
  const [total] = estimate(createTally(rate, []));
  expect(() => toObservation(total as NonNullable<typeof total>, { indicator: trained, dataset })).toThrow(
    expect.objectContaining({ code: "indicators/not-a-class-ratio" }),
  );
});

test.each([
  [{ yes: 1, no: 98, open: 1 }, "met: goal"],
  [{ yes: 1, no: 97, open: 1 }, "inconclusive: undetermined-records"],
  [{ yes: 3, no: 97, open: 1 }, "missed: goal"],
  [{ open: 3 }, "not-assessable: no-determined-records"],
  [{}, "not-assessable: zero-denominator"],
])("a goal of at most 2 percent is judged by %j: %s", (counts, expected) => {
  expect(verdict(promise(), [observed(counts)])).toBe(expected);
});

test("missing weights are no verdict", () => {
  expect(verdict(promise(), [observed({ yes: 1, no: 98 }, ["2"])])).toBe("not-assessable: missing-weights");
});

const drawn = (
  coverage: "sample" | "complete",
  counts: readonly Partial<Record<keyof typeof outcomes, number>>[],
) => {
  const tally = createTally(rate, []);
  for (const [psu, one] of counts.entries()) {
    for (const [name, count] of Object.entries(one)) {
      const record = { outcome: outcomes[name as keyof typeof outcomes], psu: `psu-${psu}` };
      for (let at = 0; at < count; at += 1) addToTally(tally, record);
    }
  }
  const [total] = estimate(tally);
  return toObservation(total as NonNullable<typeof total>, {
    indicator: rate,
    dataset: { ...dataset, coverage },
  });
};

test("the error of a sample goes with it in the indicator's unit, with its degrees of freedom and limits", () => {
  expect(
    drawn("sample", [
      { yes: 1, no: 9 },
      { yes: 3, no: 7 },
    ]),
  ).toMatchObject({
    coverage: "sample",
    standardError: expect.closeTo(10, 12),
    degreesOfFreedom: 1,
    limits: { lower: expect.closeTo(0.00009, 4), upper: expect.closeTo(0.9985, 2) },
  });
});

test("a complete count has no error, however it was organised", () => {
  const observation = drawn("complete", [
    { yes: 1, no: 9 },
    { yes: 3, no: 7 },
  ]);
  for (const name of ["standardError", "degreesOfFreedom", "limits"]) {
    expect(observation).not.toHaveProperty(name);
  }
});

const villages = (
  count: number,
  records: Partial<Record<keyof typeof outcomes, number>>,
  last: typeof records,
) => [...Array.from({ length: count - 1 }, () => records), last];

test.each([
  [villages(30, { no: 40 }, { yes: 2, no: 38 }), "met: goal"],
  [villages(30, { yes: 8, no: 32 }, { yes: 7, no: 33 }), "missed: goal"],
  [villages(30, { no: 40 }, { yes: 12, no: 28 }), "inconclusive: sampling-error"],
  [villages(30, { no: 40, open: 1 }, { yes: 2, no: 38 }), "inconclusive: sampling-error"],
  [villages(30, { no: 40 }, { no: 40 }), "met: goal"],
  [villages(1, { no: 40 }, { yes: 1, no: 39 }), "inconclusive: no-sampling-error"],
])("a sample with PSUs decides what its limits decide: case %#", (counts, expected) => {
  expect(verdict(promise(), [drawn("sample", counts)])).toBe(expected);
});

test("a sample never meets a target of everybody", () => {
  const everybody = drawn("sample", villages(30, { yes: 40 }, { yes: 40 }));
  expect(verdict(promise({ comparator: "at-least", goal: 100 }), [everybody])).toMatch(/^inconclusive/);
});
