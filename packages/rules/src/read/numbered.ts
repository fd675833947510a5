import type { Expression } from "@mangnon/schema";

/** The expression, frozen, its nodes numbered in the order of reading. */
export function numbered(expression: Expression): Expression {
  let next = 0;
  const number = (node: Expression): Expression => {
    const id = next;
    next += 1;
    if (node.kind === "operation") {
      return Object.freeze({ ...node, id, operands: Object.freeze(node.operands.map(number)) });
    }
    if (node.kind === "list")
      return Object.freeze({ ...node, id, items: Object.freeze(node.items.map(number)) });
    return Object.freeze({ ...node, id });
  };
  return number(expression);
}
