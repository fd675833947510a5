import type { Fact, Rule } from "@mangnon/schema";
import { describe, expect, test } from "vitest";
import { readWell, vocabularyWith } from "../../situations/reading.ts";
import { label } from "../../situations/vocabulary.ts";
import { RulesError } from "../errors.ts";
import { exportRule } from "./export-rule.ts";
import type { ReadRule } from "./read-rule.ts";

const facts: readonly Fact[] = [
  { id: "x.young", label, rule: { "<": [{ var: "fact.age" }, { var: "parameter.x.least-age" }] } },
  {
    id: "x.listed-and-young",
    label,
    rule: { and: [{ var: "fact.x.young" }, { in: [{ var: "x.job" }, { var: "parameter.x.listed" }] }] },
  },
];

function read(rule: Rule, vocabulary = vocabularyWith({ facts })): ReadRule {
  const { expression, parts } = readWell(rule, vocabulary);
  return { ...parts, expression };
}

const exportedOn = (rule: Rule, on = "2023-01-01"): Rule => exportRule(read(rule), { on });

const age: Rule = { var: "fact.age" };

describe("an exported rule", () => {
  test.each<[string, Rule, Rule]>([
    ["keeps variables by name", { "!": { var: "works" } }, { "!": [{ var: "works" }] }],
    [
      "keeps a dotted name, which is a path of the data",
      { "==": [{ var: "x.job" }, "farm"] },
      { "==": [{ var: "x.job" }, "farm"] },
    ],
    ["writes facts out", { var: "fact.x.young" }, { "<": [age, 16] }],
    [
      "writes out facts that facts name",
      { "!": [{ var: "fact.x.listed-and-young" }] },
      { "!": [{ and: [{ "<": [age, 16] }, { in: [{ var: "x.job" }, ["mine", "shop"]] }] }] },
    ],
    [
      "takes what a kernel counts from the data",
      { ">=": [{ var: "fact.x.months" }, 180] },
      { ">=": [{ var: "fact.x.months" }, 180] },
    ],
    [
      "writes dates as numbers",
      { "<=": ["2008-02-29", { var: "birthDate" }, "2010-05-10"] },
      { "<=": [20080229, { var: "birthDate" }, 20100510] },
    ],
    [
      "writes dates of lists as numbers",
      { in: [{ var: "birthDate" }, ["2010-05-10"]] },
      { in: [{ var: "birthDate" }, [20100510]] },
    ],
    [
      "writes texts in NFC",
      { "==": [{ var: "x.place" }, "bi\u0300nh"] },
      { "==": [{ var: "x.place" }, "b\u00ecnh"] },
    ],
    [
      "names elements as json-logic-js does",
      { some: [{ var: "x.dangers" }, { "==": [{ var: "" }, "dust"] }] },
      { some: [{ var: "x.dangers" }, { "==": [{ var: "" }, "dust"] }] },
    ],
    [
      "names the elements of `reduce` as json-logic-js does, with the law inside",
      {
        reduce: [
          [1, 2],
          { "+": [{ var: "current" }, { var: "accumulator" }, { var: "parameter.x.limit" }] },
          0,
        ],
      },
      { reduce: [[1, 2], { "+": [{ var: "current" }, { var: "accumulator" }, 30] }, 0] },
    ],
  ])("%s", (_, rule, exported) => {
    expect(exportedOn(rule)).toEqual(exported);
  });

  test.each([
    ["2019-01-01", 20],
    ["2020-12-31", 20],
    ["2021-01-01", 30],
    ["2023-05-31", 30],
    ["2023-06-01", 25.5],
  ])("on %s has %d for the law of that day", (on, hours) => {
    expect(exportedOn({ "<": [{ var: "hours" }, { var: "parameter.x.limit" }] }, on)).toEqual({
      "<": [{ var: "hours" }, hours],
    });
  });

  test("is JSON, and frozen through", () => {
    const rule = exportedOn({ var: "fact.x.listed-and-young" });
    expect(JSON.parse(JSON.stringify(rule))).toEqual(rule);
    const frozen = (value: unknown): boolean =>
      typeof value !== "object" ||
      value === null ||
      (Object.isFrozen(value) && Object.values(value).every(frozen));
    expect(frozen(rule)).toBe(true);
  });

  test("can be read again, and means the same", () => {
    const rule = exportedOn({ var: "fact.x.listed-and-young" });
    expect(exportRule(read(rule), { on: "2023-01-01" })).toEqual(rule);
  });
});

describe("an export is refused", () => {
  const doubled: readonly Fact[] = Array.from({ length: 20 }, (_, at) => {
    const next: Rule = at === 19 ? { var: "works" } : { var: `fact.x.twice-${at + 1}` };
    return { id: `x.twice-${at}`, label, rule: { and: [next, next] } };
  });

  test.each<[string, Rule, string, object]>([
    [
      "on a day before a law",
      { var: "fact.x.young" },
      "2019-12-31",
      { code: "rules/no-value-to-export", data: { parameter: "x.least-age", on: "2019-12-31" } },
    ],
    [
      "on a day after it was repealed",
      { var: "fact.x.young" },
      "2025-01-01",
      { code: "rules/no-value-to-export", data: { parameter: "x.least-age", on: "2025-01-01" } },
    ],
    ["for a month", { var: "works" }, "2023-01", { code: "rules/not-a-day", data: { given: "2023-01" } }],
    [
      "for a day that is not in the calendar",
      { var: "works" },
      "2023-02-29",
      { code: "rules/not-a-day", data: { given: "2023-02-29" } },
    ],
    [
      "for a day written otherwise",
      { var: "works" },
      "01/02/2023",
      { code: "rules/not-a-day", data: { given: "01/02/2023" } },
    ],
  ])("%s", (_, rule, on, error) => {
    expect(() => exportedOn(rule, on)).toThrow(expect.objectContaining(error));
    expect(() => exportedOn(rule, on)).toThrow(RulesError);
  });

  test("of facts that double each other into a million parts, at once", () => {
    const many = read({ var: "fact.x.twice-0" }, vocabularyWith({ facts: doubled }));
    const before = performance.now();
    expect(() => exportRule(many, { on: "2023-01-01" })).toThrow(
      expect.objectContaining({ code: "rules/too-large-to-export", data: { limit: 20_000 } }),
    );
    expect(performance.now() - before).toBeLessThan(1000);
  });

  test("never on a day on which every law that is named has a value", () => {
    expect(
      exportRule(read({ var: "fact.x.young" }, vocabularyWith({ facts })), { on: "2024-12-31" }),
    ).toEqual({ "<": [age, 16] });
  });
});
