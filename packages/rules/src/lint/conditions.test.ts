import type { Rule } from "@mangnon/schema";
import { describe, expect, test } from "vitest";
import { codesOf, told } from "../../situations/linted.ts";
import { label } from "../../situations/vocabulary.ts";

const age: Rule = { var: "fact.age" };
const hours: Rule = { var: "hours" };
const works: Rule = { var: "works" };
const job = (...codes: readonly string[]): Rule => ({ in: [{ var: "x.job" }, codes] });

describe("a condition that never changes", () => {
  test("by the range of its variable", () => {
    expect(told({ classes: [{ and: [job("mine"), { ">=": [hours, 0] }] }] })).toEqual([
      ["always-true", "warning", "classes.0.rule.and.1.>=", {}],
    ]);
    expect(codesOf({ classes: [{ and: [job("mine"), { ">": [hours, 0] }] }] })).toEqual([]);
  });

  test("by the population", () => {
    const classes = [{ and: [{ "<": [age, 18] }, works] }];
    expect(told({ population: { "<": [age, 18] }, classes })).toEqual([
      ["always-true", "warning", "classes.0.rule.and.0.<", {}],
    ]);
    expect(codesOf({ population: { "<": [age, 19] }, classes })).toEqual([]);
  });

  test("by the condition of the branch in which it stands", () => {
    const within = (limit: number): Rule => ({
      if: [{ "<": [age, 12] }, works, { if: [{ "<": [age, limit] }, job("mine"), job("shop")] }],
    });
    expect(told({ classes: [within(10)] })).toEqual([
      ["always-false", "warning", "classes.0.rule.if.2.if.0.<", {}],
    ]);
    expect(codesOf({ classes: [within(15)] })).not.toContain("always-false");
  });

  test("is told where it arises, not again in all that it is a part of", () => {
    const never: Rule = { and: [{ "<": [age, 12] }, { ">": [age, 15] }] };
    expect(told({ classes: [{ or: [works, { and: [never, job("mine")] }] }] })).toEqual([
      ["always-false", "warning", "classes.0.rule.or.1.and.0.and", {}],
    ]);
  });

  test("in a fact is told in the fact, for every record and not only for the population", () => {
    const facts = [{ id: "x.young", label, rule: { "<": [age, 18] } }];
    const classes = [{ and: [{ var: "fact.x.young" }, works] }];
    expect(told({ facts, classes, population: { "<": [age, 18] } })).toEqual([
      ["always-true", "warning", "classes.0.rule.and.0.var", {}],
    ]);
    const never = [{ id: "x.young", label, rule: { "<": [age, 0] } }];
    expect(told({ facts: never, classes: [{ or: [{ var: "fact.x.young" }, works] }] })).toEqual([
      ["always-false", "warning", "facts.x.young.rule.<", {}],
    ]);
  });

  test("in a skip pattern", () => {
    const variables = [
      { id: "x.night", type: "boolean", label, when: { "<": [age, 121] }, otherwise: false },
    ] as const;
    expect(told({ variables, classes: [{ var: "x.night" }] })).toEqual([
      ["always-true", "warning", "variables.x.night.when.<", {}],
    ]);
  });

  test("is no population that is written as a truth, and no branch that is one", () => {
    expect(codesOf({ population: true, classes: [{ if: [works, true, job("mine")] }] })).toEqual([]);
    expect(codesOf({ population: true, classes: [{ if: [true, works, job("mine")] }] })).toEqual([
      "always-true",
    ]);
  });
});

describe("an operand that changes nothing", () => {
  test("since another one of `and` holds less", () => {
    expect(told({ classes: [{ and: [{ "<": [age, 12] }, { "<": [age, 15] }] }] })).toEqual([
      ["redundant", "warning", "classes.0.rule.and.1.<", { operator: "and" }],
    ]);
  });

  test("since another one of `or` holds more", () => {
    expect(told({ classes: [{ or: [{ "<": [age, 12] }, { "<": [age, 15] }] }] })).toEqual([
      ["redundant", "warning", "classes.0.rule.or.0.<", { operator: "or" }],
    ]);
  });

  test("since it stands twice: the second is told", () => {
    expect(told({ classes: [{ or: [works, job("mine"), works] }] })).toEqual([
      ["redundant", "warning", "classes.0.rule.or.2.var", { operator: "or" }],
    ]);
  });

  test("is none that decides as long as something is not known", () => {
    const consensus: Rule = {
      or: [
        { and: [works, job("mine")] },
        { and: [{ "!": [works] }, { var: "fact.x.farm" }] },
        { and: [job("mine", "shop"), { var: "fact.x.farm" }] },
      ],
    };
    const facts = [{ id: "x.farm", label, rule: { in: ["dust", { var: "x.dangers" }] } }];
    const known: Rule = {
      or: [
        { and: [works, { var: "x.ill" }] },
        { and: [{ "!": [works] }, { var: "fact.x.farm" }] },
        { and: [{ var: "x.ill" }, { var: "fact.x.farm" }] },
      ],
    };
    const variables = [{ id: "x.ill", type: "boolean", label }] as const;
    expect(codesOf({ facts, classes: [consensus] })).not.toContain("redundant");
    expect(codesOf({ facts, variables, classes: [known] })).not.toContain("redundant");
  });

  test("is none that speaks where an answer contradicts the question before it", () => {
    expect(codesOf({ classes: [{ and: [works, { ">": [hours, 40] }] }] })).toEqual([]);
  });
});
