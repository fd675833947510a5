import { expect, test } from "vitest";
import { plan, task } from "../../situations/plan.ts";
import { roleIssues } from "./plan-roles.ts";

test.each([
  ["lead", { lead: ["x.labor"], cooperating: [] }, { role: "x.labor", nearest: "x.labour" }],
  ["cooperating", { lead: [], cooperating: ["x.schols"] }, { role: "x.schols", nearest: "x.schools" }],
  ["cooperating", { lead: [], cooperating: ["y.police"] }, { role: "y.police" }],
])("an unknown role in `%s` is told with the nearest, if one is near", (list, over, data) => {
  expect(roleIssues(plan({ tasks: [{ ...task, ...over }] }))).toEqual([
    {
      code: "schema/unknown-role",
      severity: "error",
      path: ["tasks", 0, list, 0],
      data: { task: "x.k1", ...data },
    },
  ]);
});

test("a task that nobody leads names no unknown role", () => {
  expect(roleIssues(plan({ tasks: [{ ...task, lead: [], cooperating: [] }] }))).toEqual([]);
});
