import type { Expression } from "@mangnon/schema";

/** Every node of an expression, in the order of reading. */
export function* nodesOf(expression: Expression): Iterable<Expression> {
  yield expression;
  for (const child of childrenOf(expression)) yield* nodesOf(child);
}

function childrenOf(expression: Expression): readonly Expression[] {
  if (expression.kind === "operation") return expression.operands;
  return expression.kind === "list" ? expression.items : [];
}

/** What an expression names of one kind, each once, in the order of reading. */
export function namesIn(expression: Expression, kind: "variable" | "fact" | "parameter"): readonly string[] {
  const names = new Set<string>();
  for (const node of nodesOf(expression)) if (node.kind === kind) names.add(node.name);
  return [...names];
}

/** How many levels deep an expression is, with the rules of the facts and skip patterns that it names. */
export function heightOf(expression: Expression, heights: ReadonlyMap<string, number>): number {
  if (expression.kind === "fact") return 1 + (heights.get(`fact.${expression.name}`) ?? 0);
  if (expression.kind === "variable") return 1 + (heights.get(expression.name) ?? 0);
  const below = [...childrenOf(expression)].map((child) => heightOf(child, heights));
  return 1 + below.reduce((a, b) => Math.max(a, b), 0);
}
