import type { Expression, Finding, RecordsDataset } from "@mangnon/schema";
import { found } from "../codes.ts";
import { nodesOf } from "../definition/names.ts";
import { evaluate } from "../evaluate/evaluate.ts";
import { boolean } from "../read/types.ts";
import { truthOf } from "../values/truth.ts";
import type { Describing } from "./declaring.ts";
import { readOwnRule } from "./own-rule.ts";
import type { RowView } from "./row-view.ts";

type Check = NonNullable<RecordsDataset["checks"]>[number];

/** What a record of good quality is like, ready to be asked of rows: nothing when it is so. */
export type ReadCheck = (row: RowView) => Finding | undefined;

/** Reads the checks of a description. They alone may ask what was not recorded. */
export function readChecks(describing: Describing): readonly ReadCheck[] {
  const { checks = [] } = describing.dataset;
  const ids = checks.map(({ id }) => id);
  return checks.flatMap((check, at) => {
    const place = ["checks", at];
    if (ids.indexOf(check.id) < at)
      describing.refuse("rules/duplicate-check", [...place, "id"], { check: check.id });
    const scope = { ...describing.scope, seesAbsence: true } as const;
    const expression = readOwnRule(check.rule, boolean, { ...describing, scope, path: [...place, "rule"] });
    if (expression === undefined) return [];
    const names = namesOf(expression);
    return (row: RowView) => {
      const truth = truthOf(evaluate(expression, row));
      if (truth === true) return undefined;
      if (truth === false) return failed(check, names);
      const unknown = names.filter((name) => row.given(name).reason !== undefined);
      return found("rules/check-unknown", ["checks", check.id], {
        check: check.id,
        label: check.label,
        names: unknown,
      });
    };
  });
}

/** The names that it looks at, also those of which it only asks whether something was recorded. */
const namesOf = (expression: Expression): readonly string[] => [
  ...new Set(
    [...nodesOf(expression)].flatMap((node) =>
      node.kind === "variable" ? [node.name] : node.kind === "absence" ? node.names : [],
    ),
  ),
];

const failed = ({ id, label, severity }: Check, names: readonly string[]): Finding => ({
  ...found("rules/check-failed", ["checks", id], { check: id, label, names }),
  severity,
});
