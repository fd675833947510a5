import { boolean } from "../read/types.ts";
import { allTrue, anyTrue, not, truthOf } from "../values/truth.ts";
import type { Value } from "../values/value.ts";
import type { OperatorDefinition } from "./operator.ts";
import { allOfKind } from "./same-type.ts";

const onTruths = (
  operator: string,
  arity: OperatorDefinition["arity"],
  apply: (values: readonly Value[]) => Value,
): OperatorDefinition => ({
  arity,
  type: (operands, typing) =>
    allOfKind(operator, operands, { kinds: ["boolean"], typing }) ? { operands, type: boolean } : undefined,
  apply,
});

/** Strong Kleene: false and unknown is false, true or unknown is true, not unknown is unknown. */
export const logic = {
  and: onTruths("and", { least: 1 }, allTrue),
  or: onTruths("or", { least: 1 }, anyTrue),
  "!": onTruths("!", { least: 1, most: 1 }, ([value]) => not(truthOf(value))),
  "!!": onTruths("!!", { least: 1, most: 1 }, ([value]) => truthOf(value)),
} as const satisfies Readonly<Record<string, OperatorDefinition>>;
