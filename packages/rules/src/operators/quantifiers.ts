import { boolean } from "../read/types.ts";
import { allTrue, anyTrue, not } from "../values/truth.ts";
import type { Value } from "../values/value.ts";
import type { OperatorDefinition } from "./operator.ts";
import { allOfKind } from "./same-type.ts";

/** Asks a condition of every element of a list: the values applied are the condition's, element by element. */
const overElements = (operator: string, apply: (values: readonly Value[]) => Value): OperatorDefinition => ({
  arity: { least: 2, most: 2 },
  type: (operands, typing) => {
    const [list, condition] = operands;
    if (list === undefined || condition === undefined) return undefined;
    const lists = allOfKind(operator, [list], { kinds: ["list"], typing });
    const truths = allOfKind(operator, [condition], { kinds: ["boolean"], typing, at: [1] });
    return lists && truths ? { operands, type: boolean } : undefined;
  },
  apply,
});

/** `all` of nothing is false, as in json-logic-js; `some` of nothing is false, `none` of nothing true. */
export const quantifiers = {
  some: overElements("some", anyTrue),
  all: overElements("all", (values) => (values.length === 0 ? false : allTrue(values))),
  none: overElements("none", (values) => not(anyTrue(values))),
} as const satisfies Readonly<Record<string, OperatorDefinition>>;
