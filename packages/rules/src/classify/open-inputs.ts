import type { Cause, Expression, OperationNode } from "@mangnon/schema";
import type { ReadParts } from "../definition/read-parts.ts";
import { referenceDate } from "../definition/read-vocabulary.ts";
import { evaluate } from "../evaluate/evaluate.ts";
import { iterators } from "../operators/index.ts";
import type { FacedRecord } from "../record/face-record.ts";
import { truthOf } from "../values/truth.ts";
import { isKnown, type Value } from "../values/value.ts";

/** Something that leaves an expression unknown; `kernel` names the fact that counts from it, if one does. */
export interface OpenInput {
  readonly cause: Cause;
  readonly kernel?: string;
}

interface Search {
  readonly parts: ReadParts;
  readonly faced: FacedRecord;
  readonly inputs: Map<string, OpenInput>;
}

/**
 * What left expressions unknown, in the order of reading: variables that are not known, parameters without a value
 * on the day, operations that cannot be computed. Operands that no longer matter are passed over: with one operand
 * of an `or` true, nothing is asked about the others.
 */
export function openInputs(
  expressions: readonly Expression[],
  parts: ReadParts,
  faced: FacedRecord,
): readonly OpenInput[] {
  const search: Search = { parts, faced, inputs: new Map() };
  for (const expression of expressions) visit(expression, search);
  return [...search.inputs.values()];
}

function add(search: Search, input: OpenInput): true {
  const key = `${input.cause.kind} ${input.cause.name} ${input.kernel ?? ""}`;
  if (!search.inputs.has(key)) search.inputs.set(key, input);
  return true;
}

/** True when something below the node leaves it unknown. */
function visit(node: Expression, search: Search): boolean {
  if (isKnown(outside(node, search))) return false;
  switch (node.kind) {
    case "variable":
      return visitVariable(node.name, search);
    case "fact":
      return visitFact(node.name, search);
    case "parameter":
      return visitParameter(node.name, search);
    case "list":
      return visitAll(node.items, search);
    case "operation":
      return visitOperation(node, search);
    default:
      return false;
  }
}

const visitAll = (nodes: readonly Expression[], search: Search): boolean =>
  nodes.map((node) => visit(node, search)).includes(true);

/** An element has no value outside its iterator, so that it is neither known nor a cause. */
const outside = (node: Expression, { faced }: Search): Value =>
  node.kind === "element" ? undefined : evaluate(node, faced);

function visitVariable(name: string, search: Search, kernel?: string): boolean {
  const read = search.parts.variables.get(name);
  if (read === undefined) return false;
  const asked = read.when === undefined ? true : truthOf(evaluate(read.when, search.faced));
  const skip = read.when !== undefined && asked === undefined && visit(read.when, search);
  const { value, reason } = search.faced.recorded(name);
  const below = kernel === undefined ? {} : { kernel };
  if (!isKnown(value)) return add(search, { cause: { kind: "variable", name, reason: reason ?? "absent" }, ...below });
  return asked === false ? add(search, { cause: { kind: "variable", name, reason: "invalid" }, ...below }) : skip;
}

function visitFact(name: string, search: Search): boolean {
  const { parts, faced } = search;
  const read = parts.facts.get(name);
  if (read === undefined) return false;
  if (read.expression !== undefined) return visit(read.expression, search);
  if (faced.fact(name) === undefined) {
    return add(search, { cause: { kind: "operation", name: `fact.${name}`, reason: "invalid" } });
  }
  const { from, on, recorded } = read.fact;
  const inputs = [from, on, ...(recorded === undefined ? [] : [recorded])];
  const open = inputs.filter((input) => !isKnown(faced.variable(input)));
  return open.map((input) => visitVariable(input, search, name)).includes(true);
}

function visitParameter(name: string, search: Search): boolean {
  const { parts, faced } = search;
  const isDated = parts.variables.has(referenceDate) && faced.parameterOn(name).versions.length > 0;
  if (isDated && !isKnown(faced.variable(referenceDate))) return visitVariable(referenceDate, search);
  return add(search, { cause: { kind: "parameter", name, reason: "no-law-on-date" } });
}

function visitOperation(node: OperationNode, search: Search): boolean {
  const operands = iterators.has(node.operator) ? node.operands.slice(0, 1) : node.operands;
  const below = node.operator === "if" ? visitChoice(operands, search) : visitAll(operands, search);
  if (below || evaluate(node, search.faced) !== undefined) return below;
  return add(search, { cause: { kind: "operation", name: node.operator, reason: "not-computable" } });
}

/** Of an `if` only what can still be its value matters, and the conditions that are open. */
function visitChoice(operands: readonly Expression[], search: Search): boolean {
  const [condition, branch, ...rest] = operands as readonly [Expression, Expression, ...Expression[]];
  if (branch === undefined) return visit(condition, search);
  const truth = truthOf(evaluate(condition, search.faced));
  const below = [
    truth === undefined && visit(condition, search),
    truth !== false && visit(branch, search),
    truth !== true && visitChoice(rest, search),
  ];
  return below.includes(true);
}
