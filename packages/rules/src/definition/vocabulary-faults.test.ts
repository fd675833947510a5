import type { Definition, Parameter, Rule, Variable } from "@mangnon/schema";
import { sharedVariables } from "@mangnon/schema/variables";
import { describe, expect, test } from "vitest";
import { checkRules } from "./read-definition.ts";

// Packs are data, often YAML, and nothing but this looks at their vocabulary before rules do.

const label = { vi: "điều gì đó", en: "something" };
const sources = [{ instrument: label, seen: "derived" }] as const;
const definitionOf = (rule: Rule): Definition => ({
  kind: "definition",
  id: "d",
  version: "1.0.0",
  label,
  authority: label,
  effective: {},
  sources,
  population: true,
  criteria: [],
  classes: [
    { id: "yes", label, rule },
    { id: "no", label, rule: "otherwise" },
  ],
});
const sexes = {
  id: "sex",
  label,
  codes: [
    { code: "female", label },
    { code: "male", label },
  ],
};

const toldOf = (rule: Rule, given: { variables?: readonly unknown[]; parameters?: readonly unknown[] }) =>
  checkRules(definitionOf(rule), {
    codeLists: [sexes],
    variables: [...sharedVariables, ...((given.variables ?? []) as readonly Variable[])],
    facts: [],
    parameters: (given.parameters ?? []) as readonly Parameter[],
  }).map(({ code, path }) => `${path.join(".")} ${code}`);

describe("a variable without limits is refused: of what nobody recorded a comparison would be decided", () => {
  const ofNumber = (limits: object) =>
    toldOf({ ">": [{ var: "x.n" }, 3] }, { variables: [{ id: "x.n", type: "number", label, ...limits }] });
  const ofDate = (limits: object) =>
    toldOf(
      { ">": [{ var: "x.d" }, "2010-01-01"] },
      { variables: [{ id: "x.d", type: "date", label, ...limits }] },
    );
  test.each([
    ["both are there", { min: 0, max: 10 }, []],
    ["no greatest", { min: 0 }, ["variables.x.n.max rules/no-limit"]],
    ["no least", { max: 10 }, ["variables.x.n.min rules/no-limit"]],
    ["neither", {}, ["variables.x.n.min rules/no-limit", "variables.x.n.max rules/no-limit"]],
    ["texts", { min: "0", max: 10 }, ["variables.x.n.min rules/no-limit"]],
    ["no number", { min: Number.NaN, max: 10 }, ["variables.x.n.min rules/no-limit"]],
    ["no end", { min: 0, max: Number.POSITIVE_INFINITY }, ["variables.x.n.max rules/no-limit"]],
    ["exchanged", { min: 10, max: 0 }, ["variables.x.n.min rules/min-above-max"]],
  ])("of a number: %s", (_, limits, told) => {
    expect(ofNumber(limits)).toEqual(told);
  });
  test.each([
    ["both are there", { min: "2000-01-01", max: "2030-12-31" }, []],
    ["years", { min: "2000", max: "2030" }, []],
    ["neither", {}, ["variables.x.d.min rules/no-limit", "variables.x.d.max rules/no-limit"]],
    ["of no calendar", { min: "2010-02-30", max: "2030" }, ["variables.x.d.min rules/no-limit"]],
    ["a number", { min: 2010, max: "2030" }, ["variables.x.d.min rules/no-limit"]],
    ["exchanged", { min: "2030", max: "2010" }, ["variables.x.d.min rules/min-above-max"]],
  ])("of a date: %s", (_, limits, told) => {
    expect(ofDate(limits)).toEqual(told);
  });
});

describe("a number of the law that could not be looked up rightly is refused", () => {
  const ofValues = (values: readonly object[], type = "number") =>
    toldOf(
      { ">": [{ var: "usualHoursPerWeek" }, { var: "parameter.x.week" }] },
      { parameters: [{ id: "x.week", type, unit: "hours per week", label, values }] },
    );
  const at = (since: unknown, value: unknown = 12) => ({ since, value, sources });
  const value = (index: number, key: string) => `parameters.x.week.values.${index}.${key}`;
  test.each<[string, readonly object[], readonly string[]]>([
    ["the oldest first", [at("2015-01-01"), at("2024-01-01")], []],
    ["the first on every day before", [at(undefined), at("2024-01-01")], []],
    [
      "the newest first, so that the old one would hold today",
      [at("2024-01-01"), at("2015-01-01")],
      [`${value(1, "since")} rules/values-out-of-order`],
    ],
    [
      "two of one day",
      [at("2015-01-01"), at("2015-01-01")],
      [`${value(1, "since")} rules/values-out-of-order`],
    ],
    [
      "a later one without a day",
      [at("2015-01-01"), at(undefined)],
      [`${value(1, "since")} rules/values-out-of-order`],
    ],
    ["a day of no calendar", [at("2015-02-30")], [`${value(0, "since")} rules/wrong-day-of-law`]],
    ["a year alone", [at("2015")], [`${value(0, "since")} rules/wrong-day-of-law`]],
    ["a word", [at("soon")], [`${value(0, "since")} rules/wrong-day-of-law`]],
    [
      "repealed on a day of no calendar",
      [{ ...at("2015-01-01"), until: "2016-02-30" }],
      [`${value(0, "until")} rules/wrong-day-of-law`],
    ],
    ["a text", [at("2015-01-01", "12")], [`${value(0, "value")} rules/wrong-value-of-law`]],
    ["a list", [at("2015-01-01", ["12"])], [`${value(0, "value")} rules/wrong-value-of-law`]],
    ["a truth", [at("2015-01-01", true)], [`${value(0, "value")} rules/wrong-value-of-law`]],
    ["nothing", [at("2015-01-01", null)], [`${value(0, "value")} rules/wrong-value-of-law`]],
    ["no number", [at("2015-01-01", Number.NaN)], [`${value(0, "value")} rules/wrong-value-of-law`]],
  ])("%s", (_, values, told) => {
    expect(ofValues(values)).toEqual(told);
  });

  test("half of a whole number", () => {
    expect(ofValues([at("2015-01-01", 12.5)], "integer")).toEqual([
      `${value(0, "value")} rules/wrong-value-of-law`,
    ]);
  });

  test("a day of checking that is none", () => {
    const parameter = {
      id: "x.week",
      type: "number",
      unit: "hours per week",
      label,
      values: [at("2015-01-01")],
    };
    const rule = { ">": [{ var: "usualHoursPerWeek" }, { var: "parameter.x.week" }] };
    expect(toldOf(rule, { parameters: [{ ...parameter, verifiedUntil: "2026" }] })).toEqual([
      "parameters.x.week.verifiedUntil rules/wrong-day-of-law",
    ]);
  });

  const ofCodes = (listed: unknown) =>
    toldOf(
      { in: [{ var: "sex" }, { var: "parameter.x.sexes" }] },
      {
        parameters: [
          { id: "x.sexes", type: "codes", codes: "sex", label, values: [at("2015-01-01", listed)] },
        ],
      },
    );
  test.each<[string, unknown, readonly string[]]>([
    ["codes of the list", ["male"], []],
    ["a code of no list, which nobody could have", ["male", "mail"], ["value.1 rules/code-not-in-list"]],
    ["a code alone", "male", ["value rules/wrong-value-of-law"]],
    ["a number", 2, ["value rules/wrong-value-of-law"]],
  ])("%s", (_, listed, told) => {
    expect(ofCodes(listed)).toEqual(told.map((each) => `parameters.x.sexes.values.0.${each}`));
  });
});

test("a criterion written as rules name facts is told the fact that is meant", () => {
  const fact = { id: "x.long", label, rule: { ">": [{ var: "usualHoursPerWeek" }, 40] } };
  const definition = { ...definitionOf({ var: "fact.x.long" }), criteria: ["fact.x.long"] };
  const vocabulary = { codeLists: [sexes], variables: sharedVariables, facts: [fact], parameters: [] };
  expect(checkRules(definition, vocabulary)).toMatchObject([
    { code: "rules/unknown-criterion", data: { nearest: "x.long" } },
  ]);
});
