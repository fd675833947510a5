import type { Cause, Expression, OperationNode } from "@mangnon/schema";
import { namesIn } from "../definition/names.ts";
import type { ReadParts } from "../definition/read-parts.ts";
import { referenceDate } from "../definition/read-vocabulary.ts";
import { iterators, operators } from "../operators/index.ts";
import type { FacedRecord } from "../record/face-record.ts";
import { truthOf } from "../values/truth.ts";
import { isKnown, type Value } from "../values/value.ts";

/** Something that leaves an expression unknown; `kernel` names the fact that counts from it, if one does. */
export interface OpenInput {
  readonly cause: Cause;
  readonly kernel?: string;
  /** True when something was recorded although the question does not apply. */
  readonly isContradicted?: true;
}

/** What is left open of some expressions. */
export interface Open {
  /** What leaves them unknown, each once, in the order of reading. */
  readonly inputs: readonly OpenInput[];
  /**
   * All that the answer still depends on, as a text: where two records leave the same text, whatever is learned
   * of the open inputs decides the same for both.
   */
  readonly residue: string;
}

/** What lies below a node: nothing open, something that nobody can be asked for, something that can be asked for. */
interface Below {
  readonly isOpen: boolean;
  readonly isAskable: boolean;
}

const nothing: Below = { isOpen: false, isAskable: false };
const permanent: Below = { isOpen: true, isAskable: false };
const askable: Below = { isOpen: true, isAskable: true };

const together = (parts: readonly Below[]): Below => ({
  isOpen: parts.some(({ isOpen }) => isOpen),
  isAskable: parts.some(({ isAskable }) => isAskable),
});

interface Search {
  readonly parts: ReadParts;
  readonly faced: FacedRecord;
  readonly inputs: Map<string, OpenInput>;
  readonly residue: string[];
  readonly facts: Map<string, Below>;
}

/**
 * What leaves expressions unknown: variables that are not known, parameters without a value on the day, operations
 * that cannot be computed. Operands that no longer matter are passed over: with one operand of an `or` true,
 * nothing is asked about the others.
 */
export function openInputs(expressions: readonly Expression[], parts: ReadParts, faced: FacedRecord): Open {
  const search: Search = { parts, faced, inputs: new Map(), residue: [], facts: new Map() };
  for (const expression of expressions) visitWhole(expression, search);
  return { inputs: [...search.inputs.values()], residue: search.residue.join(" ") };
}

function visitWhole(expression: Expression, search: Search): Below {
  search.residue.push("(");
  const below = visit(expression, search.faced.valuesOf(expression), search);
  search.residue.push(")");
  return below;
}

function add(search: Search, input: OpenInput): Below {
  const key = `${input.cause.kind} ${input.cause.name} ${input.kernel ?? ""}`;
  search.residue.push(key);
  if (!search.inputs.has(key)) search.inputs.set(key, input);
  return input.cause.kind === "variable" ? askable : permanent;
}

function visit(node: Expression, results: readonly Value[], search: Search): Below {
  if (isKnown(results[node.id])) return nothing;
  switch (node.kind) {
    case "variable":
      return visitVariable(node.name, search);
    case "fact":
      return visitFact(node.name, search);
    case "parameter":
      return visitParameter(node.name, search);
    case "list":
      return visitEach(node.items, results, search);
    case "operation":
      return visitOperation(node, results, search);
    default:
      return nothing;
  }
}

function visitVariable(name: string, search: Search, kernel?: string): Below {
  const read = search.parts.variables.get(name);
  if (read === undefined) return nothing;
  const asked = read.when === undefined ? true : truthOf(search.faced.valueOf(read.when));
  const skip = read.when !== undefined && asked === undefined ? visitWhole(read.when, search) : nothing;
  const { value, reason } = search.faced.recorded(name);
  search.residue.push(JSON.stringify([asked, value]));
  if (isKnown(value) && asked !== false) return skip;
  return add(search, {
    cause: { kind: "variable", name, reason: isKnown(value) ? "invalid" : (reason ?? "absent") },
    ...(kernel === undefined ? {} : { kernel }),
    ...(asked === false ? { isContradicted: true } : {}),
  });
}

function visitFact(name: string, search: Search): Below {
  search.residue.push(`fact.${name}`);
  const before = search.facts.get(name);
  if (before !== undefined) return before;
  const below = visitNewFact(name, search);
  search.facts.set(name, below);
  return below;
}

function visitNewFact(name: string, search: Search): Below {
  const { parts, faced } = search;
  const read = parts.facts.get(name);
  if (read === undefined) return nothing;
  if (read.expression !== undefined) return visitWhole(read.expression, search);
  const value = faced.fact(name);
  search.residue.push(JSON.stringify(value) ?? "");
  if (value === undefined) {
    return add(search, { cause: { kind: "operation", name: `fact.${name}`, reason: "invalid" } });
  }
  const { from, on, recorded } = read.fact;
  const inputs = [from, on, ...(recorded === undefined ? [] : [recorded])];
  const open = inputs.filter((input) => !isKnown(faced.variable(input)));
  return together(open.map((input) => visitVariable(input, search, name)));
}

function visitParameter(name: string, search: Search): Below {
  const { parts, faced } = search;
  const isDated = parts.variables.has(referenceDate) && faced.parameterOn(name).versions.length > 0;
  search.residue.push(`parameter.${name}`);
  if (isDated && !isKnown(faced.variable(referenceDate))) return visitVariable(referenceDate, search);
  return add(search, { cause: { kind: "parameter", name, reason: "no-law-on-date" } });
}

const kleene: ReadonlySet<string> = new Set(["and", "or", "!", "!!"]);

function visitOperation(node: OperationNode, results: readonly Value[], search: Search): Below {
  search.residue.push(`${node.operator}${node.id}`);
  const below = visitOperands(node, results, search);
  if (below.isOpen || results[node.id] !== undefined) return below;
  return add(search, { cause: { kind: "operation", name: node.operator, reason: "not-computable" } });
}

function visitOperands(node: OperationNode, results: readonly Value[], search: Search): Below {
  const { operator, operands } = node;
  if (operator === "if") return visitChoice(operands, results, search);
  if (iterators.has(operator)) return visitIterator(operands, results, search);
  if (kleene.has(operator)) return together(operands.map((operand) => visit(operand, results, search)));
  if (isOver(operator) && results[operands[1]?.id ?? -1] === 0) return nothing;
  return isOrder(operator) ? visitOrder(node, results, search) : visitStrict(operands, results, search);
}

const isOver = (operator: string): boolean => operator === "/" || operator === "%";

const isOrder = (operator: string): boolean => operator === "<" || operator === "<=";

/** Of a ≤ b ≤ c each half that is not known: one can be false whatever the other is. */
function visitOrder(node: OperationNode, results: readonly Value[], search: Search): Below {
  const halves = node.operands.slice(1).map((operand, at) => [node.operands[at] as Expression, operand]);
  const open = halves.filter((half) => {
    const values = half.map(({ id }) => results[id]);
    return operators[node.operator].apply(values, node) === undefined;
  });
  return together(open.map((half) => visitStrict(half, results, search)));
}

/**
 * The list, the value to begin with, and the parameters of what is asked of each element: nothing else of that has
 * a value of its own.
 */
function visitIterator(operands: readonly Expression[], results: readonly Value[], search: Search): Below {
  const [list, asked, ...initial] = operands as readonly [Expression, Expression, ...Expression[]];
  const open = namesIn(asked, "parameter").filter((name) => !isKnown(search.faced.parameter(name)));
  return together([
    visitStrict([list, ...initial], results, search),
    ...open.map((name) => visitParameter(name, search)),
  ]);
}

/** Operands each of which can matter by itself. One that is known says what the others are held against. */
function visitEach(operands: readonly Expression[], results: readonly Value[], search: Search): Below {
  for (const { id } of operands) {
    const value = results[id];
    if (isKnown(value)) search.residue.push(JSON.stringify(value) ?? "");
  }
  return together(operands.map((operand) => visit(operand, results, search)));
}

/** Operands that must all be known. Where one can never be, the others do not matter. */
function visitStrict(operands: readonly Expression[], results: readonly Value[], search: Search): Below {
  for (const operand of operands.filter((each) => isNothing(each, results))) {
    const below = visit(operand, results, search);
    if (!below.isAskable) return below;
  }
  return visitEach(operands, results, search);
}

/** A number, a date or a list without any bounds: something that could not be computed. */
const isNothing = ({ id, type }: Expression, results: readonly Value[]): boolean =>
  results[id] === undefined && type.kind !== "boolean" && type.kind !== "text";

/** Of an `if` only what can still be its value matters, and the conditions that are open. */
function visitChoice(operands: readonly Expression[], results: readonly Value[], search: Search): Below {
  const [condition, branch, ...rest] = operands as readonly [Expression, Expression, ...Expression[]];
  if (branch === undefined) return visitBranch(condition, results, search);
  const truth = truthOf(results[condition.id]);
  return together([
    truth === undefined ? visit(condition, results, search) : nothing,
    truth === false ? nothing : visitBranch(branch, results, search),
    truth === true ? nothing : visitChoice(rest, results, search),
  ]);
}

/** A branch that is known still says what the `if` would be. */
function visitBranch(branch: Expression, results: readonly Value[], search: Search): Below {
  const value = results[branch.id];
  if (isKnown(value)) search.residue.push(JSON.stringify(value) ?? "");
  return visit(branch, results, search);
}
