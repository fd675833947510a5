import type { Issue } from "../finding.ts";
import { fault } from "../issue.ts";
import type { Plan } from "../plan.ts";
import { near } from "./near.ts";

/** Whether every task is led and supported by roles that the plan has. */
export function roleIssues({ tasks, roles }: Plan): readonly Issue[] {
  const known = roles.map(({ id }) => id);
  return tasks.flatMap(({ id, lead, cooperating }, task) => [
    ...unknownRoles(lead, ["tasks", task, "lead"], { task: id, known }),
    ...unknownRoles(cooperating, ["tasks", task, "cooperating"], { task: id, known }),
  ]);
}

function unknownRoles(
  named: readonly string[],
  path: Issue["path"],
  { task, known }: { readonly task: string; readonly known: readonly string[] },
): readonly Issue[] {
  return named.flatMap((role, at) =>
    known.includes(role)
      ? []
      : [fault([...path, at], "schema/unknown-role", { task, role, ...near(role, known) })],
  );
}
