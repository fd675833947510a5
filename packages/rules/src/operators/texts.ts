import { text } from "../read/types.ts";
import type { Value } from "../values/value.ts";
import type { OperatorDefinition } from "./operator.ts";
import { allOfKind } from "./same-type.ts";

const isText = (value: Value): value is string => typeof value === "string";

/** Texts written one after another; numbers and codes are no texts. */
const cat: OperatorDefinition = {
  arity: { least: 1 },
  type: (operands, typing) =>
    allOfKind("cat", operands, { kinds: ["text"], typing }) ? { operands, type: text } : undefined,
  apply: (values) => (values.every(isText) ? values.join("") : undefined),
};

/**
 * A part of a text, counted in UTF-16 units from 0: from a place on, so many, or up to so many before the end. A
 * negative place counts from the end.
 */
const substr: OperatorDefinition = {
  arity: { least: 2, most: 3 },
  type: (operands, typing) => {
    const [whole, ...places] = operands;
    if (whole === undefined) return undefined;
    const texts = allOfKind("substr", [whole], { kinds: ["text"], typing });
    const numbers = allOfKind("substr", places, { kinds: ["number"], typing, at: [1, 2] });
    const fractions = places.filter(({ type }) => type.kind === "number" && !type.integer);
    for (const place of fractions) {
      const data = {
        operator: "substr",
        operand: operands.indexOf(place) + 1,
        expected: "integer",
        given: "number",
      };
      typing.refuse("rules/wrong-type", data, operands.indexOf(place));
    }
    return texts && numbers && fractions.length === 0 ? { operands, type: text } : undefined;
  },
  apply: ([whole, from, length]) => {
    if (!isText(whole) || typeof from !== "number") return undefined;
    const start = from < 0 ? Math.max(0, whole.length + from) : from;
    const rest = whole.slice(start);
    if (length === undefined) return rest;
    return typeof length === "number"
      ? rest.slice(0, length < 0 ? Math.max(0, rest.length + length) : length)
      : undefined;
  },
};

export const texts = { cat, substr } as const satisfies Readonly<Record<string, OperatorDefinition>>;
