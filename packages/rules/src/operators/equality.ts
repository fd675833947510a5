import type { OperationNode, Truth } from "@mangnon/schema";
import { boolean, nameOfType } from "../read/types.ts";
import { not } from "../values/truth.ts";
import { codesOf, highest, isAmong, isNumeric, lowest, type Value } from "../values/value.ts";
import type { OperatorDefinition } from "./operator.ts";
import { sameType } from "./same-type.ts";

/** Whether two values of one type are the same: unknown only while both answers are possible. */
export function equal(a: Value, b: Value): Truth {
  if (a === undefined || b === undefined) return undefined;
  if (isNumeric(a) && isNumeric(b)) {
    if (highest(a) < lowest(b) || highest(b) < lowest(a)) return false;
    return typeof a === "number" && typeof b === "number" ? true : undefined;
  }
  if (isAmong(a) || isAmong(b)) {
    const [left, right] = [codesOf(a as string), codesOf(b as string)];
    return left.some((code) => right.includes(code)) ? undefined : false;
  }
  return a === b;
}

const compared = (operator: "==" | "!=", of: (truth: Truth) => Truth): OperatorDefinition => ({
  arity: { least: 2, most: 2 },
  type: (operands, typing) => {
    const typed = sameType(operator, operands, typing);
    if (typed?.type.kind === "list") {
      const data = { operator, operand: 1, expected: "no list", given: nameOfType(typed.type) };
      typing.refuse("rules/wrong-type", data);
      return undefined;
    }
    return typed && { operands: typed.operands, type: boolean };
  },
  apply: ([a, b]: readonly Value[], _: OperationNode) => of(equal(a, b)),
  ofTwo: (a, b) => of(equal(a, b)),
});

export const equality = {
  "==": compared("==", (truth) => truth),
  "!=": compared("!=", not),
} as const satisfies Readonly<Record<string, OperatorDefinition>>;
