import type { Operator } from "@mangnon/schema";
import { arithmetic } from "./arithmetic.ts";
import { choice } from "./choice.ts";
import { equality } from "./equality.ts";
import { lists } from "./lists.ts";
import { logic } from "./logic.ts";
import { membership } from "./membership.ts";
import type { OperatorDefinition } from "./operator.ts";
import { order } from "./order.ts";
import { quantifiers } from "./quantifiers.ts";
import { remainder } from "./remainder.ts";
import { texts } from "./texts.ts";

/** Every operator of the strict profile: closed, so that a rule can be exported, compiled and printed as SQL. */
export const operators: Readonly<Record<Operator, OperatorDefinition>> = {
  ...equality,
  ...order,
  ...logic,
  ...choice,
  ...membership,
  ...arithmetic,
  ...remainder,
  ...texts,
  ...lists,
  ...quantifiers,
};

export const isOperator = (name: string): name is Operator => Object.hasOwn(operators, name);

/** Another operator, or what answers the question that the refused one asks. */
export type Instead = "==" | "!=" | "if" | "classify" | "explain" | "fact";

/** Operators of JSON Logic at large that the strict profile refuses, and what to use instead. */
export const refusedOperators: ReadonlyMap<string, Instead> = new Map([
  ["===", "=="],
  ["!==", "!="],
  ["?:", "if"],
  ["missing", "classify"],
  ["missing_some", "classify"],
  ["log", "explain"],
  ["method", "fact"],
]);

/** Operators whose second operand looks at one element at a time. */
export const iterators: ReadonlySet<string> = new Set(["some", "all", "none", "map", "filter", "reduce"]);
