import type { ExplainedNode } from "@mangnon/rules";
import type { Truth } from "@mangnon/schema";

/** The truth of a node; also `undefined` for a node that is none. */
export function truthOf({ value }: ExplainedNode): Truth {
  return "known" in value && typeof value.known === "boolean" ? value.known : undefined;
}

/**
 * The operands of a node that its value rests on, in the order of reading: `and` ends at the first that is false,
 * `or` at the first that is true, and of `if` only the branch that was taken counts.
 */
export function reachedOperands({ operator, operands = [] }: ExplainedNode): readonly ExplainedNode[] {
  if (operator === "and") return upTo(false, operands);
  if (operator === "or") return upTo(true, operands);
  return operator === "if" ? branchTaken(operands) : operands;
}

function upTo(end: boolean, operands: readonly ExplainedNode[]): readonly ExplainedNode[] {
  const at = operands.findIndex((operand) => truthOf(operand) === end);
  return at < 0 ? operands : operands.slice(0, at + 1);
}

function branchTaken([condition, branch, ...rest]: readonly ExplainedNode[]): readonly ExplainedNode[] {
  if (condition === undefined || branch === undefined) return condition === undefined ? [] : [condition];
  const truth = truthOf(condition);
  if (truth === undefined) return [condition];
  return truth ? [condition, branch] : [condition, ...branchTaken(rest)];
}

/** A node and all that its value rests on. */
export const reachedNodes = (node: ExplainedNode): readonly ExplainedNode[] => [
  node,
  ...reachedOperands(node).flatMap(reachedNodes),
];
