import type { Rule } from "@mangnon/schema";
import { describe, expect, test } from "vitest";
import { codesOf, linted, told, widerOf } from "../../situations/linted.ts";
import { label } from "../../situations/vocabulary.ts";

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

describe("a record of which all is known and that has no class", () => {
  const classes = [{ ">": [hours, { var: "parameter.x.limit" }] }];

  test("is told with the days on which there is no law", () => {
    expect(told({ classes, effective: { since: "2021-01-01" } })).toEqual([
      [
        "undecided",
        "warning",
        "classes",
        {
          causes: ["parameter.x.limit"],
          example: '{ "referenceDate": "2021-01-01" }',
          from: "2021-01-01",
          to: "2021-03-14",
        },
      ],
    ]);
  });

  test("is none on days on which the definition does not speak", () => {
    expect(told({ classes, effective: { since: "2021-03-15" } })).toEqual([]);
  });

  test("is told where something cannot be computed", () => {
    expect(
      told({ classes: [{ ">": [{ "/": [100, { var: "x.shifts" }] }, 30] }], variables: [shifts(0)] }),
    ).toEqual([
      [
        "undecided",
        "warning",
        "classes",
        { causes: ["/"], example: '{ "x.shifts": 0 }', from: undefined, to: undefined },
      ],
    ]);
    expect(
      codesOf({ classes: [{ ">": [{ "/": [100, { var: "x.shifts" }] }, 30] }], variables: [shifts(1)] }),
    ).toEqual([]);
  });
});

const shifts = (min: number) =>
  ({ id: "x.shifts", type: "integer", unit: "shifts", min, max: 5, label }) as const;

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

describe("a candidate that no completion reaches", () => {
  test("is told with a record, and with the variable that would rule it out", () => {
    const either: Rule = { or: [{ and: [works, job("mine")] }, { and: [{ "!": [works] }, job("mine")] }] };
    expect(widerOf({ classes: [either] })).toEqual([
      ["info", "classes.1.rule", { class: "x.otherwise", names: ["works"], example: '{ "x.job": "mine" }' }],
    ]);
    expect(widerOf({ classes: [job("mine")] })).toEqual([]);
  });

  test("may be that somebody is outside the population", () => {
    const population: Rule = { or: [works, { "!": [works] }] };
    expect(widerOf({ population, classes: [job("mine")] })).toEqual([
      ["info", "population", { class: "out-of-scope", names: ["works"], example: "{}" }],
    ]);
  });
});

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

test("an age is what is recorded, what the dates count, and never both against each other", () => {
  const classes = [{ and: [{ "<": [age, 15] }, { ">=": [{ var: "ageInYears" }, 15] }] }];
  expect(codesOf({ classes })).toEqual(["unreachable-class"]);
  const months = [{ and: [{ "<": [{ var: "fact.x.months" }, 180] }, { ">=": [age, 15] }] }];
  expect(codesOf({ classes: months })).toEqual(["unreachable-class"]);
  const born = [{ and: [{ "<": [{ var: "birthDate" }, "2000-01-01"] }, { "<": [age, 12] }] }];
  expect(codesOf({ classes: born, effective: { since: "2011-12-31" } })).toEqual(["unreachable-class"]);
  expect(codesOf({ classes: born, effective: { since: "2011-12-30" } })).toEqual([]);
});
