import { expect, test } from "vitest";
import { indicator, label, plan, planOf, target, task, told } from "../../situations/plan.ts";
import { checkPlan } from "./check-plan.ts";

test("a plan in which nothing is wrong has no issue, whether or not indicators are known", () => {
  expect(checkPlan(plan())).toEqual([]);
  expect(checkPlan(plan(), { indicators: [indicator] })).toEqual([]);
});

test("a plan without promises and sentences is empty, not wrong", () => {
  expect(checkPlan(plan({ targets: [], tasks: [], sentences: [] }))).toEqual([]);
});

test("without indicators nothing is said of them; with none at all every target's is unknown", () => {
  expect(checkPlan(planOf({ indicator: "x.other" }))).toEqual([]);
  expect(told(checkPlan(plan(), { indicators: [] }))).toEqual([
    "targets[0].indicator error unknown-indicator",
  ]);
});

test("a target and a task cannot have one id, for a sentence names either", () => {
  const [issue] = checkPlan(
    plan({ tasks: [{ ...task, id: "x.t1", sentences: ["x.s1"] }], sentences: plan().sentences.slice(0, 1) }),
  );
  expect(issue).toEqual({
    code: "schema/duplicate-id",
    severity: "error",
    path: ["tasks", 0, "id"],
    data: { id: "x.t1", first: "targets[0].id" },
  });
});

test.each([
  ["a target", plan({ targets: [target(), target()] }), "targets[1].id error duplicate-id"],
  [
    "a role",
    plan({ roles: [...plan().roles, { id: "x.labour", label, offices: [] }] }),
    "roles[2].id error duplicate-id",
  ],
  [
    "a sentence",
    plan({ sentences: [...plan().sentences, { id: "x.s3", text: "Ba phần.", noTarget: label }] }),
    "sentences[3].id error duplicate-id",
  ],
  [
    "a sentence that a target names",
    planOf({ sentences: ["x.s1", "x.s1"] }),
    "targets[0].sentences[1] error duplicate-id",
  ],
  [
    "a role that both leads and supports a task",
    plan({ tasks: [{ ...task, cooperating: ["x.labour"] }] }),
    "tasks[0].cooperating[0] error duplicate-id",
  ],
])("%s stands twice: the second is told", (_, faulty, issue) => {
  expect(told(checkPlan(faulty))).toEqual([issue]);
});

test("every part of a plan is looked at, and one fault hides no other", () => {
  const faulty = plan({
    version: "2021-02-30",
    targets: [target({ due: "2026", goal: 200, sentences: ["x.s1", "x.s9"] })],
    tasks: [{ ...task, lead: ["x.police"] }],
    roles: [...plan().roles, { id: "x.labour", label, offices: [] }],
  });
  expect(told(checkPlan(faulty, { indicators: [] })).toSorted()).toEqual([
    "roles[2].id error duplicate-id",
    "targets[0].due error due-outside-period",
    "targets[0].goal error percent-out-of-range",
    "targets[0].indicator error unknown-indicator",
    "targets[0].sentences[1] error unknown-sentence",
    "tasks[0].lead[0] error unknown-role",
    "version error not-a-date",
  ]);
});
