import { expect, test } from "vitest";
import { told } from "../situations/plan.ts";
import { readFormula } from "./formula.ts";
import type { Rule } from "./json.ts";

test("numbers, indicators and six operators are read, each indicator once", () => {
  const { formula, indicators, issues } = readFormula({
    "/": [{ "+": [{ var: "x.a" }, { var: "x.b" }, 1.5] }, { max: [{ var: "x.a" }, 2] }],
  });
  expect([indicators, issues]).toEqual([["x.a", "x.b"], []]);
  expect(formula).toMatchObject({
    kind: "operation",
    operator: "/",
    operands: [
      { operator: "+", operands: [{ id: "x.a" }, { id: "x.b" }, { value: { units: 15n, scale: 1 } }] },
      {},
    ],
  });
});

const deep = (levels: number): Rule => (levels === 0 ? 1 : { "+": [deep(levels - 1), 1] });

test.each<[string, Rule, readonly string[]]>([
  ["a text", "x.a", ["formula error not-in-formula"]],
  ["nothing", null, ["formula error not-in-formula"]],
  ["a number that is none", Number.NaN, ["formula error not-in-formula"]],
  ["another operator", { "+": [{ pow: [1, 2] }, 1] }, ["formula.+[0] error not-in-formula"]],
  ["an inherited name", { constructor: [1, 2] }, ["formula error not-in-formula"]],
  ["two operators at once", { "+": [1, 2], "-": [1, 2] }, ["formula error not-in-formula"]],
  ["a default", { var: ["x.a", 0] }, ["formula error not-in-formula"]],
  ["a difference of three", { "-": [1, 2, 3] }, ["formula.- error formula-operands"]],
  ["a sum of one", { "+": [{ var: "x.a" }] }, ["formula.+ error formula-operands"]],
  [
    "two faults",
    { "+": ["x.a", "x.b"] },
    ["formula.+[0] error not-in-formula", "formula.+[1] error not-in-formula"],
  ],
])("%s is told at its place, and nothing is made of it", (_, rule, issues) => {
  const read = readFormula(rule);
  expect(told(read.issues)).toEqual(issues);
  expect(read.formula).toBeUndefined();
});

test("a formula deeper than anybody writes is refused, not followed", () => {
  expect(readFormula(deep(50)).issues).toEqual([]);
  expect(readFormula(deep(51)).issues).toHaveLength(1);
});
