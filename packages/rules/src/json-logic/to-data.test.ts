import type { ChildRecord, Rule } from "@mangnon/schema";
import { describe, expect, test } from "vitest";
import { definitionOf } from "../../situations/random-definitions.ts";
import { readWell, vocabularyWith, workingVocabulary } from "../../situations/reading.ts";
import { label } from "../../situations/vocabulary.ts";
import { readDefinition } from "../definition/read-definition.ts";
import { exportDefinition } from "./export-definition.ts";
import { runRule } from "./run-rule.ts";
import { toData } from "./to-data.ts";

function dataOf(rule: Rule, record: ChildRecord, vocabulary = workingVocabulary) {
  const { expression, parts } = readWell(rule, vocabulary);
  return toData({ ...parts, expression }, record);
}

const everything: Rule = {
  and: [
    { var: "works" },
    { ">": [{ var: "x.extra" }, 1] },
    { "<": [{ var: "fact.age" }, 15] },
    { ">=": [{ var: "birthDate" }, "2010-01-01"] },
    { in: ["dust", { var: "x.dangers" }] },
    { "==": [{ var: "x.place" }, { var: "x.note" }] },
    { "==": [{ var: "x.job" }, "farm"] },
  ],
};

const told: ChildRecord = {
  works: true,
  "x.extra": 2.5,
  birthDate: "2012-02-29",
  referenceDate: "2025-02-28",
  "x.dangers": ["noise", "dust"],
  "x.place": "bi\u0300nh",
  "x.note": "một",
  "x.job": "shop",
  "x.ill": true,
  name: "not named by any rule",
};

describe("a complete record", () => {
  test("is nested by its dotted names, in NFC, with dates as numbers and ages counted, and nothing else", () => {
    expect(dataOf(everything, told)).toEqual({
      complete: true,
      data: {
        works: true,
        x: { extra: 2.5, dangers: ["noise", "dust"], place: "b\u00ecnh", note: "một", job: "shop" },
        birthDate: 20120229,
        fact: { age: 12 },
      },
    });
  });

  test("holds what its skip patterns say where a question is not asked", () => {
    const { "x.extra": _, "x.note": __, ...rest } = told;
    expect(dataOf(everything, { ...rest, works: false })).toMatchObject({
      complete: true,
      data: { works: false, x: { extra: 0, note: "none" } },
    });
  });

  test("needs a recorded age or the dates, not both", () => {
    const rule: Rule = { "<": [{ var: "fact.age" }, 15] };
    const data = { complete: true, data: { fact: { age: 12 } } };
    expect(dataOf(rule, { birthDate: "2012-02-29", referenceDate: "2025-02-28" })).toEqual(data);
    expect(dataOf(rule, { ageInYears: 12 })).toEqual(data);
  });

  test("may have variables with names that every object has", () => {
    const variables = [
      { id: "constructor", type: "boolean", label },
      { id: "x.valueOf", type: "boolean", label },
    ] as const;
    const rule: Rule = { and: [{ var: "constructor" }, { var: "x.valueOf" }] };
    const vocabulary = vocabularyWith({ variables });
    expect(dataOf(rule, { constructor: true, "x.valueOf": false } as never, vocabulary)).toEqual({
      complete: true,
      data: { constructor: true, x: { valueOf: false } },
    });
    expect(dataOf(rule, {}, vocabulary)).toEqual({ complete: false, unknown: ["constructor", "x.valueOf"] });
  });
});

describe("an incomplete record", () => {
  test.each<[string, ChildRecord, readonly string[]]>([
    ["without a field", { works: undefined }, ["works", "x.extra", "x.note"]],
    ["with `null`", { "x.place": null }, ["x.place"]],
    ["with an empty text", { "x.place": "" }, ["x.place"]],
    ["with a refusal", { "x.job": { unknown: "refused" } }, ["x.job"]],
    ["with one of two codes", { "x.job": { oneOf: ["farm", "shop"] } }, ["x.job"]],
    ["with an interval", { "x.extra": { from: 1, to: 2 } }, ["x.extra"]],
    ["with a text for a number", { "x.extra": "2.5" }, ["x.extra"]],
    ["with a number outside of its range", { "x.extra": 99 }, ["x.extra"]],
    ["with a month of birth", { birthDate: "2012-02" }, ["birthDate", "fact.age"]],
    ["with an age that contradicts its dates", { ageInYears: 9 }, ["fact.age"]],
    ["with an answer that was not to be asked", { works: false }, ["x.extra", "x.note"]],
  ])("%s says what is not known instead of guessing", (_, change, unknown) => {
    expect(dataOf(everything, { ...told, ...change })).toEqual({ complete: false, unknown });
  });
});

describe("an exported definition", () => {
  const read = readDefinition(
    definitionOf({ "<": [{ var: "fact.age" }, 18] }, [
      { "<": [{ var: "fact.age" }, { var: "parameter.x.least-age" }] },
      { ">": [{ var: "x.extra" }, 4] },
    ]),
    workingVocabulary,
  );
  const rule = exportDefinition(read, { on: "2023-03-01" });

  test.each<[ChildRecord, string]>([
    [{ birthDate: "2005-03-01" }, "out-of-scope"],
    [{ birthDate: "2007-03-02" }, "x.class-1"],
    [{ birthDate: "2007-03-01", works: true, "x.extra": 4.5 }, "x.class-2"],
    [{ birthDate: "2007-03-01", works: true, "x.extra": 4 }, "x.otherwise"],
    [{ birthDate: "2007-03-01", works: false }, "x.otherwise"],
  ])("gives json-logic-js the class of %j", (record, expected) => {
    const prepared = toData(read, { works: false, ...record, referenceDate: "2023-03-01" });
    expect(prepared.complete && runRule(rule, prepared.data)).toBe(expected);
  });

  test("without any data gets a class in json-logic-js: that is why only complete records are prepared", () => {
    expect(runRule(rule, {})).toBe("x.class-1");
    expect(toData(read, {})).toEqual({ complete: false, unknown: ["x.extra", "fact.age"] });
  });
});
