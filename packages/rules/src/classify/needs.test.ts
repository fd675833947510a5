import type { ChildRecord, Rule } from "@mangnon/schema";
import { describe, expect, test } from "vitest";
import { causesOf, needsOf } from "../../situations/classified.ts";

const limit: Rule = { var: "parameter.x.limit" };
const byZero: Rule = { "/": [{ var: "hours" }, 0] };

const cases: readonly (readonly [string, Rule, ChildRecord, readonly string[]])[] = [
  ["a number that is compared", { ">": [{ var: "hours" }, 20] }, {}, ["hours"]],
  ["one of two that are enough together", { and: [{ var: "works" }, { var: "x.ill" }] }, {}, ["works x.ill"]],
  ["only what still matters", { or: [{ var: "works" }, { var: "x.ill" }] }, { works: false }, ["x.ill"]],
  [
    "the age or the date of birth",
    { "<": [{ var: "fact.age" }, 15] },
    { referenceDate: "2022-01-01" },
    ["birthDate", "ageInYears"],
  ],
  [
    "the age, or both dates",
    { "<": [{ var: "fact.age" }, 15] },
    {},
    ["ageInYears", "birthDate referenceDate"],
  ],
  ["the question and whether it is asked", { ">": [{ var: "x.extra" }, 5] }, {}, ["works x.extra"]],
  [
    "whether it is asked alone, where nothing depends on the answer",
    { ">": [{ var: "x.extra" }, 5] },
    { "x.extra": 7 },
    ["works"],
  ],
  ["the date alone, where each law decides", { ">": [21, limit] }, {}, ["referenceDate"]],
  [
    "the date, of a law that is asked of each element",
    { some: [[21, 22], { ">": [{ var: "" }, limit] }] },
    {},
    ["referenceDate"],
  ],
  [
    "what `reduce` begins with",
    {
      ">": [{ reduce: [[1, 2], { "+": [{ var: "current" }, { var: "accumulator" }] }, { var: "hours" }] }, 9],
    },
    {},
    ["hours"],
  ],
  [
    "an element beside one that cannot be computed",
    { in: [5, [byZero, { var: "x.change" }]] },
    {},
    ["x.change"],
  ],
  ["the half of `between` that can be computed", { "<": [byZero, 5, { var: "x.change" }] }, {}, ["x.change"]],
  ["nothing of what is divided by zero", { ">": [byZero, 5] }, {}, []],
  [
    "nothing where there is no law",
    { ">": [{ var: "fact.age" }, { var: "parameter.x.least-age" }] },
    { referenceDate: "2019-06-01" },
    [],
  ],
  ["a text", { "==": [{ var: "x.place" }, "an"] }, {}, ["x.place"]],
  ["a list of codes", { in: ["dust", { var: "x.dangers" }] }, {}, ["x.dangers"]],
  [
    "a date that is held against another",
    { "<": [{ var: "referenceDate" }, { var: "x.since" }] },
    { works: true },
    ["referenceDate x.since"],
  ],
  [
    "two numbers that are held against each other",
    { "<": [{ var: "hours" }, { var: "x.change" }] },
    {},
    ["hours x.change"],
  ],
  [
    "a text, and not what goes without it",
    { if: [{ "==": [{ var: "x.place" }, "an"] }, { var: "works" }, { and: [{ var: "works" }, true] }] },
    {},
    ["works"],
  ],
];

describe("what is needed", () => {
  test.each(cases)("is %s", (_, rule, record, needs) => {
    expect(needsOf(rule, record)).toEqual(needs);
  });
});

describe("an answer to a question that was not to be asked", () => {
  const rule: Rule = { ">": [{ var: "x.extra" }, 5] };
  const record = { works: false, "x.extra": 7 };

  test("is asked for again, and said to be the cause", () => {
    expect(needsOf(rule, record)).toEqual(["x.extra"]);
    expect(causesOf(rule, record)).toEqual(["variable x.extra invalid"]);
  });

  test("is no reason to ask more of a record in which it may still be right", () => {
    expect(needsOf({ and: [rule, { var: "works" }] }, { "x.extra": 7 })).toEqual(["works"]);
  });
});

describe("a cause", () => {
  const choice: Rule = { if: [{ var: "works" }, { var: "x.ill" }, { ">": [{ var: "hours" }, 5] }] };

  test.each<[string, Rule, ChildRecord, readonly string[]]>([
    ["is the branch that is taken", choice, { works: true }, ["variable x.ill absent"]],
    ["is the other branch, where that is taken", choice, { works: false }, ["variable hours absent"]],
    [
      "is the condition and both branches, where it is not known which is taken",
      choice,
      {},
      ["variable works absent", "variable x.ill absent", "variable hours absent"],
    ],
    [
      "is a variable and why it is not known",
      { var: "works" },
      { works: { unknown: "refused" } },
      ["variable works refused"],
    ],
    ["is absence where nothing stands", { var: "works" }, { works: null }, ["variable works absent"]],
    ["is what does not fit", { ">": [{ var: "hours" }, 5] }, { hours: "9" }, ["variable hours invalid"]],
    [
      "is an interval",
      { ">": [{ var: "hours" }, 5] },
      { hours: { from: 1, to: 9 } },
      ["variable hours dont-know"],
    ],
    ["is a division by zero", { ">": [byZero, 5] }, { hours: 3 }, ["operation / not-computable"]],
    ["is a division by zero, whatever is divided", { ">": [byZero, 5] }, {}, ["operation / not-computable"]],
    [
      "is a day without law",
      { ">": [{ var: "parameter.x.least-age" }, 5] },
      { referenceDate: "2025-06-01" },
      ["parameter x.least-age no-law-on-date"],
    ],
    ["is the date where the law depends on it", { ">": [limit, 21] }, {}, ["variable referenceDate absent"]],
    [
      "is an age that contradicts its dates",
      { ">": [{ var: "fact.age" }, 5] },
      { birthDate: "2010-05-10", referenceDate: "2020-05-10", ageInYears: 12 },
      ["operation fact.age invalid"],
    ],
    [
      "stands in the order in which the rules ask",
      { and: [{ var: "x.ill" }, { ">": [{ var: "hours" }, 5] }, { var: "works" }] },
      {},
      ["variable x.ill absent", "variable hours absent", "variable works absent"],
    ],
  ])("%s", (_, rule, record, causes) => {
    expect(causesOf(rule, record)).toEqual(causes);
  });
});
