import type { Expression, ValueType } from "@mangnon/schema";
import { common, nameOfType, unitsDiffer } from "../read/types.ts";
import type { Typed, Typing } from "./operator.ts";

/** The type that a written text has until something stands across from it. */
const isPlainText = ({ type }: Expression): boolean =>
  type.kind === "text" || (type.kind === "list" && type.of.kind === "text");

/**
 * Brings operands to one type: texts as written become the codes or dates that stand across from them. Says which
 * two differ when there is no common type.
 */
export function sameType(
  operator: string,
  operands: readonly Expression[],
  typing: Typing,
): Typed | undefined {
  const [first] = operands.filter((operand) => !isPlainText(operand));
  const adapted =
    first === undefined ? operands : operands.map((operand) => typing.adapt(operand, first.type));
  let type: ValueType | undefined = adapted[0]?.type;
  for (const operand of adapted.slice(1)) {
    if (type === undefined) return undefined;
    const both = common(type, operand.type);
    if (both === undefined) {
      const data = { operator, first: nameOfType(type), second: nameOfType(operand.type) };
      typing.refuse(unitsDiffer(type, operand.type) ? "rules/unit-mismatch" : "rules/types-differ", data);
    }
    type = both;
  }
  return type === undefined ? undefined : { operands: adapted, type };
}

/** Refuses every operand that is not of the kind asked for; true when all are. `at` says where they stand, if not first. */
export function allOfKind(
  operator: string,
  operands: readonly Expression[],
  { kinds, typing, at }: { kinds: readonly ValueType["kind"][]; typing: Typing; at?: readonly number[] },
): boolean {
  const wrong = operands.flatMap(({ type }, index) =>
    kinds.includes(type.kind) ? [] : [{ type, place: at?.[index] ?? index }],
  );
  for (const { type, place } of wrong) {
    const data = { operator, operand: place + 1, expected: kinds.join(" or "), given: nameOfType(type) };
    typing.refuse("rules/wrong-type", data, place);
  }
  return wrong.length === 0;
}
