import { expect, test } from "vitest";
import { children, judged, many, supported } from "../../situations/measures.ts";
import {
  after,
  assessed,
  before,
  between,
  counted,
  jurisdiction,
  promise,
} from "../../situations/province.ts";
import { judgeTarget } from "./judge-target.ts";

test.each([
  ["at-most", 2, "3", "2023", { perYear: "-0.50", years: "2.0" }],
  ["at-most", 2, "3", "2024", { perYear: "-1.00", years: "1.0" }],
  ["at-most", 2, "3", "2024-06", { perYear: "-0.67", years: "1.5" }],
  ["at-least", 90, "85", "2022", { perYear: "1.67", years: "3.0" }],
  ["at-most", 0, "3", "2022", { perYear: "-1.00", years: "3.0" }],
] as const)(
  "to be %s %d by the end of 2025, from %s percent in %s: %o",
  (comparator, goal, seen, period, pace) => {
    expect(assessed(promise({ comparator, goal }), [counted(seen, { period })], before).pace).toEqual(pace);
  },
);

test("is not told where the goal is, or may be, reached; nor after the due date", () => {
  const pace = (...given: Parameters<typeof assessed>) => assessed(...given).pace;
  expect(pace(promise(), [counted("2", { period: "2024" })], before)).toBeUndefined();
  expect(pace(promise(), [between("1.9", "2.1", { period: "2024" })], before)).toBeUndefined();
  expect(pace(promise(), [counted("3")], after)).toBeUndefined();
  expect(
    pace(promise(), [counted("3", { period: "2024", estimate: { status: "suppressed" } })], before),
  ).toBeUndefined();
});

test("of a count is told in people", () => {
  const target = promise({ indicator: "supported", comparator: "at-least", goal: 500, unit: "count" });
  const evidence = { plan: { jurisdiction }, indicators: [supported], on: before };
  const observations = [many("supported", "350", { period: "2023" })];
  expect(judgeTarget(target, { ...evidence, observations }).pace).toEqual({ perYear: "75.0", years: "2.0" });
  expect(judged({}, [], [children]).pace).toBeUndefined();
});
