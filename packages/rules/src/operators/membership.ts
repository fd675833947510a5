import type { Truth } from "@mangnon/schema";
import { boolean, common, nameOfType, unitsDiffer } from "../read/types.ts";
import { codesOf, isAmong, type Value } from "../values/value.ts";
import { equal } from "./equality.ts";
import type { OperatorDefinition } from "./operator.ts";

/** Whether a value is the same as one of a list. */
function isOneOf(needle: Value, list: readonly Value[]): Truth {
  let truth: Truth = false;
  for (const item of list) {
    const same = equal(needle, item);
    if (same === true) return true;
    if (same === undefined) truth = undefined;
  }
  return truth;
}

function within(needle: Value, list: Value): Truth {
  if (!Array.isArray(list)) return undefined;
  const truth = isOneOf(needle, list);
  if (truth !== undefined || !isAmong(needle)) return truth;
  const everyOne = codesOf(needle).every((code) => list.some((item) => equal(code, item) === true));
  return everyOne ? true : undefined;
}

/** True when every code that it may be is listed, false when none is; else unknown. */
export const membership = {
  in: {
    arity: { least: 2, most: 2 },
    type: ([needle, list], typing) => {
      if (needle === undefined || list === undefined) return undefined;
      if (list.type.kind !== "list") {
        const data = { operator: "in", operand: 2, expected: "list", given: nameOfType(list.type) };
        typing.refuse("rules/wrong-type", data, 1);
        return undefined;
      }
      const operands = [
        typing.adapt(needle, list.type.of),
        typing.adapt(list, { kind: "list", of: needle.type }),
      ] as const;
      const [left, right] = [
        operands[0].type,
        operands[1].type.kind === "list" ? operands[1].type.of : boolean,
      ];
      if (left.kind !== "list" && common(left, right) !== undefined) return { operands, type: boolean };
      const data = { operator: "in", first: nameOfType(left), second: nameOfType(operands[1].type) };
      typing.refuse(unitsDiffer(left, right) ? "rules/unit-mismatch" : "rules/types-differ", data);
      return undefined;
    },
    apply: ([needle, list]) => within(needle, list),
    ofTwo: within,
  },
} as const satisfies Readonly<Record<string, OperatorDefinition>>;
