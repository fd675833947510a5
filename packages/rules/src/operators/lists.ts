import { list, nameOfType } from "../read/types.ts";
import { truthOf } from "../values/truth.ts";
import type { Value } from "../values/value.ts";
import type { OperatorDefinition } from "./operator.ts";
import { allOfKind, sameType } from "./same-type.ts";

/** Lists put together; unknown as a whole when one of them is. */
const merge: OperatorDefinition = {
  arity: { least: 1 },
  type: (operands, typing) =>
    allOfKind("merge", operands, { kinds: ["list"], typing })
      ? sameType("merge", operands, typing)
      : undefined,
  apply: (values) =>
    values.every(Array.isArray) ? (values as readonly (readonly Value[])[]).flat() : undefined,
};

/** What an expression is for each element: the values applied are the expression's, element by element. */
const map: OperatorDefinition = {
  arity: { least: 2, most: 2 },
  type: ([elements, made], typing) => {
    if (elements === undefined || made === undefined) return undefined;
    if (made.type.kind !== "list") return { operands: [elements, made], type: list(made.type) };
    const data = { operator: "map", operand: 2, expected: "no list", given: nameOfType(made.type) };
    typing.refuse("rules/wrong-type", data, 1);
    return undefined;
  },
  apply: (values) => values,
};

/** The elements for which a condition is true; unknown as a whole when it is unknown for one. */
const filter: OperatorDefinition = {
  arity: { least: 2, most: 2 },
  type: (operands, typing) => {
    const [elements, condition] = operands;
    if (elements === undefined || condition === undefined) return undefined;
    return allOfKind("filter", [condition], { kinds: ["boolean"], typing, at: [1] })
      ? { operands, type: elements.type }
      : undefined;
  },
  apply: (values) => (values.map(truthOf).includes(undefined) ? undefined : values),
};

/** One value made of a list, from an initial one. It is folded by `evaluate`, which knows the elements. */
const reduce: OperatorDefinition = {
  arity: { least: 3, most: 3 },
  type: ([elements, made, initial], typing) => {
    if (elements === undefined || made === undefined || initial === undefined) return undefined;
    const both = sameType("reduce", [made, initial], typing);
    const [step = made, first = initial] = both?.operands ?? [];
    return both && { operands: [elements, step, first], type: both.type };
  },
  apply: ([value]) => value,
};

export const lists = { merge, map, filter, reduce } as const satisfies Readonly<
  Record<string, OperatorDefinition>
>;
