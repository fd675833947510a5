import type { Fact, Rule, Variable, Vocabulary } from "@mangnon/schema";
import { describe, expect, test } from "vitest";
import { issuesOf, readWell, vocabularyWith, workingVocabulary } from "../../situations/reading.ts";
import { label } from "../../situations/vocabulary.ts";

const truth = (id: string, when?: Rule): Variable =>
  ({ id, type: "boolean", label, ...(when === undefined ? {} : { when, otherwise: false }) }) as Variable;
const fact = (id: string, rule: Rule): Fact => ({ id, label, rule });

const namesOf = (rule: Rule, vocabulary?: Vocabulary) => {
  const { parts } = readWell(rule, vocabulary);
  return {
    variables: [...parts.variables.keys()].sort(),
    facts: [...parts.facts.keys()].sort(),
    parameters: [...parts.parameters.keys()].sort(),
  };
};

describe("what rules name is read with all that it names in turn, and nothing else", () => {
  test.each<[string, Rule, object]>([
    ["a variable", { var: "works" }, { variables: ["works"], facts: [], parameters: [] }],
    [
      "a variable with the question before it",
      { var: "x.night" },
      { variables: ["works", "x.night"], facts: [], parameters: [] },
    ],
    [
      "an age with its dates",
      { ">": [{ var: "fact.age" }, 5] },
      { variables: ["ageInYears", "birthDate", "referenceDate"], facts: ["age"], parameters: [] },
    ],
    [
      "a law with the date it is looked up by",
      { ">": [{ var: "parameter.x.limit" }, 5] },
      { variables: ["referenceDate"], facts: [], parameters: ["x.limit"] },
    ],
  ])("%s", (_, rule, names) => {
    expect(namesOf(rule)).toEqual(names);
  });

  test("faults of what is not named are not told", () => {
    const faulty = vocabularyWith({
      facts: [fact("x.faulty", { nad: [true] })],
      variables: [truth("x.faulty", { var: "nothing" })],
    });
    expect(issuesOf({ var: "works" }, faulty)).toEqual([]);
    expect(issuesOf({ var: "fact.x.faulty" }, faulty)).toMatchObject([
      { code: "rules/unknown-operator", path: ["facts", "x.faulty", "rule", "nad"] },
    ]);
    expect(issuesOf({ var: "x.faulty" }, faulty)).toMatchObject([
      { code: "rules/unknown-variable", path: ["variables", "x.faulty", "when", "var"] },
    ]);
  });

  test("a fault of a fact is told once, however often it is named", () => {
    const faulty = vocabularyWith({ facts: [fact("x.faulty", { nad: [true] })] });
    expect(issuesOf({ and: [{ var: "fact.x.faulty" }, { var: "fact.x.faulty" }] }, faulty)).toHaveLength(1);
  });
});

describe("circles", () => {
  const codesOf = (rule: Rule, more: Partial<Vocabulary>) =>
    issuesOf(rule, vocabularyWith(more)).map(({ code }) => code);

  test.each<[string, Rule, Partial<Vocabulary>]>([
    ["a fact of itself", { var: "fact.x.a" }, { facts: [fact("x.a", { "!": [{ var: "fact.x.a" }] })] }],
    [
      "three facts",
      { var: "fact.x.a" },
      {
        facts: [
          fact("x.a", { var: "fact.x.b" }),
          fact("x.b", { var: "fact.x.c" }),
          fact("x.c", { var: "fact.x.a" }),
        ],
      },
    ],
    ["a question asked when it is answered", { var: "x.a" }, { variables: [truth("x.a", { var: "x.a" })] }],
    [
      "two questions, each asked by the other",
      { var: "x.a" },
      { variables: [truth("x.a", { var: "x.b" }), truth("x.b", { var: "x.a" })] },
    ],
    [
      "a question asked by a fact that rests on it",
      { var: "x.a" },
      { variables: [truth("x.a", { var: "fact.x.b" })], facts: [fact("x.b", { var: "x.a" })] },
    ],
    [
      "an age counted from a date that is asked by age",
      { "<": [{ var: "fact.x.years" }, 5] },
      {
        variables: [
          {
            id: "x.born",
            type: "date",
            min: "2000-01-01",
            max: "2020-12-31",
            label,
            when: { "<": [{ var: "fact.x.years" }, 5] },
            otherwise: "2010-01-01",
          },
        ],
        facts: [{ id: "x.years", label, kernel: "completed-years", from: "x.born", on: "referenceDate" }],
      },
    ],
  ])("%s are refused", (_, rule, more) => {
    expect(codesOf(rule, more)).toContain("rules/cycle");
    expect(codesOf(rule, more).filter((code) => code !== "rules/cycle")).toEqual([]);
  });

  test("two facts that rest on the same one are none", () => {
    const facts = [
      fact("x.a", { var: "fact.x.c" }),
      fact("x.b", { var: "fact.x.c" }),
      fact("x.c", { var: "works" }),
    ];
    expect(codesOf({ and: [{ var: "fact.x.a" }, { var: "fact.x.b" }] }, { facts })).toEqual([]);
  });
});

describe("a name that begins another", () => {
  const both = vocabularyWith({ variables: [truth("job"), truth("job.night"), truth("jobless")] });

  test("is refused where both are named, in whichever order", () => {
    const issue = { code: "rules/prefix-of-another", data: { name: "job", other: "job.night" } };
    expect(issuesOf({ and: [{ var: "job" }, { var: "job.night" }] }, both)).toMatchObject([
      { ...issue, path: ["variables", "job.night"] },
    ]);
    expect(issuesOf({ and: [{ var: "job.night" }, { var: "job" }] }, both)).toMatchObject([
      { ...issue, path: ["variables", "job"] },
    ]);
  });

  test("is no matter where one is not named, or where it ends inside of a word", () => {
    expect(issuesOf({ and: [{ var: "job" }, { var: "jobless" }] }, both)).toEqual([]);
    expect(issuesOf({ var: "job.night" }, both)).toEqual([]);
  });

  test("is refused of a variable `fact` beside ages, which stand under `fact` in the data", () => {
    const rule: Rule = { and: [{ var: "fact" }, { "<": [{ var: "fact.age" }, 15] }] };
    expect(
      issuesOf(rule, vocabularyWith({ variables: [truth("fact")] })).map(({ code, data }) => [code, data]),
    ).toEqual([["rules/prefix-of-another", { name: "fact", other: "fact.age" }]]);
  });
});

describe("what holds where a question is not asked", () => {
  const skipped = (variable: object): Vocabulary =>
    vocabularyWith({
      variables: [{ id: "x.v", label, when: { var: "works" }, ...variable } as unknown as Variable],
    });
  const hours = { type: "number", unit: "hours", min: 0, max: 9 };

  test.each<[string, object]>([
    ["a number", { ...hours, otherwise: 0 }],
    ["a date", { type: "date", min: "2000-01-01", max: "2020-12-31", otherwise: "2010-05-10" }],
    ["a code", { type: "code", codes: "x.jobs", otherwise: "other" }],
    ["codes", { type: "codes", codes: "x.dangers", otherwise: ["dust"] }],
    ["no codes", { type: "codes", codes: "x.dangers", otherwise: [] }],
    ["a text", { type: "text", otherwise: "none" }],
  ])("may be %s", (_, variable) => {
    expect(issuesOf({ "==": [1, 1] }, skipped(variable))).toEqual([]);
    expect(readWell({ var: "x.v" }, skipped(variable)).parts.variables.get("x.v")?.otherwise).toBeDefined();
  });

  test.each<[string, object]>([
    ["nothing", hours],
    ["null", { ...hours, otherwise: null }],
    ["a text for a number", { ...hours, otherwise: "0" }],
    ["a code of another list", { type: "code", codes: "x.jobs", otherwise: "dust" }],
    ["a code for codes", { type: "codes", codes: "x.dangers", otherwise: "dust" }],
    ["no codes for a code", { type: "code", codes: "x.jobs", otherwise: [] }],
    ["a date that is none", { type: "date", min: "2000-01-01", max: "2020-12-31", otherwise: "2010-02-30" }],
    ["a rule", { ...hours, otherwise: { "+": [1, 2] } }],
    ["a variable", { ...hours, otherwise: { var: "hours" } }],
  ])("may not be %s", (_, variable) => {
    const issues = issuesOf({ var: "x.v" }, skipped(variable));
    expect(issues.map(({ code, path }) => [code, path])).toEqual([
      ["rules/wrong-default", ["variables", "x.v", "otherwise"]],
    ]);
  });
});

test("a kernel reads dates, and a recorded number", () => {
  const kernel = (over: object): Vocabulary =>
    vocabularyWith({
      facts: [
        {
          id: "x.k",
          label,
          kernel: "completed-months",
          from: "birthDate",
          on: "referenceDate",
          ...over,
        } as Fact,
      ],
    });
  const issueOf = (over: object) =>
    issuesOf({ ">": [{ var: "fact.x.k" }, 5] }, kernel(over)).map(({ code, data }) => [code, data]);
  expect(issueOf({})).toEqual([]);
  expect(issueOf({ recorded: "x.place" })).toEqual([
    ["rules/wrong-kernel-input", { name: "x.place", expected: "number", given: "text" }],
  ]);
  expect(issueOf({ on: "works" })).toEqual([
    ["rules/wrong-kernel-input", { name: "works", expected: "date", given: "boolean" }],
  ]);
  expect(issueOf({ from: "birthDat" })).toEqual([
    ["rules/unknown-variable", { name: "birthDat", nearest: "birthDate" }],
  ]);
  expect(workingVocabulary.facts.map(({ id }) => id)).not.toContain("x.k");
});
