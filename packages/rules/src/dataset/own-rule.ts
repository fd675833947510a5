import type { Expression, Issue, Rule, ValueType } from "@mangnon/schema";
import { placed } from "../definition/read-vocabulary.ts";
import { readRule } from "../read/read-rule.ts";
import type { Describing } from "./declaring.ts";

/**
 * Reads a rule over the names that a description declares; `undefined` after it was refused. A name that was refused
 * where it is declared is not refused again wherever it is used.
 */
export function readOwnRule(
  rule: Rule,
  wanted: ValueType,
  { scope, written, issues, path }: Describing & { readonly path: Issue["path"] },
): Expression | undefined {
  const reading = readRule(rule, scope, wanted);
  const isKnownFault = ({ code, data }: Issue): boolean =>
    code === "rules/unknown-variable" && written.has(String(data.name));
  issues.push(
    ...placed(
      reading.issues.filter((issue) => !isKnownFault(issue)),
      path,
    ),
  );
  return reading.expression;
}
