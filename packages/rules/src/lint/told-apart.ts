import type { Expression, OperationNode } from "@mangnon/schema";
import { expressionsOf } from "../classify/cuts.ts";
import type { ReadDefinition } from "../definition/read-definition.ts";

const comparing: ReadonlySet<string> = new Set(["==", "!=", "<", "<=", ">", ">=", "in"]);

/**
 * The dates, codes and texts that rules do more with than comparing them to what stands written: their very value
 * matters, so that no other can stand for it.
 */
export function namesWhoseValueMatters(read: ReadDefinition): ReadonlySet<string> {
  const names = new Set<string>();
  for (const expression of expressionsOf(read)) visit(expression, false, names);
  return names;
}

const ownKinds: ReadonlySet<string> = new Set(["date", "code", "text"]);

function visit(node: Expression, isCompared: boolean, names: Set<string>): void {
  if (node.kind === "variable" && ownKinds.has(node.type.kind) && !isCompared) names.add(node.name);
  if (node.kind === "list") for (const item of node.items) visit(item, false, names);
  if (node.kind === "operation") visitOperation(node, names);
}

function visitOperation({ operator, operands }: OperationNode, names: Set<string>): void {
  const open = operands.filter((operand) => !isWritten(operand));
  for (const operand of operands) visit(operand, comparing.has(operator) && open.length === 1, names);
}

/** A literal, a parameter, or a list of them. */
const isWritten = (node: Expression): boolean =>
  node.kind === "literal" ||
  node.kind === "parameter" ||
  (node.kind === "list" && node.items.every(isWritten));

/** True when some rule folds a list, so that the order and the repetition of its elements matter. */
export const foldsLists = (nodes: Iterable<Expression>): boolean =>
  [...nodes].some((node) => node.kind === "operation" && node.operator === "reduce");
