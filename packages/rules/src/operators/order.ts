import type { Truth } from "@mangnon/schema";
import { boolean } from "../read/types.ts";
import { allTrue } from "../values/truth.ts";
import { highest, isNumeric, lowest, type Value } from "../values/value.ts";
import type { OperatorDefinition } from "./operator.ts";
import { allOfKind, sameType } from "./same-type.ts";

type Order = (a: number, b: number) => boolean;

/** Unknown only while the interval of one straddles the other. Every order here is monotone in both ends. */
function compare(a: Value, b: Value, order: Order): Truth {
  if (!isNumeric(a) || !isNumeric(b)) return undefined;
  if (typeof a === "number" && typeof b === "number") return order(a, b);
  const atOnce = order(lowest(a), highest(b));
  return atOnce === order(highest(a), lowest(b)) ? atOnce : undefined;
}

/** Of two operands their order, of three that of both pairs. */
function inOrder([a, b, ...rest]: readonly Value[], order: Order): Truth {
  const truth = compare(a, b, order);
  return rest.length === 0 ? truth : allTrue([truth, inOrder([b, ...rest], order)]);
}

const ordered = (operator: string, most: 2 | 3, order: Order): OperatorDefinition => ({
  arity: { least: 2, most },
  type: (operands, typing) => {
    const typed = sameType(operator, operands, typing);
    if (!typed || !allOfKind(operator, typed.operands, { kinds: ["number", "date"], typing }))
      return undefined;
    return { operands: typed.operands, type: boolean };
  },
  apply: (values) => inOrder(values, order),
  ofTwo: (a, b) => compare(a, b, order),
});

/** Three operands are "between": `{"<=": [a, b, c]}` is a ≤ b ≤ c. */
export const order = {
  "<": ordered("<", 3, (a, b) => a < b),
  "<=": ordered("<=", 3, (a, b) => a <= b),
  ">": ordered(">", 2, (a, b) => a > b),
  ">=": ordered(">=", 2, (a, b) => a >= b),
} as const satisfies Readonly<Record<string, OperatorDefinition>>;
