import type { Rule } from "@mangnon/schema";
import { describe, expect, test } from "vitest";
import { codesOf, told } from "../../situations/linted.ts";

const age: Rule = { var: "fact.age" };
const hours: Rule = { var: "hours" };
const works: Rule = { var: "works" };
const job = (...codes: readonly string[]): Rule => ({ in: [{ var: "x.job" }, codes] });

describe("a class that nobody can have", () => {
  test("since whoever its rule fits has an earlier class", () => {
    expect(told({ classes: [{ "<": [age, 15] }, { "<": [age, 12] }] })).toEqual([
      ["unreachable-class", "error", "classes.1.rule", { class: "x.class-2", earlier: ["x.class-1"] }],
    ]);
    expect(told({ classes: [{ "<": [age, 12] }, { "<": [age, 15] }] })).toEqual([
      [
        "overlap",
        "info",
        "classes.1.rule",
        { first: "x.class-1", second: "x.class-2", example: '{ "ageInYears": 0 }' },
      ],
    ]);
  });

  test("since its rule is true of nobody in the population", () => {
    const classes = [{ ">=": [age, 18] }];
    expect(told({ population: { "<": [age, 18] }, classes })).toEqual([
      ["unreachable-class", "error", "classes.0.rule", { class: "x.class-1", earlier: [] }],
    ]);
    expect(told({ population: { "<=": [age, 18] }, classes })).toEqual([]);
  });

  test("since the rules before leave nothing for `otherwise`", () => {
    expect(told({ classes: [{ "<": [age, 15] }, { ">=": [age, 15] }] })).toEqual([
      [
        "otherwise-unreachable",
        "warning",
        "classes.2.rule",
        { class: "x.otherwise", earlier: ["x.class-1", "x.class-2"] },
      ],
    ]);
    expect(told({ classes: [{ "<": [age, 15] }, { ">": [age, 16] }] })).not.toContainEqual(
      expect.arrayContaining(["otherwise-unreachable"]),
    );
  });

  test("though the parameter that would reach it has no value while the definition speaks", () => {
    const classes = [{ ">": [hours, { var: "parameter.x.limit" }] }];
    expect(codesOf({ classes, effective: { since: "2021-03-15" } })).toEqual([]);
    expect(codesOf({ classes, effective: { until: "2021-03-14" } })).toContain("unreachable-class");
  });
});

describe("two classes of which the order decides", () => {
  test("are shown with the smallest record that fits both", () => {
    expect(told({ classes: [{ and: [works, job("mine")] }, { ">": [hours, 40] }] })).toEqual([
      [
        "overlap",
        "info",
        "classes.1.rule",
        {
          first: "x.class-1",
          second: "x.class-2",
          example: '{ "works": true, "x.job": "mine", "hours": 41 }',
        },
      ],
    ]);
  });

  test("are none where the rules exclude each other", () => {
    expect(codesOf({ classes: [{ "!": [works] }, { ">": [hours, 40] }] })).toEqual([]);
  });

  test("a third class that wins both of them stands between", () => {
    const classes = [works, { ">": [hours, 40] }, job("mine")];
    expect(codesOf({ classes })).toEqual(["unreachable-class", "overlap"]);
  });
});
