import type { Issue } from "../finding.ts";
import { fault } from "../issue.ts";
import type { Plan } from "../plan.ts";
import type { Territory } from "../territory.ts";
import { dateIssues, periodIssues, validityIssues } from "./dates.ts";

/** Every date and period of a plan that the calendar does not have, or that ends before it begins. */
export function planDateIssues(plan: Plan): readonly Issue[] {
  return [
    ...dateIssues(["version"], plan.version),
    ...amendsIssues(plan),
    ...territoryDateIssues(["jurisdiction"], plan.jurisdiction),
    ...periodIssues(["period"], plan.period),
    ...periodIssues(["outlook"], plan.outlook),
    ...plan.targets.flatMap((target, at) => targetDateIssues(target, ["targets", at])),
    ...plan.roles.flatMap(({ offices }, role) =>
      offices.flatMap((office, at) => validityIssues(["roles", role, "offices", at], office)),
    ),
  ];
}

/** What a version amends came before it. */
function amendsIssues({ version, amends }: Plan): readonly Issue[] {
  const path = ["amends", "version"];
  const issues = dateIssues(path, amends?.version);
  if (amends === undefined || version === undefined || issues.length > 0 || amends.version < version)
    return issues;
  return [fault(path, "schema/amends-not-earlier", { version, amends: amends.version })];
}

function targetDateIssues(
  { due, milestones = [], baseline }: Plan["targets"][number],
  path: Issue["path"],
): readonly Issue[] {
  return [
    ...periodIssues([...path, "due"], due),
    ...milestones.flatMap((milestone, at) => periodIssues([...path, "milestones", at, "due"], milestone.due)),
    ...periodIssues([...path, "baseline", "period"], baseline?.period),
  ];
}

function territoryDateIssues(path: Issue["path"], territory: Territory): readonly Issue[] {
  const { types = [] } = territory;
  return [
    ...validityIssues(path, territory),
    ...types.flatMap(({ since }, at) => dateIssues([...path, "types", at, "since"], since)),
  ];
}
