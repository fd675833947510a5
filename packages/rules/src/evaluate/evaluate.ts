import type { Expression, LiteralNode, OperationNode } from "@mangnon/schema";
import { iterators, operators } from "../operators/index.ts";
import { daysOf } from "../values/civil-day.ts";
import type { Value } from "../values/value.ts";
import type { Facing } from "./facing.ts";

/**
 * The value of an expression on one record: known, or all that it may be. With `results` the value of every node
 * is kept there by its id; inside an iterator that is the value for its last element.
 */
export function evaluate(expression: Expression, facing: Facing, results?: Value[]): Value {
  return valueAt(expression, { facing, results, element: undefined });
}

interface Walk {
  readonly facing: Facing;
  readonly results: Value[] | undefined;
  readonly element: Value;
}

function valueAt(node: Expression, walk: Walk): Value {
  const value = compute(node, walk);
  if (walk.results !== undefined) walk.results[node.id] = value;
  return value;
}

function compute(node: Expression, walk: Walk): Value {
  switch (node.kind) {
    case "literal":
      return literalValue(node);
    case "list":
      return node.items.map((item) => valueAt(item, walk));
    case "variable":
      return walk.facing.variable(node.name);
    case "fact":
      return walk.facing.fact(node.name);
    case "parameter":
      return walk.facing.parameter(node.name);
    case "element":
      return walk.element;
    case "operation":
      return operationValue(node, walk);
  }
}

/** A date as written is a day, or the days of a month or a year. */
export function literalValue({ value, type }: LiteralNode): Value {
  return type.kind === "date" && typeof value === "string" ? daysOf(value) : value;
}

function operationValue(node: OperationNode, walk: Walk): Value {
  const { apply } = operators[node.operator];
  if (!iterators.has(node.operator)) {
    return apply(
      node.operands.map((operand) => valueAt(operand, walk)),
      node,
    );
  }
  const [list, condition] = node.operands as readonly [Expression, Expression];
  const elements = valueAt(list, walk);
  if (!Array.isArray(elements)) return undefined;
  const values = elements.map((element: Value) => valueAt(condition, { ...walk, element }));
  return apply(values, node);
}
