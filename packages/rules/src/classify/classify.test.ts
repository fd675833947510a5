import type { ChildRecord, Rule } from "@mangnon/schema";
import { describe, expect, test } from "vitest";
import { outcomeOf } from "../../situations/classified.ts";
import { definitionOf } from "../../situations/random-definitions.ts";
import { vocabularyWith, workingVocabulary } from "../../situations/reading.ts";
import { label } from "../../situations/vocabulary.ts";
import { readDefinition } from "../definition/read-definition.ts";
import { RulesError } from "../errors.ts";
import { classify } from "./classify.ts";

const works: Rule = { var: "works" };
const ill: Rule = { var: "x.ill" };
const night: Rule = { ">": [{ var: "hours" }, 40] };

/** The class, or the classes that are possible. */
function classesOf(
  rules: readonly Rule[],
  record: ChildRecord,
  population: Rule = true,
): string | readonly string[] {
  const outcome = outcomeOf(rules, record, { population });
  const short = (name: string): string => name.replace("x.class-", "").replace("x.", "");
  return outcome.status === "determined" ? short(outcome.class) : outcome.candidates.map(short);
}

describe("the first true class wins when every earlier one is false", () => {
  test.each<[ChildRecord, string | readonly string[]]>([
    [{ works: true }, "1"],
    [{ works: true, "x.ill": true, hours: 50 }, "1"],
    [{ works: false, "x.ill": true }, "2"],
    [{ works: false, "x.ill": false, hours: 50 }, "3"],
    [{ works: false, "x.ill": false, hours: 40 }, "otherwise"],
    [{ "x.ill": true }, ["1", "2"]],
    [{ works: false, hours: 50 }, ["2", "3"]],
    [{ works: false, hours: 40 }, ["2", "otherwise"]],
    [{ hours: 50 }, ["1", "2", "3"]],
    [{ "x.ill": false, hours: 50 }, ["1", "3"]],
    [{ "x.ill": false }, ["1", "3", "otherwise"]],
    [{}, ["1", "2", "3", "otherwise"]],
  ])("%j: %j", (record, classes) => {
    expect(classesOf([works, ill, night], record)).toEqual(classes);
  });
});

describe("the population", () => {
  test.each<[ChildRecord, string | readonly string[]]>([
    [{ "x.ill": false, works: true }, "out-of-scope"],
    [{ "x.ill": false }, "out-of-scope"],
    [{ "x.ill": true, works: true }, "1"],
    [{ "x.ill": true }, ["1", "otherwise"]],
    [{ works: true }, ["1", "out-of-scope"]],
    [{ works: false }, ["otherwise", "out-of-scope"]],
    [{}, ["1", "otherwise", "out-of-scope"]],
  ])("%j: %j", (record, classes) => {
    expect(classesOf([works], record, ill)).toEqual(classes);
  });

  test("that is not known is the first thing to ask for", () => {
    expect(outcomeOf([works], {}, { population: ill })).toMatchObject({
      needs: [["x.ill", "works"]],
      causes: [{ name: "x.ill" }, { name: "works" }],
    });
  });
});

describe("two laws under a reference date that is not known", () => {
  const young: Rule = { "<": [{ var: "fact.age" }, { var: "parameter.x.least-age" }] };
  const many: Rule = { ">": [{ var: "hours" }, { var: "parameter.x.limit" }] };

  test.each<[string, Rule, ChildRecord, string | readonly string[], readonly (readonly string[])[]]>([
    ["more than any law allows", many, { hours: 31 }, "1", []],
    ["as much as every law allows", many, { hours: 20 }, "otherwise", []],
    ["more than one law allows", many, { hours: 21 }, ["1", "otherwise"], [["referenceDate"]]],
    [
      "more than the law of either year allows",
      many,
      { hours: 31, referenceDate: { from: "2020-12", to: "2021-01" } },
      "1",
      [],
    ],
    [
      "more than the law of one year allows",
      many,
      { hours: 21, referenceDate: { from: "2020-12", to: "2021-01" } },
      ["1", "otherwise"],
      [["referenceDate"]],
    ],
    [
      "younger than the law says on all of the days",
      young,
      { ageInYears: 14, referenceDate: { from: "2021-12", to: "2022-01" } },
      "1",
      [],
    ],
    [
      "younger than the law says on some of the days",
      young,
      { ageInYears: 15, referenceDate: { from: "2021-12", to: "2022-01" } },
      ["1", "otherwise"],
      [["referenceDate"]],
    ],
    [
      "on a day before there was a law",
      young,
      { ageInYears: 14, referenceDate: "2019-06-01" },
      ["1", "otherwise"],
      [],
    ],
    [
      "on a day that may be before there was a law",
      young,
      { ageInYears: 14 },
      ["1", "otherwise"],
      [["referenceDate"]],
    ],
  ])("%s", (_, rule, record, classes, needs) => {
    expect(classesOf([rule], record)).toEqual(classes);
    const outcome = outcomeOf([rule], record);
    expect(outcome.status === "determined" ? [] : outcome.needs).toEqual(needs);
  });
});

describe("criteria", () => {
  const facts = [
    { id: "x.many", label, rule: night },
    { id: "x.both", label, rule: { and: [works, ill] } },
  ];
  const read = readDefinition(definitionOf(true, [works], ["x.many", "x.both"]), vocabularyWith({ facts }));

  test.each<[ChildRecord, object]>([
    [
      { works: true, hours: 41 },
      { "x.many": true, "x.both": undefined },
    ],
    [{ works: false }, { "x.many": undefined, "x.both": false }],
    [{}, { "x.many": undefined, "x.both": undefined }],
  ])("of %j are truths, unknown included, beside the class", (record, criteria) => {
    const { outcome } = classify(read, record);
    expect(outcome.criteria).toEqual(criteria);
    expect(Object.keys(outcome.criteria)).toEqual(["x.many", "x.both"]);
  });
});

describe("findings", () => {
  const read = readDefinition(definitionOf(true, [{ and: [works, night] }]), workingVocabulary);
  const codesOf = (record: ChildRecord) =>
    classify(read, record).findings.map(({ code, path }) => `${code} ${path}`);

  test.each<[string, ChildRecord, readonly string[]]>([
    [
      "tell each field that does not fit",
      { works: 1, hours: "9" },
      ["rules/wrong-type-of-value works", "rules/wrong-type-of-value hours"],
    ],
    ["tell nothing of fields that no rule reads", { works: true, hours: 41, "x.place": 5, name: "An" }, []],
    ["tell a misspelt field", { work: true, hours: 41 }, ["rules/unknown-field work"]],
    [
      "tell nothing of a field that only resembles one that is there",
      { works: true, work: true, hours: 41 },
      [],
    ],
    ["tell nothing of a field that resembles none", { works: true, hours: 41, anythingElse: 1 }, []],
    ["tell nothing of what was not looked at", { works: false, hours: 41 }, []],
  ])("%s", (_, record, codes) => {
    expect(codesOf(record)).toEqual(codes);
  });

  test("name the variable and never the value", () => {
    const text = JSON.stringify(classify(read, { works: "Nguyễn Văn An", hours: 987654 }));
    expect(text).not.toMatch(/Nguyễn|987654/);
  });
});

describe("what is no record", () => {
  const read = readDefinition(definitionOf(true, [works]), workingVocabulary);

  test.each<[string, unknown, string]>([
    ["nothing", undefined, "nothing"],
    ["null", null, "null"],
    ["a text", "works", "string"],
    ["a number", 1, "number"],
    ["a list", [{ works: true }], "list"],
    ["a Map", new Map([["works", true]]), "class instance"],
    ["a Date", new Date(0), "class instance"],
    [
      "an instance of a class",
      new (class Child {
        works = true;
      })(),
      "class instance",
    ],
  ])("%s is an error", (_, record, given) => {
    const judge = () => classify(read, record as ChildRecord);
    expect(judge).toThrow(RulesError);
    expect(judge).toThrow(expect.objectContaining({ code: "rules/not-a-record", data: { given } }));
  });

  test("a record without prototype, of JSON, or frozen is one", () => {
    const bare = Object.assign(Object.create(null) as object, { works: true });
    for (const record of [
      bare,
      JSON.parse('{"works":true,"__proto__":{"works":false}}'),
      Object.freeze({ works: true }),
    ]) {
      expect(classify(read, record as ChildRecord).outcome).toMatchObject({ class: "x.class-1" });
    }
  });

  test("names that every object has are no fields", () => {
    const variables = [{ id: "constructor", type: "boolean", label }] as const;
    const own = readDefinition(definitionOf(true, [{ var: "constructor" }]), vocabularyWith({ variables }));
    expect(classify(own, {}).outcome).toMatchObject({ status: "undetermined", needs: [["constructor"]] });
    expect(classify(own, {}).findings).toEqual([]);
  });
});

test("`needs: false` asks nothing and says the same otherwise", () => {
  const read = readDefinition(definitionOf(true, [{ and: [works, ill] }]), workingVocabulary);
  const { outcome } = classify(read, {}, { needs: false });
  expect(outcome).toMatchObject({
    status: "undetermined",
    candidates: ["x.class-1", "x.otherwise"],
    needs: [],
  });
  expect(classify(read, {}).outcome).toEqual({ ...outcome, needs: [["works", "x.ill"]] });
});
