import type { AbsenceNode, ElementNode, Expression, LiteralNode, OperationNode } from "@mangnon/schema";
import { iterators, operators } from "../operators/index.ts";
import { daysOf } from "../values/civil-day.ts";
import type { Value } from "../values/value.ts";

/** Where the values of nodes are kept. */
export interface Sheet {
  readonly values: Value[];
}

/** What an operator over a list is looking at. */
export type Inside = Readonly<Partial<Record<ElementNode["role"], Value>>>;

export const nothingInside: Inside = {};

/** An expression made ready: works out its value, and keeps that of every node. */
export type Run<On extends Sheet> = (on: On, inside: Inside) => Value;

/** How names are looked up, and from which place on the values of nodes are kept. */
export interface Names<On extends Sheet> {
  readonly variable: (name: string) => Run<On>;
  readonly fact: (name: string) => Run<On>;
  readonly parameter: (name: string) => Run<On>;
  readonly absence: (node: AbsenceNode) => Run<On>;
  readonly first: number;
}

/**
 * An expression as functions, one for each node, put together once: what a node is and where its names are found is
 * not asked again for every record. The value of a node is kept by its id; inside an iterator that is the value for
 * its last element.
 */
export function prepare<On extends Sheet>(node: Expression, names: Names<On>): Run<On> {
  const run = runOf(node, names);
  const at = names.first + node.id;
  return (on, inside) => {
    const value = run(on, inside);
    on.values[at] = value;
    return value;
  };
}

function runOf<On extends Sheet>(node: Expression, names: Names<On>): Run<On> {
  switch (node.kind) {
    case "literal": {
      const value = literalValue(node);
      return () => value;
    }
    case "list": {
      const items = node.items.map((item) => prepare(item, names));
      return (on, inside) => items.map((item) => item(on, inside));
    }
    case "element":
      return (_, inside) => inside[node.role];
    case "absence":
      return names.absence(node);
    case "operation":
      return iterators.has(node.operator) ? runIterator(node, names) : runOperation(node, names);
    default:
      return names[node.kind](node.name);
  }
}

/** A date as written is a day, or the days of a month or a year. */
export function literalValue({ value, type }: LiteralNode): Value {
  return type.kind === "date" && typeof value === "string" ? daysOf(value) : value;
}

function runOperation<On extends Sheet>(node: OperationNode, names: Names<On>): Run<On> {
  const { apply, ofTwo } = operators[node.operator];
  const operands = node.operands.map((operand) => prepare(operand, names));
  const [first, second] = operands;
  if (ofTwo !== undefined && operands.length === 2 && first !== undefined && second !== undefined) {
    return (on, inside) => ofTwo(first(on, inside), second(on, inside));
  }
  return (on, inside) =>
    apply(
      operands.map((operand) => operand(on, inside)),
      node,
    );
}

function runIterator<On extends Sheet>(node: OperationNode, names: Names<On>): Run<On> {
  const { apply } = operators[node.operator];
  const [list, asked, initial] = node.operands.map((operand) => prepare(operand, names)) as [
    Run<On>,
    Run<On>,
    Run<On>?,
  ];
  return (on, inside) => {
    const elements = list(on, inside);
    const first = initial?.(on, inside);
    if (!Array.isArray(elements)) return undefined;
    if (initial !== undefined) return fold(elements, first, (step) => asked(on, step));
    const values = elements.map((element: Value) => asked(on, { element }));
    const applied = apply(values, node);
    if (node.operator !== "filter" || applied === undefined) return applied;
    return elements.filter((_, at) => values[at] === true);
  };
}

/** `reduce`: each element with what was made of those before it. */
const fold = (elements: readonly Value[], first: Value, step: (inside: Inside) => Value): Value =>
  elements.reduce((accumulator: Value, current) => step({ current, accumulator }), first);
