import type { Expression } from "@mangnon/schema";

/** Every node of an expression, in the order of reading. */
export function* nodesOf(expression: Expression): Iterable<Expression> {
  yield expression;
  const children =
    expression.kind === "operation"
      ? expression.operands
      : expression.kind === "list"
        ? expression.items
        : [];
  for (const child of children) yield* nodesOf(child);
}

/** What an expression names of one kind, each once, in the order of reading. */
export function namesIn(expression: Expression, kind: "variable" | "fact" | "parameter"): readonly string[] {
  const names = new Set<string>();
  for (const node of nodesOf(expression)) if (node.kind === kind) names.add(node.name);
  return [...names];
}
