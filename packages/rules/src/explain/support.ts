import type { Truth } from "@mangnon/schema";
import type { ExplainedNode, ExplainedValue } from "./explanation.ts";

/** The truth of an explained node; `undefined` where it is unknown. */
export const truthOfNode = ({ value }: ExplainedNode): Truth =>
  "known" in value && typeof value.known === "boolean" ? value.known : undefined;

const isKnownValue = (value: ExplainedValue): boolean => "known" in value;

/** A condition that mattered: a comparison, a truth, or a named fact with the conditions that made it so. */
export interface Condition {
  readonly node: ExplainedNode;
  readonly below: readonly Condition[];
}

/**
 * The conditions that made a node what it is: of an `or` that is true only the true operands, of an `and` that is
 * false only the false ones. Where a node is unknown, what is unknown below it.
 */
export function supportOf(node: ExplainedNode): readonly Condition[] {
  const { kind, operator, operands = [] } = node;
  if (kind === "fact") {
    const [own] = operands;
    const below = own === undefined || node.operands?.length !== 1 ? [] : supportOf(own);
    return [{ node, below }];
  }
  if (kind !== "operation") return kind === "literal" ? [] : [{ node, below: [] }];
  if (operator === "and" || operator === "or") return operands.filter(sameTruth(node)).flatMap(supportOf);
  if (operator === "!!") return operands.flatMap(supportOf);
  if (operator === "!") return operands.flatMap(supportOf);
  if (operator === "if") return takenOf(operands).flatMap(supportOf);
  return [{ node, below: [] }];
}

/** `and` true and `or` false rest on all their operands, the other two on those of their own truth. */
function sameTruth(node: ExplainedNode): (operand: ExplainedNode) => boolean {
  const truth = truthOfNode(node);
  const restsOnAll = truth !== undefined && truth === (node.operator === "and");
  return (operand) => restsOnAll || truthOfNode(operand) === truth;
}

/** Of an `if` the conditions that were asked and the branch that was taken; up to a condition that is unknown. */
export function takenOf([condition, branch, ...rest]: readonly ExplainedNode[]): readonly ExplainedNode[] {
  if (condition === undefined) return [];
  const truth = truthOfNode(condition);
  if (branch === undefined || truth === undefined) return [condition];
  return [condition, ...(truth ? [branch] : takenOf(rest))];
}

/** True for a condition whose value is not known. */
export const isOpen = ({ node }: Condition): boolean => !isKnownValue(node.value);
