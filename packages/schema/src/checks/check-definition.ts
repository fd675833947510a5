import type { Definition } from "../definition.ts";
import type { Issue } from "../finding.ts";
import { fault } from "../issue.ts";
import { outOfScope } from "../outcome.ts";
import { validityIssues } from "./dates.ts";
import { duplicateIssues, idsOf, namesAt } from "./duplicates.ts";

/**
 * Tells what the fields of a definition say against each other: a class twice or with a word for no class, an `otherwise` that is not the
 * last class or missing there, dates that are none. Its rules are read by `@mangnon/rules`.
 *
 * @example
 * const label = { vi: "lao động trẻ em", en: "child labour" };
 * const definition: Definition = {
 *   kind: "definition", id: "x", version: "1", label, authority: label, effective: {}, sources: [],
 *   population: true, criteria: [],
 *   classes: [{ id: "x.child-labour", label, rule: { var: "fact.x.hazardous" } }, { id: "x.none", label, rule: true }],
 * };
 * checkDefinition(definition).map(({ code, path }) => [code, path]);
 * // => [["schema/otherwise-missing", ["classes", 1, "rule"]]]
 */
export function checkDefinition(definition: Definition): readonly Issue[] {
  const { effective, criteria, classes } = definition;
  return [
    ...validityIssues(["effective"], effective),
    ...duplicateIssues(namesAt(["criteria"], criteria)),
    ...duplicateIssues(idsOf("classes", classes)),
    ...classes.flatMap(({ id }, at) =>
      id === outOfScope || id === "undetermined"
        ? [fault(["classes", at, "id"], "schema/reserved-class", { class: id })]
        : [],
    ),
    ...otherwiseIssues(classes),
  ];
}

function otherwiseIssues(classes: Definition["classes"]): readonly Issue[] {
  return classes.flatMap(({ id, rule }, at) => {
    const isLast = at === classes.length - 1;
    if ((rule === "otherwise") === isLast) return [];
    const code = isLast ? "schema/otherwise-missing" : "schema/otherwise-not-last";
    return [fault(["classes", at, "rule"], code, { class: id })];
  });
}
