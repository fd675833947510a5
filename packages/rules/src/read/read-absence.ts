import type { AbsenceNode, Expression, Issue } from "@mangnon/schema";
import { nearest } from "@mangnon/schema/nearest";
import { adapt } from "./adapt.ts";
import { type Content, contentOf } from "./content.ts";
import { kindOfJson, shortened } from "./kind-of-json.ts";
import type { Reading } from "./reading.ts";
import { boolean, common, list, nameOfType, text } from "./types.ts";

/** The operators that see whether something was recorded. */
export const absenceOperators = ["missing", "missing_some"] as const;

export const asksAbsence = (operator: string): operator is (typeof absenceOperators)[number] =>
  (absenceOperators as readonly string[]).includes(operator);

interface Place {
  readonly path: Issue["path"];
  readonly reading: Reading;
}

/** `{"missing": [name, …]}` and `{"missing_some": [least, [name, …]]}`: names as written, none of them computed. */
export function readAbsence(
  operator: (typeof absenceOperators)[number],
  operand: unknown,
  { path, reading }: Place,
): Expression | undefined {
  const given = contentOf(operand, reading.scope.variables.size);
  if (operator === "missing") return absenceOf(given, [], { path, reading });
  const [least, names] = given.kind === "list" ? given.items : [];
  if (given.kind !== "list" || given.items.length !== 2) {
    const count = given.kind === "list" ? given.items.length : 1;
    return reading.refuse("rules/wrong-number-of-operands", path, { operator, expected: "2", given: count });
  }
  if (typeof least !== "number" || !Number.isInteger(least) || least < 1) {
    const data = { operator, operand: 1, expected: "a whole number from 1", given: kindOfJson(least) };
    return reading.refuse("rules/wrong-type", [...path, 0], data);
  }
  const asked = absenceOf(contentOf(names, reading.scope.variables.size), [1], { path, reading });
  return asked && { ...asked, least };
}

function absenceOf(given: Content, below: Issue["path"], { path, reading }: Place): AbsenceNode | undefined {
  const items = given.kind === "list" ? given.items : [given.kind === "plain" ? given.value : undefined];
  const places = items.map((_, at) => [...path, ...below, ...(given.kind === "list" ? [at] : [])]);
  if (items.length === 0) return reading.refuse("rules/empty-list", [...path, ...below], {});
  if (reading.inside !== undefined) {
    return reading.refuse("rules/outer-variable", path, { name: shortened(String(items[0])) });
  }
  const names = items.map((item, at) => readName(item, { path: places[at] ?? path, reading }));
  if (names.includes(undefined)) return undefined;
  return { kind: "absence", names: names as string[], type: list(text), id: 0, path };
}

function readName(item: unknown, { path, reading }: Place): string | undefined {
  const { refuse, scope } = reading;
  if (typeof item !== "string") return refuse("rules/var-not-a-name", path, { given: kindOfJson(item) });
  if (scope.variables.has(item)) return item;
  const name = shortened(item);
  return refuse("rules/unknown-variable", path, { name, nearest: nearest(name, scope.variables.keys()) });
}

/** `{"var": [name, default]}`: what was recorded, or the default where nothing was. */
export function withDefault(
  variable: Expression & { readonly name: string },
  otherwise: Expression,
  { path, reading }: Place,
): Expression | undefined {
  const { name } = variable;
  const absent: Expression = { kind: "absence", names: [name], type: list(text), id: 0, path };
  const written: Expression = { kind: "literal", value: name, type: text, id: 0, path };
  const operation = { kind: "operation", id: 0, path } as const;
  const isAbsent: Expression = { ...operation, operator: "in", operands: [written, absent], type: boolean };
  const adapted = adapt(otherwise, variable.type, reading);
  const type = common(variable.type, adapted.type);
  if (type === undefined) {
    const data = { operator: "var", first: nameOfType(variable.type), second: nameOfType(adapted.type) };
    return reading.refuse("rules/types-differ", path, data);
  }
  return { ...operation, operator: "if", operands: [isAbsent, adapted, variable], type };
}
