import type { OperationNode, ValueType } from "@mangnon/schema";
import { operators } from "../operators/index.ts";
import { hull } from "../values/hull.ts";
import type { Value } from "../values/value.ts";
import type { Diagram, Diagrams, Operation } from "./diagram.ts";

/** Operators that are applied to two operands at a time, in written order, with the same result. */
const foldable: ReadonlySet<string> = new Set(["and", "or", "+", "*", "min", "max"]);

/** An operation of the rule language on diagrams: what its operator makes of the values, record by record. */
export function operate(node: OperationNode, operands: readonly Diagram[], diagrams: Diagrams): Diagram {
  const { operator, type } = node;
  if (operator === "if") return choose(operands, type, diagrams);
  const early = earlyOf(operator, diagrams);
  const operation: Operation = {
    key: `${operator} ${type.kind}`,
    of: (values) => operators[operator].apply(values, node),
    ...(early === undefined ? {} : { early }),
  };
  const [first, ...rest] = operands as readonly [Diagram, ...Diagram[]];
  if (!foldable.has(operator) || rest.length === 0) return diagrams.apply(operation, operands);
  return rest.reduce((sum, operand) => diagrams.apply(operation, [sum, operand]), first);
}

/** False decides an `and`, true an `or`; the other truth leaves the other operand. */
function earlyOf(operator: string, { leaf }: Diagrams): Operation["early"] {
  if (operator !== "and" && operator !== "or") return undefined;
  const [deciding, idle] = [leaf(operator === "or"), leaf(operator === "and")];
  return ([a, b]) => {
    if (a === deciding || b === deciding) return deciding;
    if (a === idle || a === b) return b;
    return b === idle ? a : undefined;
  };
}

/** The first branch whose condition is true; where a condition is not known, what both ways have in common. */
function choose(operands: readonly Diagram[], type: ValueType, diagrams: Diagrams): Diagram {
  const [condition, branch, ...rest] = operands as readonly [Diagram, ...Diagram[]];
  if (branch === undefined) return condition;
  return either([condition, branch, choose(rest, type, diagrams)], type, diagrams);
}

/** One of two by a condition: a branch of an `if`, a variable or what its skip pattern says instead. */
export function either(
  operands: readonly [condition: Diagram, branch: Diagram, otherwise: Diagram],
  type: ValueType,
  { leaf, apply }: Diagrams,
): Diagram {
  const [yes, no] = [leaf(true), leaf(false)];
  const of = ([truth, a, b]: readonly Value[]): Value =>
    truth === true ? a : truth === false ? b : hull(a, b, type);
  const early: Operation["early"] = ([condition, a, b]) =>
    condition === yes ? a : condition === no ? b : undefined;
  return apply({ key: `either ${JSON.stringify(type)}`, of, early }, operands);
}
