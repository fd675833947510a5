import { expect, test } from "vitest";
import { plan, planOf, target, told } from "../../situations/plan.ts";
import type { Plan, Target } from "../plan.ts";
import { dueDateIssues } from "./due-dates.ts";

test.each<[string, Partial<Target>, string]>([
  ["a target in the last year of the plan", { due: "2025" }, ""],
  ["a target on the last day of the plan", { due: "2025-12-31" }, ""],
  ["a target on the day after", { due: "2026-01-01" }, "targets[0].due error due-outside-period"],
  ["a target on the first day of the plan", { due: "2021-01-01" }, ""],
  ["a target on the day before", { due: "2020-12-31" }, "targets[0].due error due-outside-period"],
  ["a target that reaches beyond the plan", { due: "2025/2026" }, "targets[0].due error due-outside-period"],
  ["an orientation in the outlook", { kind: "orientation", due: "2030" }, ""],
  [
    "an orientation in the plan's period",
    { kind: "orientation", due: "2025" },
    "targets[0].due error due-outside-outlook",
  ],
  [
    "an orientation after the outlook",
    { kind: "orientation", due: "2031" },
    "targets[0].due error due-outside-outlook",
  ],
])("%s", (_, over, issue) => {
  expect(told(dueDateIssues(planOf(over)))).toEqual(issue === "" ? [] : [issue]);
});

function withoutOutlook(over: Partial<Target>): Plan {
  const { outlook: _, ...rest } = plan({ targets: [target(over)] });
  return rest;
}

test("an orientation needs an outlook; a target does not", () => {
  expect(told(dueDateIssues(withoutOutlook({ kind: "orientation", due: "2030" })))).toEqual([
    "targets[0].kind error outlook-missing",
  ]);
  expect(dueDateIssues(withoutOutlook({}))).toEqual([]);
});

test.each([
  ["2026/2030", ""],
  ["2025/2030", "outlook error outlook-not-after-period"],
  ["2020", "outlook error outlook-not-after-period"],
  ["2025-12-31/2030", "outlook error outlook-not-after-period"],
])("the outlook %s after a plan of 2021 to 2025", (outlook, issue) => {
  expect(told(dueDateIssues(plan({ outlook })))).toEqual(issue === "" ? [] : [issue]);
});

test.each<[string, Partial<Target>, string]>([
  ["2023", {}, ""],
  ["2025", {}, ""],
  ["2020", {}, "milestone-outside-plan"],
  ["2025-06", { due: "2025-06-30" }, ""],
  ["2025-07", { due: "2025-06-30" }, "milestone-after-due"],
  ["2026", {}, "milestone-after-due"],
  ["2027", { kind: "orientation", due: "2030" }, ""],
  ["2023", { kind: "orientation", due: "2030" }, ""],
  ["2019", { kind: "orientation", due: "2030" }, "milestone-outside-plan"],
  ["2031", { kind: "orientation", due: "2030" }, "milestone-after-due"],
])("a milestone in %s of a promise with %j", (due, over, code) => {
  const issues = dueDateIssues(planOf({ ...over, milestones: [{ due, goal: 3 }] }));
  expect(told(issues)).toEqual(code === "" ? [] : [`targets[0].milestones[0].due error ${code}`]);
});

test("what is told of a milestone are the days it may lie on", () => {
  const [issue] = dueDateIssues(planOf({ milestones: [{ due: "2020", goal: 3 }] }));
  expect(issue?.data).toEqual({ target: "x.t1", milestone: "2020", from: "2021-01-01", to: "2025-12-31" });
});
