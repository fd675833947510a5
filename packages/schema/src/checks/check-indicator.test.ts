import { expect, test } from "vitest";
import { indicator, label, source, told } from "../../situations/plan.ts";
import type { Indicator } from "../indicator.ts";
import type { Rule } from "../json.ts";
import { checkIndicator } from "./check-indicator.ts";

const ratio = (numerator: readonly string[], denominator: readonly string[]): Indicator =>
  ({ ...indicator, numerator, denominator }) as Indicator;

const reported: Indicator = {
  kind: "indicator",
  id: "x.helped",
  label,
  unit: "percent",
  direction: "higher-is-better",
  everyYears: 1,
  sources: [source],
  measure: "reported-ratio",
  numerator: label,
  denominator: label,
};

const valued = { kind: "indicator", label, direction: "higher-is-better", sources: [source] } as const;

const count = (counted: readonly string[]): Indicator =>
  ({
    ...valued,
    id: "x.count",
    unit: "count",
    measure: "class-count",
    definition: "x",
    counted,
  }) as Indicator;

const made = (formula: Rule): Indicator =>
  ({ ...valued, id: "x.made", unit: "per-thousand", measure: "formula", formula }) as Indicator;

const composite = {
  kind: "indicator",
  id: "x.all",
  label,
  sources: [source],
  measure: "composite",
  parts: ["x.a", "x.b"],
} as const satisfies Indicator;

test("counts, formulas and lists of indicators have no issue either", () => {
  const share = made({ "/": [{ var: "x.a" }, { var: "x.b" }] });
  expect([count(["x.a"]), share, composite].flatMap(checkIndicator)).toEqual([]);
});

test("a ratio of some classes among more, and one of reported counts, have no issue", () => {
  expect(checkIndicator(indicator)).toEqual([]);
  expect(checkIndicator(reported)).toEqual([]);
});

test.each<[string, Indicator, readonly string[]]>([
  [
    "a class counted but not counted among",
    ratio(["x.a"], ["x.b", "x.c"]),
    ["numerator[0] error numerator-outside-denominator"],
  ],
  ["a class counted twice", ratio(["x.a", "x.a"], ["x.a", "x.b"]), ["numerator[1] error duplicate-id"]],
  [
    "a class counted among twice",
    ratio(["x.a"], ["x.a", "x.b", "x.b"]),
    ["denominator[2] error duplicate-id"],
  ],
  [
    "a numerator that is the denominator",
    ratio(["x.b", "x.a"], ["x.a", "x.b"]),
    ["numerator warning ratio-always-whole"],
  ],
  ["a class of a count counted twice", count(["x.a", "x.a"]), ["counted[1] error duplicate-id"]],
  [
    "an operator that a formula does not have",
    made({ "%": [{ var: "x.a" }, 2] }),
    ["formula error not-in-formula"],
  ],
  ["a formula of itself", made({ "+": [{ var: "x.made" }, 1] }), ["formula error formula-of-itself"]],
  [
    "a part named twice, and the whole among its parts",
    { ...composite, parts: ["x.a", "x.a", "x.all"] },
    ["parts[1] error duplicate-id", "parts error formula-of-itself"],
  ],
  ["a measure every 0 years", { ...reported, everyYears: 0 }, ["everyYears error years-below-one"]],
])("%s is told", (_, faulty, issues) => {
  expect(told(checkIndicator(faulty))).toEqual(issues);
});

test("a misspelt class is told with the nearest of the denominator", () => {
  const [issue] = checkIndicator(ratio(["x.child-labor"], ["x.child-labour", "x.none"]));
  expect(issue?.data).toEqual({ indicator: "x.rate", class: "x.child-labor", nearest: "x.child-labour" });
});
