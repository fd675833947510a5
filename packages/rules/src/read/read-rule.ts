import type { Expression, Issue, Operator, Rule, ValueType } from "@mangnon/schema";
import { nearest } from "@mangnon/schema/nearest";
import { isOperator, iterators, operators, refusedOperators } from "../operators/index.ts";
import type { Typing } from "../operators/operator.ts";
import { adapt } from "./adapt.ts";
import { isMapping, kindOfJson } from "./kind-of-json.ts";
import { numbered } from "./numbered.ts";
import { readReference } from "./read-reference.ts";
import { type Reading, startReading } from "./reading.ts";
import type { Scope } from "./scope.ts";
import { boolean, common, list, nameOfType, number, text } from "./types.ts";

/** Deeper than any law, shallower than any stack. */
export const deepestRule = 100;
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
  if (reading.size === largestRule + 1)
    return reading.refuse("rules/too-large", path, { limit: largestRule });
  if (reading.size > largestRule) return undefined;
  if (path.length > 2 * deepestRule)
    return reading.refuse("rules/too-deep", path.slice(0, 8), { limit: deepestRule });
  if (Array.isArray(rule)) return readList(rule, path, reading);
  if (isMapping(rule)) return readOperation(rule, path, reading);
  return readLiteral(rule, path, reading);
}

function readLiteral(value: unknown, path: Issue["path"], { refuse }: Reading): Expression | undefined {
  const literal = { kind: "literal", id: 0, path } as const;
  if (typeof value === "boolean") return { ...literal, value, type: boolean };
  if (typeof value === "string") return { ...literal, value, type: text };
  if (typeof value === "number" && Number.isFinite(value)) {
    return { ...literal, value, type: number(Number.isInteger(value)) };
  }
  if (value === null) return refuse("rules/null-literal", path, {});
  if (typeof value === "number") return refuse("rules/not-finite", path, { value: String(value) });
  return refuse("rules/not-a-rule", path, { given: kindOfJson(value) });
}

function readList(rule: readonly unknown[], path: Issue["path"], reading: Reading): Expression | undefined {
  if (rule.length === 0) return reading.refuse("rules/empty-list", path, {});
  if (rule.length > largestRule) return reading.refuse("rules/too-large", path, { limit: largestRule });
  const read = rule.map((item, at) => readNode(item, [...path, at], reading));
  const items = read.filter((item) => item !== undefined);
  const [first] = items;
  if (first === undefined || items.length < rule.length) return undefined;
  const known = items.find(({ type }) => type.kind !== "text") ?? first;
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
  rule: Readonly<Record<string, unknown>>,
  path: Issue["path"],
  reading: Reading,
): Expression | undefined {
  const keys = Object.keys(rule);
  const [operator] = keys;
  if (operator === undefined) return reading.refuse("rules/no-operator", path, {});
  if (keys.length > 1) return reading.refuse("rules/several-operators", path, { keys: keys.slice(0, 5) });
  const operand = rule[operator];
  const at = [...path, operator];
  if (operator === "var") return readReference(operand, at, reading);
  if (!isOperator(operator)) return refuseOperator(operator, at, reading);
  const given: readonly unknown[] = Array.isArray(operand) ? operand : [operand];
  if (given.length > largestRule) return reading.refuse("rules/too-large", at, { limit: largestRule });
  if (!arityFits(operator, given.length, { path: at, reading })) return undefined;
  const paths = given.map((_, index) => (Array.isArray(operand) ? [...at, index] : at));
  const operands = readOperands(operator, given, { paths, reading });
  return operands && typeOperation(operator, operands, { path: at, reading });
}

function refuseOperator(operator: string, path: Issue["path"], { refuse }: Reading): undefined {
  const instead = refusedOperators.get(operator);
  if (instead !== undefined) return refuse("rules/refused-operator", path, { operator, instead });
  const known = [...Object.keys(operators), "var"];
  return refuse("rules/unknown-operator", path, { operator, nearest: nearest(operator, known) });
}

interface Place {
  readonly path: Issue["path"];
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
  { paths, reading }: { readonly paths: readonly Issue["path"][]; readonly reading: Reading },
): readonly Expression[] | undefined {
  const read = (at: number): Expression | undefined => readNode(given[at], paths[at] ?? [], reading);
  if (!iterators.has(operator)) {
    const operands = given.map((_, at) => read(at)).filter((operand) => operand !== undefined);
    return operands.length === given.length ? operands : undefined;
  }
  const [list, initial] = [read(0), operator === "reduce" ? read(2) : undefined];
  if (list === undefined || (operator === "reduce" && initial === undefined)) return undefined;
  if (list.type.kind !== "list") {
    const data = { operator, operand: 1, expected: "list", given: nameOfType(list.type) };
    return reading.refuse("rules/wrong-type", paths[0] ?? [], data);
  }
  const outer = reading.inside;
  reading.inside = initial
    ? new Map([
        ["current", list.type.of],
        ["accumulator", initial.type],
      ])
    : new Map([["", list.type.of]]);
  const asked = read(1);
  reading.inside = outer;
  return asked && [list, asked, ...(initial ? [initial] : [])];
}

function typeOperation(
  operator: Operator,
  operands: readonly Expression[],
  { path, reading }: Place,
): Expression | undefined {
  const before = reading.issues.length;
  const typing: Typing = {
    refuse: (code, data, operand) =>
      reading.refuse(code, operand === undefined ? path : [...path, operand], data),
    adapt: (operand, to) => adapt(operand, to, reading),
  };
  const typed = operators[operator].type(operands, typing);
  if (typed === undefined || reading.issues.length > before) return undefined;
  return { kind: "operation", operator, operands: typed.operands, type: typed.type, id: 0, path };
}
