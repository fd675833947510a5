import type { Rule } from "@mangnon/schema";
import { describe, expect, test } from "vitest";
import { codesOf, told } from "../../situations/linted.ts";

const age: Rule = { var: "fact.age" };
const works: Rule = { var: "works" };

describe("a gap between values for which rules speak", () => {
  const bands = (...rules: readonly Rule[]) => told({ classes: rules });

  test.each<[string, Rule, Rule, object]>([
    [
      "12 is neither under 12 nor over 12",
      { "<": [age, 12] },
      { ">": [age, 12] },
      { variable: "fact.age", from: "12", to: "12", example: '{ "ageInYears": 12 }' },
    ],
    [
      "20.5 hours are neither at most 20 nor at least 21",
      { "<=": [{ var: "chores" }, 20] },
      { ">=": [{ var: "chores" }, 21] },
      { variable: "chores", from: "20", to: "21", example: '{ "chores": 20.1 }' },
    ],
    [
      "the first of May is neither before it nor after it",
      { "<": [{ var: "birthDate" }, "2010-05-01"] },
      { ">": [{ var: "birthDate" }, "2010-05-01"] },
      {
        variable: "birthDate",
        from: "2010-05-01",
        to: "2010-05-01",
        example: '{ "birthDate": "2010-05-01" }',
      },
    ],
  ])("%s", (_, lower, higher, data) => {
    expect(bands(lower, higher)).toEqual([["gap", "warning", "classes.2.rule", data]]);
  });

  test("of several values may be meant, so it is only told", () => {
    expect(bands({ "<": [age, 12] }, { ">=": [age, 15] })).toEqual([
      [
        "gap",
        "info",
        "classes.2.rule",
        { variable: "fact.age", from: "12", to: "14", example: '{ "ageInYears": 12 }' },
      ],
    ]);
  });

  test("is none where the bands meet, or where one end is left to `otherwise`", () => {
    expect(bands({ "<": [age, 12] }, { and: [{ ">=": [age, 12] }, { "<": [age, 15] }] })).toEqual([]);
    expect(bands({ "<": [age, 12] })).toEqual([]);
  });

  test("is none outside the population", () => {
    const population: Rule = { "!=": [age, 12] };
    expect(codesOf({ population, classes: [{ "<": [age, 12] }, { ">": [age, 12] }] })).toEqual([
      "otherwise-unreachable",
    ]);
  });

  test("lies in one setting only, which the record names", () => {
    const classes = [{ or: [{ "<": [age, 12] }, { ">": [age, 12] }, works] }];
    expect(told({ classes })).toEqual([
      [
        "gap",
        "warning",
        "classes.1.rule",
        { variable: "fact.age", from: "12", to: "12", example: '{ "ageInYears": 12, "works": false }' },
      ],
    ]);
  });
});
