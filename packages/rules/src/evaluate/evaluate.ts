import type { AbsenceNode, ElementNode, Expression, LiteralNode, OperationNode } from "@mangnon/schema";
import { iterators, operators } from "../operators/index.ts";
import { daysOf } from "../values/civil-day.ts";
import type { Value } from "../values/value.ts";
import type { Facing } from "./facing.ts";

/**
 * The value of an expression on one record: known, or all that it may be. With `results` the value of every node
 * is kept there by its id; inside an iterator that is the value for its last element.
 */
export function evaluate(expression: Expression, facing: Facing, results?: Value[]): Value {
  return valueAt(expression, { facing, results, inside: nothingInside });
}

interface Walk {
  readonly facing: Facing;
  readonly results: Value[] | undefined;
  readonly inside: Inside;
}

/** What an operator over a list is looking at. */
type Inside = Readonly<Partial<Record<ElementNode["role"], Value>>>;

const nothingInside: Inside = {};

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
      return walk.inside[node.role];
    case "absence":
      return absentNames(node, walk.facing);
    case "operation":
      return operationValue(node, walk);
  }
}

/** `missing` and `missing_some`: the names without anything recorded; none once enough are there. */
function absentNames({ names, least }: AbsenceNode, { isAbsent }: Facing): Value {
  if (isAbsent === undefined) return undefined;
  const absent = names.filter(isAbsent);
  return least !== undefined && names.length - absent.length >= least ? [] : absent;
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
  const [list, asked, initial] = node.operands as readonly [Expression, Expression, Expression?];
  const elements = valueAt(list, walk);
  const first = initial && valueAt(initial, walk);
  if (!Array.isArray(elements)) return undefined;
  if (initial !== undefined) return fold(asked, elements, { walk, first });
  const values = elements.map((element: Value) => valueAt(asked, { ...walk, inside: { element } }));
  const applied = apply(values, node);
  if (node.operator !== "filter" || applied === undefined) return applied;
  return elements.filter((_, at) => values[at] === true);
}

/** `reduce`: each element with what was made of those before it. */
function fold(
  asked: Expression,
  elements: readonly Value[],
  { walk, first }: { readonly walk: Walk; readonly first: Value },
): Value {
  return elements.reduce(
    (accumulator, current) => valueAt(asked, { ...walk, inside: { current, accumulator } }),
    first,
  );
}
