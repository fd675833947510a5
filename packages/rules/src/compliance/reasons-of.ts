import type { ExplainedNode, Explanation } from "../explain/explanation.ts";
import { type Condition, supportOf } from "../explain/support.ts";

/** The conditions at the bottom of the rules that made a status: whom it concerns, and what breaches it. */
export function reasonsOf({ rules, outcome }: Explanation): readonly ExplainedNode[] {
  const status = outcome.status === "determined" ? outcome.class : undefined;
  const decisive = rules.filter((rule) => rule.class === "not-concerned" || rule.class === status);
  return decisive.flatMap(({ node }) => (node === undefined ? [] : supportOf(node))).flatMap(leavesOf);
}

function leavesOf({ node, below }: Condition): readonly ExplainedNode[] {
  return below.length === 0 ? [node] : below.flatMap(leavesOf);
}

/** The variables that those conditions read: to change a status, one of them has to change. */
export const variablesBehind = (explanation: Explanation): ReadonlySet<string> =>
  new Set(reasonsOf(explanation).flatMap(variablesIn));

function variablesIn({ kind, name, operands = [] }: ExplainedNode): readonly string[] {
  const own = kind === "variable" && name !== undefined ? [name] : [];
  return [...own, ...operands.flatMap(variablesIn)];
}
