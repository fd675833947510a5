import type { Expression, Issue, Operator, Rule, ValueType } from "@mangnon/schema";
import { nearest } from "@mangnon/schema/nearest";
import { isOperator, iterators, operators, refusedOperators } from "../operators/index.ts";
import type { Typing } from "../operators/operator.ts";
import { adapt } from "./adapt.ts";
import { type Content, contentOf } from "./content.ts";
import { kindOfJson, shortened } from "./kind-of-json.ts";
import { numbered } from "./numbered.ts";
import { asksAbsence, readAbsence, withDefault } from "./read-absence.ts";
import { readReference } from "./read-reference.ts";
import { type Inside, type Reading, startReading } from "./reading.ts";
import type { Scope } from "./scope.ts";
import { boolean, common, list, nameOfType, number, text } from "./types.ts";

/** Deeper than any law, shallower than any stack. */
export const deepestRule = 100;
/** With the facts and skip patterns that it names, as deep as all that is evaluated at once. */
export const deepestWithNames = 400;
export const largestRule = 20_000;

/** A rule as it was understood, or everything that is wrong with it. */
export interface RuleReading {
  readonly expression?: Expression;
  readonly issues: readonly Issue[];
}

/** Reads and types a rule in the strict profile; what the profile does not know is refused with its place. */
export function readRule(rule: Rule | undefined, scope: Scope, wanted?: ValueType): RuleReading {
  const reading = startReading(scope);
  const read = readNode(rule, [], reading);
  const expression = read && wanted ? adapt(read, wanted, reading) : read;
  if (expression && wanted && common(expression.type, wanted) === undefined) {
    const given = nameOfType(expression.type);
    if (wanted === boolean) reading.refuse("rules/not-a-condition", [], { given });
    else
      reading.refuse("rules/wrong-type", [], {
        operator: "",
        operand: 1,
        expected: nameOfType(wanted),
        given,
      });
  }
  if (expression === undefined || reading.issues.length > 0) return { issues: reading.issues };
  return { expression: numbered(expression), issues: [] };
}

function readNode(rule: unknown, path: Issue["path"], reading: Reading): Expression | undefined {
  reading.size += 1;
  if (reading.size > largestRule) return refuseAll("rules/too-large", path, { limit: largestRule, reading });
  const { nesting } = reading;
  const limit = reading.depth >= deepestRule ? deepestRule : deepestWithNames;
  if (limit === deepestRule || nesting.depth >= limit) {
    return refuseAll("rules/too-deep", path.slice(0, 8), { limit, reading });
  }
  reading.depth += 1;
  nesting.depth += 1;
  const read = readContent(contentOf(rule, largestRule), path, reading);
  reading.depth -= 1;
  nesting.depth -= 1;
  return read;
}

/** Once a rule is too large or too deep, nothing more of it is read, so that one issue says it. */
function refuseAll(
  code: "rules/too-large" | "rules/too-deep",
  path: Issue["path"],
  { limit, reading }: { readonly limit: number; readonly reading: Reading },
): undefined {
  if (!reading.isGivenUp) reading.refuse(code, path, { limit });
  reading.isGivenUp = true;
}

function readContent(content: Content, path: Issue["path"], reading: Reading): Expression | undefined {
  switch (content.kind) {
    case "list":
      return readList(content.items, path, reading);
    case "mapping":
      return readOperation(content, path, reading);
    case "plain":
      return readLiteral(content.value, path, reading);
    case "unreadable":
      return reading.refuse("rules/not-a-rule", path, { given: "unreadable object" });
  }
}

/** Parts of a rule in order, `undefined` as soon as one of them is refused for good, or when one was refused. */
function readAll(
  parts: readonly unknown[],
  pathOf: (at: number) => Issue["path"],
  reading: Reading,
): readonly Expression[] | undefined {
  const read: Expression[] = [];
  for (const [at, part] of parts.entries()) {
    if (reading.isGivenUp) return undefined;
    const expression = readNode(part, pathOf(at), reading);
    if (expression !== undefined) read.push(expression);
  }
  return read.length === parts.length ? read : undefined;
}

function readLiteral(value: unknown, path: Issue["path"], { refuse }: Reading): Expression | undefined {
  const literal = { kind: "literal", id: 0, path } as const;
  if (typeof value === "boolean") return { ...literal, value, type: boolean };
  if (typeof value === "string") return { ...literal, value: value.normalize("NFC"), type: text };
  if (typeof value === "number" && Number.isFinite(value)) {
    return { ...literal, value, type: number(Number.isInteger(value)) };
  }
  if (value === null) return refuse("rules/null-literal", path, {});
  if (typeof value === "number") return refuse("rules/not-finite", path, { value: String(value) });
  return refuse("rules/not-a-rule", path, { given: kindOfJson(value) });
}

function readList(rule: readonly unknown[], path: Issue["path"], reading: Reading): Expression | undefined {
  if (rule.length === 0) return reading.refuse("rules/empty-list", path, {});
  if (rule.length > largestRule) return refuseAll("rules/too-large", path, { limit: largestRule, reading });
  const items = readAll(rule, (at) => [...path, at], reading);
  return items && typeList(items, path, reading);
}

function typeList(
  items: readonly Expression[],
  path: Issue["path"],
  reading: Reading,
): Expression | undefined {
  const known = items.find(({ type }) => type.kind !== "text") ?? (items[0] as Expression);
  const adapted = items.map((item) => adapt(item, known.type, reading));
  let of: ValueType | undefined = known.type;
  for (const { type } of adapted) of = of && common(of, type);
  const odd = adapted.find(({ type }) => common(known.type, type) === undefined);
  if (of === undefined || odd !== undefined) {
    const data = { operator: "list", first: nameOfType(known.type), second: nameOfType((odd ?? known).type) };
    return reading.refuse("rules/types-differ", path, data);
  }
  return { kind: "list", items: adapted, type: list(of), id: 0, path };
}

function readOperation(
  { keys, first: operand }: Extract<Content, { kind: "mapping" }>,
  path: Issue["path"],
  reading: Reading,
): Expression | undefined {
  const [operator] = keys;
  if (operator === undefined) return reading.refuse("rules/no-operator", path, {});
  if (keys.length > 1) {
    return reading.refuse("rules/several-operators", path, { keys: keys.slice(0, 5).map(shortened) });
  }
  const at = [...path, operator];
  const content = contentOf(operand, largestRule);
  const given = content.kind === "list" ? content.items : [operand];
  if (operator === "var") return readVar(given, at, reading);
  if (asksAbsence(operator) && reading.scope.seesAbsence)
    return readAbsence(operator, operand, { path: at, reading });
  if (!isOperator(operator)) return refuseOperator(operator, [...path, shortened(operator)], reading);
  if (given.length > largestRule) return refuseAll("rules/too-large", at, { limit: largestRule, reading });
  if (!arityFits(operator, given.length, { path: at, reading })) return undefined;
  const pathOf = (index: number): Issue["path"] => (content.kind === "list" ? [...at, index] : at);
  const operands = readOperands(operator, given, { pathOf, reading });
  return operands && typeOperation(operator, operands, { path: at, pathOf, reading });
}

function readVar(given: readonly unknown[], path: Issue["path"], reading: Reading): Expression | undefined {
  const variable = readReference(given, path, reading);
  if (variable === undefined || given.length < 2) return variable;
  if (variable.kind !== "variable" || given.length > 2) {
    return reading.refuse("rules/var-default", path, { name: shortened(String(given[0])) });
  }
  const otherwise = readNode(given[1], [...path, 1], reading);
  return otherwise && withDefault(variable, otherwise, { path, reading });
}

function refuseOperator(operator: string, path: Issue["path"], { refuse }: Reading): undefined {
  const instead = refusedOperators.get(operator);
  if (instead !== undefined) return refuse("rules/refused-operator", path, { operator, instead });
  const known = [...Object.keys(operators), "var"];
  const name = shortened(operator);
  return refuse("rules/unknown-operator", path, { operator: name, nearest: nearest(name, known) });
}

interface Place {
  readonly path: Issue["path"];
  readonly reading: Reading;
}

/** Where each operand stands: below its number, or in the operator's own place when it was written without a list. */
interface Operands {
  readonly pathOf: (at: number) => Issue["path"];
  readonly reading: Reading;
}

function arityFits(operator: Operator, count: number, { path, reading }: Place): boolean {
  const { least, most } = operators[operator].arity;
  if (operator === "if" && (count === 2 || (count > 2 && count % 2 === 0))) {
    reading.refuse("rules/if-without-else", path, {});
    return false;
  }
  if (count >= least && count <= (most ?? Number.POSITIVE_INFINITY)) return true;
  const expected =
    most === undefined ? `${least} or more` : least === most ? `${least}` : `${least} to ${most}`;
  reading.refuse("rules/wrong-number-of-operands", path, { operator, expected, given: count });
  return false;
}

/**
 * The operands. What an operator over a list asks of each element is read last, when it is known what an element
 * is; where that is not known, it is not read at all.
 */
function readOperands(
  operator: Operator,
  given: readonly unknown[],
  { pathOf, reading }: Operands,
): readonly Expression[] | undefined {
  if (!iterators.has(operator)) return readAll(given, pathOf, reading);
  const read = (at: number): Expression | undefined => readNode(given[at], pathOf(at), reading);
  const [list, initial] = [read(0), operator === "reduce" ? read(2) : undefined];
  if (list === undefined || (operator === "reduce" && initial === undefined)) return undefined;
  if (list.type.kind !== "list") {
    const data = { operator, operand: 1, expected: "list", given: nameOfType(list.type) };
    return reading.refuse("rules/wrong-type", pathOf(0), data);
  }
  const inside = (inner: Inside): Expression | undefined => {
    const outer = reading.inside;
    reading.inside = inner;
    const asked = read(1);
    reading.inside = outer;
    return asked;
  };
  if (initial === undefined) {
    const asked = inside(new Map([["", list.type.of]]));
    return asked && [list, asked];
  }
  const asked = readStep([list.type.of, initial.type], inside);
  return asked && [list, asked, initial];
}

/**
 * What `reduce` makes at each element. What was made before is what is made now: where that is wider than the
 * initial value (no longer an integer, or a number with a unit), it is read once more as that.
 */
function readStep(
  [element, initial]: readonly [ValueType, ValueType],
  read: (inner: Inside) => Expression | undefined,
): Expression | undefined {
  const insideOf = (accumulator: ValueType): Inside =>
    new Map([
      ["current", element],
      ["accumulator", accumulator],
    ]);
  const asked = read(insideOf(initial));
  const both = asked && common(asked.type, initial);
  if (both === undefined || JSON.stringify(both) === JSON.stringify(initial)) return asked;
  return read(insideOf(both));
}

function typeOperation(
  operator: Operator,
  operands: readonly Expression[],
  { path, pathOf, reading }: Place & Operands,
): Expression | undefined {
  const before = reading.issues.length;
  const typing: Typing = {
    refuse: (code, data, operand) =>
      reading.refuse(code, operand === undefined ? path : pathOf(operand), data),
    adapt: (operand, to) => adapt(operand, to, reading),
  };
  const typed = operators[operator].type(operands, typing);
  if (typed === undefined || reading.issues.length > before) return undefined;
  return { kind: "operation", operator, operands: typed.operands, type: typed.type, id: 0, path };
}
