import type { Observation } from "@mangnon/schema";
import { expect, test } from "vitest";
import { twoValues } from "./two-values.ts";

const observation = (over: Partial<Observation> = {}): Observation => ({
  indicator: "x.rate",
  territory: { code: "60", asOf: "2025-06-30" },
  period: "2025",
  cell: {},
  estimate: { status: "value", value: { numerator: "85", denominator: "100" } },
  coverage: "complete",
  method: { definition: "report", instrument: "report" },
  origin: { file: "a.csv", row: 2 },
  ...over,
});

const other = { status: "value", value: { numerator: "86", denominator: "100" } } as const;

test("another value in another dataset is a finding that names both places", () => {
  const second = observation({ estimate: other, origin: { file: "b.csv" } });
  expect(twoValues([[observation()], [second]])).toMatchObject([
    {
      code: "cli/two-values",
      severity: "error",
      origin: { file: "b.csv" },
      data: { indicator: "x.rate", territory: "60", period: "2025", first: "`a.csv:2`", second: "`b.csv`" },
    },
  ]);
});

test.each<[string, Partial<Observation>]>([
  [
    "the same value in other numbers",
    { estimate: { status: "value", value: { numerator: "17", denominator: "20" } } },
  ],
  ["a blank", { estimate: { status: "unknown", reason: "not-reported" } }],
  ["another indicator", { estimate: other, indicator: "x.other" }],
  ["another territory", { estimate: other, territory: { code: "68", asOf: "2025-06-30" } }],
  ["the same code in other boundaries", { estimate: other, territory: { code: "60", asOf: "2025-07-01" } }],
  ["another period", { estimate: other, period: "2024" }],
  ["a cell of it", { estimate: other, cell: { sex: "female" } }],
  ["another definition", { estimate: other, method: { definition: "mics6", instrument: "report" } }],
])("%s is no contradiction", (_, over) => {
  expect(twoValues([[observation()], [observation(over)]])).toEqual([]);
});

test.each<[string, Partial<Observation>]>([
  ["the same year written as two months", { estimate: other, period: "2025-01/2025-12" }],
  ["another instrument", { estimate: other, method: { definition: "report", instrument: "survey" } }],
  ["nobody to count among", { estimate: { status: "not-computable", reason: "zero-denominator" } }],
  ["a hidden value", { estimate: { status: "suppressed" } }],
])("%s contradicts", (_, over) => {
  expect(twoValues([[observation()], [observation(over)]])).toHaveLength(1);
});

test("what one dataset says twice is its own reader's to find", () => {
  expect(twoValues([[observation(), observation({ estimate: other })]])).toEqual([]);
});
