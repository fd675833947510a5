import { expect, test } from "vitest";
import { planOf, planWithoutGoal, told } from "../../situations/plan.ts";
import { type Comparator, comparators, type Target } from "../plan.ts";
import { goalIssues } from "./goals.ts";

const directions: readonly Comparator[] = ["minimise", "maximise"];

test.each(comparators.map((comparator) => [comparator]))("a `%s` with and without a goal", (comparator) => {
  const isDirection = directions.includes(comparator);
  expect(told(goalIssues(planOf({ comparator, goal: 2 })))).toEqual(
    isDirection ? ["targets[0].goal error goal-without-meaning"] : [],
  );
  expect(told(goalIssues(planWithoutGoal({ comparator })))).toEqual(
    isDirection ? [] : ["targets[0].goal error goal-missing"],
  );
});

test("a direction has no milestones to reach", () => {
  const faulty = planWithoutGoal({ comparator: "minimise", milestones: [{ due: "2023", goal: 3 }] });
  expect(told(goalIssues(faulty))).toEqual(["targets[0].milestones[0].goal error goal-without-meaning"]);
});

test.each<[Comparator, number, string]>([
  ["below", 0, "error goal-out-of-reach"],
  ["below", 1, ""],
  ["at-most", 0, ""],
  ["at-most", 99, ""],
  ["at-most", 100, "warning goal-met-by-anything"],
  ["above", 100, "error goal-out-of-reach"],
  ["above", 99, ""],
  ["at-least", 100, ""],
  ["at-least", 1, ""],
  ["at-least", 0, "warning goal-met-by-anything"],
])("`%s` %d percent", (comparator, goal, issue) => {
  expect(told(goalIssues(planOf({ comparator, goal })))).toEqual(
    issue === "" ? [] : [`targets[0].goal ${issue}`],
  );
});

const baseline: NonNullable<Target["baseline"]> = {
  value: 4.9,
  period: "2019",
  method: { definition: "x", instrument: "survey" },
  sources: [],
};

test("a margin is for a direction", () => {
  expect(told(goalIssues(planOf({ margin: 0.5 })))).toEqual([
    "targets[0].margin error margin-without-direction",
  ]);
  expect(told(goalIssues(planWithoutGoal({ comparator: "minimise", margin: 0.5 })))).toEqual([]);
});

test("a trajectory starts from a baseline", () => {
  expect(told(goalIssues(planOf({ trajectory: "straight-line" })))).toEqual([
    "targets[0].trajectory error trajectory-without-baseline",
  ]);
  expect(goalIssues(planOf({ trajectory: "straight-line", baseline }))).toEqual([]);
});

test("every number of a target is looked at", () => {
  const milestones = [
    { due: "2022", goal: 101 },
    { due: "2023", goal: -1 },
  ];
  const faulty = planOf({ goal: 100.5, milestones, baseline: { ...baseline, value: 1000 } });
  expect(told(goalIssues(faulty))).toEqual([
    "targets[0].goal error percent-out-of-range",
    "targets[0].milestones[0].goal error percent-out-of-range",
    "targets[0].milestones[1].goal error percent-out-of-range",
    "targets[0].baseline.value error percent-out-of-range",
  ]);
});

test.each<[Comparator, Pick<Target, "unit">["unit"], number, string]>([
  ["at-least", "count", 500, ""],
  ["at-most", "count", 100, ""],
  ["at-least", "count", 0, "warning goal-met-by-anything"],
  ["below", "count", 0, "error goal-out-of-reach"],
  ["at-least", "count", -1, "error number-below-zero"],
  ["at-most", "per-thousand", 1000, "warning goal-met-by-anything"],
  ["above", "per-thousand", 1000, "error goal-out-of-reach"],
  ["at-most", "per-thousand", 1000.5, "error per-thousand-out-of-range"],
  ["at-most", "per-thousand", 0.9, ""],
])("`%s` in %s: %d", (comparator, unit, goal, issue) => {
  expect(told(goalIssues(planOf({ comparator, unit, goal })))).toEqual(
    issue === "" ? [] : [`targets[0].goal ${issue}`],
  );
});
