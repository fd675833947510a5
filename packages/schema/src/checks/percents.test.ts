import { expect, test } from "vitest";
import { target, told } from "../../situations/plan.ts";
import { en } from "../locales/en.ts";
import { vi } from "../locales/vi.ts";
import type { Comparator, Target } from "../plan.ts";
import { percentIssues } from "./percents.ts";

const method = { definition: "x", instrument: "survey" } as const;
const from = (value: number): Pick<Target, "baseline"> => ({
  baseline: { value, period: "2019", method, sources: [] },
});

test.each<[string, Partial<Target>, readonly string[]]>([
  ["0.9 where 90 is meant", { comparator: "at-least", goal: 0.9 }, ["goal warning percent-as-fraction"]],
  [
    "0.9 beside a baseline of 75",
    { comparator: "at-least", goal: 0.9, ...from(75) },
    ["goal warning percent-as-fraction"],
  ],
  ["1 percent", { comparator: "at-least", goal: 1 }, []],
  ["0.99 percent", { comparator: "at-least", goal: 0.99 }, ["goal warning percent-as-fraction"]],
  ["nobody at all", { goal: 0 }, []],
  ["0.02 where 2 is meant", { goal: 0.02 }, ["goal warning percent-as-fraction"]],
  ["half a percent, down from 4.9", { goal: 0.5, ...from(4.9) }, []],
  [
    "half a percent, down from a share of one",
    { goal: 0.02, ...from(0.049) },
    ["goal warning percent-as-fraction", "baseline.value warning percent-as-fraction"],
  ],
  [
    "half a percent, down from what cannot be",
    { goal: 0.5, ...from(490) },
    ["goal warning percent-as-fraction", "baseline.value error percent-out-of-range"],
  ],
  ["100 percent", { comparator: "at-least", goal: 100 }, []],
  ["more than everybody", { comparator: "at-least", goal: 100.01 }, ["goal error percent-out-of-range"]],
  ["less than nobody", { goal: -0.01 }, ["goal error percent-out-of-range"]],
])("a goal of %s", (_, over, issues) => {
  expect(told(percentIssues(target(over), []))).toEqual(issues);
});

test.each<[Comparator, number, string]>([
  ["at-least", 0.9, "90"],
  ["at-least", 0.07, "7"],
  ["at-least", 0.145, "14.5"],
  ["at-most", 0.001, "0.1"],
])("`%s` %d: the sentence says to write %s", (comparator, goal, percent) => {
  const [issue] = percentIssues(target({ comparator, goal }), ["targets", 0]);
  const data = issue?.data as Parameters<(typeof en)["schema/percent-as-fraction"]>[0];
  expect(data).toEqual({ name: "targets[0].goal", goal, percent });
  expect(en["schema/percent-as-fraction"](data)).toContain(`write \`${percent}\``);
  expect(vi["schema/percent-as-fraction"](data)).toContain(`hãy viết \`${percent}\``);
});
