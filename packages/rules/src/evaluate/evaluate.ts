import type { AbsenceNode, Expression } from "@mangnon/schema";
import type { Value } from "../values/value.ts";
import type { Facing } from "./facing.ts";
import { type Names, nothingInside, prepare, type Run, type Sheet } from "./prepare.ts";

/**
 * The value of an expression on one record: known, or all that it may be. With `results` the value of every node
 * is kept there by its id; inside an iterator that is the value for its last element.
 */
export function evaluate(expression: Expression, facing: Facing, results: Value[] = []): Value {
  const run = prepared.get(expression) ?? prepare(expression, byName);
  prepared.set(expression, run);
  return run({ values: results, facing }, nothingInside);
}

interface NamedSheet extends Sheet {
  readonly facing: Facing;
}

const prepared = new WeakMap<Expression, Run<NamedSheet>>();

const byName: Names<NamedSheet> = {
  variable: (name) => (on) => on.facing.variable(name),
  fact: (name) => (on) => on.facing.fact(name),
  parameter: (name) => (on) => on.facing.parameter(name),
  absence: (node) => (on) => absentNames(node, on.facing),
  first: 0,
};

/** `missing` and `missing_some`: the names without anything recorded; none once enough are there. */
function absentNames({ names, least }: AbsenceNode, { isAbsent }: Facing): Value {
  if (isAbsent === undefined) return undefined;
  const absent = names.filter(isAbsent);
  return least !== undefined && names.length - absent.length >= least ? [] : absent;
}
