import type { Issue } from "../finding.ts";
import type { Indicator } from "../indicator.ts";
import type { Plan } from "../plan.ts";
import { dueDateIssues } from "./due-dates.ts";
import { duplicateIssues, idsOf, namesAt } from "./duplicates.ts";
import { goalIssues } from "./goals.ts";
import { planDateIssues } from "./plan-dates.ts";
import { checkIndicatorsOfPlan } from "./plan-indicators.ts";
import { roleIssues } from "./plan-roles.ts";
import { sentenceIssues } from "./plan-sentences.ts";

/**
 * Tells what the fields of a plan say against each other, each field being of the right form: a goal that is
 * missing, a due period outside the plan, a sentence that became nothing. An empty list means that none of
 * this was found, not that the plan was read rightly from its text.
 *
 * @param known - Without `indicators` nothing is said of the indicators a target names.
 *
 * @example
 * const name = { vi: "Kế hoạch", en: "Plan" };
 * const plan: Plan = {
 *   kind: "plan", id: "x.plan", version: "2021-10-19", label: name, period: "2021/2025",
 *   jurisdiction: { code: "60", name }, legalBasis: [], sources: [], targets: [], tasks: [], roles: [],
 *   sentences: [{ id: "x.s01", text: "Giảm tỷ lệ lao động trẻ em xuống 2%." }],
 * };
 * checkPlan(plan).map(({ code, path }) => [code, path]);
 * // => [["schema/sentence-without-outcome", ["sentences", 0]]]
 */
export function checkPlan(
  plan: Plan,
  { indicators }: { readonly indicators?: readonly Indicator[] } = {},
): readonly Issue[] {
  return [
    ...duplicatesOfPlan(plan),
    ...planDateIssues(plan),
    ...dueDateIssues(plan),
    ...goalIssues(plan),
    ...sentenceIssues(plan),
    ...roleIssues(plan),
    ...(indicators ? checkIndicatorsOfPlan(plan, indicators) : []),
  ];
}

/** Targets and tasks share their ids, for a sentence names either; what a list names, it names once. */
function duplicatesOfPlan({ targets, tasks, roles, sentences }: Plan): readonly Issue[] {
  const named = [
    ...targets.map((target, at) => namesAt(["targets", at, "sentences"], target.sentences)),
    ...tasks.flatMap(({ lead, cooperating, sentences: from }, at) => [
      [...namesAt(["tasks", at, "lead"], lead), ...namesAt(["tasks", at, "cooperating"], cooperating)],
      namesAt(["tasks", at, "sentences"], from),
    ]),
    ...sentences.map(({ became = [] }, at) => namesAt(["sentences", at, "became"], became)),
  ];
  return [
    [...idsOf("targets", targets), ...idsOf("tasks", tasks)],
    idsOf("roles", roles),
    idsOf("sentences", sentences),
    ...named,
  ].flatMap(duplicateIssues);
}
