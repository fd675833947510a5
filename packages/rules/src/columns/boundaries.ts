import type { Expression, OperationNode } from "@mangnon/schema";
import type { ReadParts } from "../definition/read-parts.ts";
import { dayAfter } from "../values/civil-day.ts";
import { after } from "../values/neighbours.ts";

/**
 * What a variable (or a kernel's fact) is compared with: numbers `b` such that only "below b" or "from b on" makes a
 * difference. `irregular` when it is used in any other way, so that its very value matters.
 */
export interface Boundaries {
  readonly numbers: ReadonlySet<number>;
  readonly isIrregular: boolean;
}

interface Found {
  readonly numbers: Set<number>;
  isIrregular: boolean;
}

/** By `variable name` or `fact name`, as the tree names them. */
export type BoundariesByAtom = ReadonlyMap<string, Boundaries>;

const orders: ReadonlySet<string> = new Set(["<", "<=", ">", ">=", "==", "!="]);

/** The boundaries of every ordered variable and kernel that some expressions look at, facts included. */
export function boundariesOf(expressions: readonly Expression[], parts: ReadParts): BoundariesByAtom {
  const found = new Map<string, Found>();
  const seen = new Set<Expression>();
  for (const expression of expressions) visit(expression, { parts, found, seen });
  return found;
}

interface Visit {
  readonly parts: ReadParts;
  readonly found: Map<string, Found>;
  readonly seen: Set<Expression>;
}

/** The name of a variable or kernel that is a number or a date; facts that are rules are looked through. */
export function atomOf(node: Expression, parts: ReadParts): string | undefined {
  if (node.type.kind !== "number" && node.type.kind !== "date") return undefined;
  if (node.kind === "variable") return `variable ${node.name}`;
  const fact = node.kind === "fact" ? parts.facts.get(node.name) : undefined;
  return fact !== undefined && fact.expression === undefined && node.kind === "fact"
    ? `fact ${node.name}`
    : undefined;
}

function entry(name: string, { found }: Visit): Found {
  const known = found.get(name) ?? { numbers: new Set<number>(), isIrregular: false };
  found.set(name, known);
  return known;
}

function visit(node: Expression, walk: Visit): void {
  const atom = atomOf(node, walk.parts);
  if (atom !== undefined) entry(atom, walk).isIrregular = true;
  else if (node.kind === "operation") visitOperation(node, walk);
  else if (node.kind === "list") for (const item of node.items) visit(item, walk);
  else if (node.kind === "fact") visitFact(node.name, walk);
  else if (node.kind === "variable") visitSkip(node.name, walk);
}

function visitFact(name: string, walk: Visit): void {
  const expression = walk.parts.facts.get(name)?.expression;
  if (expression === undefined || walk.seen.has(expression)) return;
  walk.seen.add(expression);
  visit(expression, walk);
}

/** What holds where a question is not asked is no contradiction when it was recorded, so that it is a part of its own. */
function visitSkip(name: string, walk: Visit): void {
  const { variable, when, otherwise } = walk.parts.variables.get(name) ?? {};
  if (when !== undefined && typeof otherwise === "number") {
    const { numbers } = entry(`variable ${name}`, walk);
    numbers.add(otherwise);
    numbers.add(variable?.type === "date" ? dayAfter(otherwise) : after(otherwise));
  }
  if (when === undefined || walk.seen.has(when)) return;
  walk.seen.add(when);
  visit(when, walk);
}

function visitOperation(node: OperationNode, walk: Visit): void {
  if (!orders.has(node.operator) || node.operands.length !== 2) {
    for (const operand of node.operands) visit(operand, walk);
    return;
  }
  const [left, right] = node.operands as readonly [Expression, Expression];
  visitCompared(left, { other: right, operator: node.operator, isLeft: true }, walk);
  visitCompared(right, { other: left, operator: node.operator, isLeft: false }, walk);
}

interface Across {
  readonly other: Expression;
  readonly operator: string;
  readonly isLeft: boolean;
}

function visitCompared(side: Expression, { other, operator, isLeft }: Across, walk: Visit): void {
  const atom = atomOf(side, walk.parts);
  const constants = atom === undefined ? undefined : constantsOf(other, walk.parts);
  if (atom === undefined || constants === undefined) {
    visit(side, walk);
    return;
  }
  if (side.kind === "variable") visitSkip(side.name, walk);
  const found = entry(atom, walk);
  for (const constant of constants) {
    if (needsBelow(operator, isLeft)) found.numbers.add(constant);
    if (needsAbove(operator, isLeft))
      found.numbers.add(side.type.kind === "date" ? dayAfter(constant) : after(constant));
  }
}

/** `x < c` and `x >= c` (also `c > x`, `c <= x`) tell what is below c from the rest. */
const needsBelow = (operator: string, isLeft: boolean): boolean =>
  operator === "==" || operator === "!=" || (isLeft ? ["<", ">="] : [">", "<="]).includes(operator);

const needsAbove = (operator: string, isLeft: boolean): boolean =>
  operator === "==" || operator === "!=" || (isLeft ? [">", "<="] : ["<", ">="]).includes(operator);

/** Every number that an expression can be, when it rests on literals and parameters alone; else `undefined`. */
export function constantsOf(node: Expression, parts: ReadParts): readonly number[] | undefined {
  if (node.kind === "literal") return typeof node.value === "number" ? [node.value] : undefined;
  if (node.kind === "parameter") {
    const values = parts.parameters.get(node.name)?.epochs.map(({ value }) => value) ?? [];
    return values.every((value) => typeof value === "number") ? (values as number[]) : undefined;
  }
  if (node.kind === "fact") {
    const expression = parts.facts.get(node.name)?.expression;
    return expression === undefined ? undefined : constantsOf(expression, parts);
  }
  if (node.kind !== "operation" || node.operator !== "if") return undefined;
  const branches = node.operands.filter((_, at) => at % 2 === 1 || at === node.operands.length - 1);
  const all = branches.map((branch) => constantsOf(branch, parts));
  return all.includes(undefined) ? undefined : all.flatMap((constants) => constants as readonly number[]);
}
