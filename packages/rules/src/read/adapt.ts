import type { Expression, ValueType } from "@mangnon/schema";
import { nearest } from "@mangnon/schema/nearest";
import { daysOf } from "../values/civil-day.ts";
import { shortened } from "./kind-of-json.ts";
import type { Reading } from "./reading.ts";
import { list } from "./types.ts";

/**
 * Reads a written text as what stands across from it: a code of that list, or a date. A list of texts and the
 * branches of an `if` are read one by one. Whatever is no text stays as it is.
 */
export function adapt(expression: Expression, to: ValueType, reading: Reading): Expression {
  if (expression.kind === "literal") return adaptLiteral(expression, to, reading);
  if (expression.kind === "list" && to.kind === "list") {
    const items = expression.items.map((item) => adapt(item, to.of, reading));
    return { ...expression, items, type: list(items[0]?.type ?? to.of) };
  }
  if (expression.kind === "operation" && expression.operator === "if" && expression.type.kind === "text") {
    const operands = expression.operands.map((operand, at) =>
      at % 2 === 1 || at === expression.operands.length - 1 ? adapt(operand, to, reading) : operand,
    );
    return { ...expression, operands, type: operands.at(-1)?.type ?? expression.type };
  }
  return expression;
}

function adaptLiteral(
  literal: Extract<Expression, { kind: "literal" }>,
  to: ValueType,
  reading: Reading,
): Expression {
  const { value, path } = literal;
  if (typeof value !== "string") return literal;
  if (to.kind === "date") {
    const days = daysOf(value);
    if (days === undefined) reading.refuse("rules/not-a-date", path, { value: shortened(value) });
    else if (typeof days !== "number") reading.refuse("rules/partial-date", path, { value });
    return { ...literal, type: to };
  }
  if (to.kind !== "code") return literal;
  const known = reading.scope.codeLists.get(to.codes);
  const text = value.normalize("NFC");
  if (known !== undefined && !known.has(text)) {
    reading.refuse("rules/code-not-in-list", path, {
      code: shortened(value),
      list: to.codes,
      nearest: nearest(shortened(text), known),
    });
  }
  return { ...literal, value: text, type: to };
}
