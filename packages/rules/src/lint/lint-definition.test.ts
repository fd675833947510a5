import type { Rule } from "@mangnon/schema";
import { describe, expect, test } from "vitest";
import { codesOf, linted, told } from "../../situations/linted.ts";
import { label } from "../../situations/vocabulary.ts";

const age: Rule = { var: "fact.age" };
const hours: Rule = { var: "hours" };

describe("what cannot be looked at in full", () => {
  test("are numbers with which rules compute", () => {
    const sum: Rule = { "+": [hours, { var: "chores" }] };
    expect(told({ classes: [{ ">": [sum, 40] }] })).toEqual([
      ["not-exhaustive", "warning", "", { names: ["hours", "chores"], limit: undefined }],
    ]);
    expect(codesOf({ classes: [{ ">": [hours, 40] }, { ">": [{ var: "chores" }, 40] }] })).toEqual([
      "overlap",
    ]);
  });

  test("is still told of as far as it is certain", () => {
    const sum: Rule = { "+": [hours, { var: "chores" }] };
    expect(codesOf({ classes: [{ ">": [sum, 40] }, { ">": [sum, 400] }] })).toEqual([
      "unreachable-class",
      "not-exhaustive",
    ]);
  });

  test("are texts of which rules take a part, and long lists", () => {
    const text: Rule = { "==": [{ substr: [{ var: "x.place" }, 0, 2] }, "an"] };
    expect(codesOf({ classes: [text] })).toEqual(["not-exhaustive"]);
    expect(codesOf({ classes: [{ "==": [{ var: "x.place" }, "an"] }] })).toEqual([]);
    expect(codesOf({ classes: [{ in: ["dust", { var: "x.dangers" }] }] })).toEqual([]);
  });

  test("are more combinations than can be gone through, and then nothing else is told", () => {
    const names = Array.from({ length: 8 }, (_, at) => `x.part-${at}`.replace("-", ""));
    const variables = names.map(
      (id) => ({ id, type: "integer", unit: "days", min: 0, max: 100, label }) as const,
    );
    const weighted = names.map((name, at): Rule => ({ "*": [{ var: name }, 1.37 ** at] }));
    const classes = [{ ">": [{ "+": weighted }, 500] }, false];
    const [only, ...more] = linted({ variables, classes });
    expect(more).toEqual([]);
    expect(only?.code).toBe("rules/lint-not-exhaustive");
    expect(only?.data.limit).toBeGreaterThan(0);
  });
});

test("months begun are told apart from one to the next; beside months completed nothing is claimed", () => {
  const begun: Rule = { var: "fact.x.begun" };
  const fact = {
    id: "x.begun",
    label,
    kernel: "begun-months",
    from: "birthDate",
    on: "referenceDate",
  } as const;
  const told = (...classes: readonly Rule[]) => codesOf({ facts: [fact], classes });
  expect(told({ "<=": [begun, 6] }, { ">": [begun, 6] })).toEqual(["otherwise-unreachable"]);
  expect(told({ "<=": [begun, 6] }, { ">": [begun, 7] })).toEqual(["gap"]);
  expect(told({ and: [{ "<": [begun, 7] }, { ">=": [{ var: "fact.x.months" }, 7] }] })).toEqual([
    "not-exhaustive",
  ]);
});

test("an age is what is recorded, what the dates count, and never both against each other", () => {
  const classes = [{ and: [{ "<": [age, 15] }, { ">=": [{ var: "ageInYears" }, 15] }] }];
  expect(codesOf({ classes })).toEqual(["unreachable-class"]);
  const months = [{ and: [{ "<": [{ var: "fact.x.months" }, 180] }, { ">=": [age, 15] }] }];
  expect(codesOf({ classes: months })).toEqual(["unreachable-class"]);
  const born = [{ and: [{ "<": [{ var: "birthDate" }, "2000-01-01"] }, { "<": [age, 12] }] }];
  expect(codesOf({ classes: born, effective: { since: "2011-12-31" } })).toEqual(["unreachable-class"]);
  expect(codesOf({ classes: born, effective: { since: "2011-12-30" } })).toEqual([]);
});
