import { common, nameOfType, number } from "../read/types.ts";
import { highest, isNumeric, lowest, type Span, spanOf, type Value } from "../values/value.ts";
import type { OperatorDefinition } from "./operator.ts";
import { allOfKind } from "./same-type.ts";

/**
 * All that may remain of an integer: within the divisor, of the dividend's sign, no larger than the dividend.
 * Where the divisor may be zero it is not computable.
 */
function remainderOf(dividend: number | Span, divisor: number | Span): Value {
  if (lowest(divisor) <= 0 && highest(divisor) >= 0) return undefined;
  const [from, to] = [lowest(dividend), highest(dividend)];
  if (typeof divisor === "number") {
    if (from === to) return (from % divisor) + 0;
    const sameTurn = Math.trunc(from / divisor) === Math.trunc(to / divisor) && (from >= 0 || to <= 0);
    if (sameTurn)
      return spanOf(Math.min(from % divisor, to % divisor), Math.max(from % divisor, to % divisor));
  }
  const most = Math.max(Math.abs(lowest(divisor)), Math.abs(highest(divisor))) - 1;
  return spanOf(from < 0 ? Math.max(-most, from) : 0, to > 0 ? Math.min(most, to) : 0);
}

/** The remainder of a division of integers, with the sign of the dividend. */
export const remainder = {
  "%": {
    arity: { least: 2, most: 2 },
    type: (operands, typing) => {
      if (!allOfKind("%", operands, { kinds: ["number"], typing })) return undefined;
      const fractions = operands.filter(({ type }) => type.kind === "number" && !type.integer);
      for (const operand of fractions) {
        const at = operands.indexOf(operand);
        const data = { operator: "%", operand: at + 1, expected: "integer", given: nameOfType(operand.type) };
        typing.refuse("rules/wrong-type", data, at);
      }
      const [dividend, divisor] = operands;
      if (fractions.length > 0 || dividend === undefined || divisor === undefined) return undefined;
      return { operands, type: common(dividend.type, number(true)) ?? number(true) };
    },
    apply: ([dividend, divisor]) =>
      isNumeric(dividend) && isNumeric(divisor) ? remainderOf(dividend, divisor) : undefined,
  },
} as const satisfies Readonly<Record<string, OperatorDefinition>>;
