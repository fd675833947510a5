import type { Expression, Truth } from "@mangnon/schema";
import { hull } from "../values/hull.ts";
import { truthOf } from "../values/truth.ts";
import type { Value } from "../values/value.ts";
import type { OperatorDefinition } from "./operator.ts";
import { allOfKind, sameType } from "./same-type.ts";

const isCondition = (at: number, count: number): boolean => at % 2 === 0 && at < count - 1;

/** The operands of an `if` that can be its value. */
export const branchesOf = <Operand>(operands: readonly Operand[]): readonly Operand[] =>
  operands.filter((_, at) => !isCondition(at, operands.length));

/** The first branch whose condition is true; where a condition is unknown, what both ways have in common. */
export const choice = {
  if: {
    arity: { least: 3 },
    type: (operands, typing) => {
      const at = [...operands.keys()].filter((place) => isCondition(place, operands.length));
      const conditions = at.flatMap((place) => operands[place] ?? []);
      if (!allOfKind("if", conditions, { kinds: ["boolean"], typing, at })) return undefined;
      const branches = sameType("if", branchesOf(operands), typing);
      if (branches === undefined) return undefined;
      const adapted = [...branches.operands];
      const together = operands.map(
        (operand, at): Expression =>
          isCondition(at, operands.length) ? operand : (adapted.shift() as Expression),
      );
      return { operands: together, type: branches.type };
    },
    apply: (values, { type }) => {
      let result = values.at(-1);
      for (let at = values.length - 3; at >= 0; at -= 2) {
        const branch = values[at + 1];
        const condition: Truth = truthOf(values[at]);
        if (condition === true) result = branch;
        else if (condition === undefined) result = hull(branch as Value, result, type);
      }
      return result;
    },
  },
} as const satisfies Readonly<Record<string, OperatorDefinition>>;
