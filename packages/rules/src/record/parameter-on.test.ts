import type { ChildRecord, Parameter, Rule } from "@mangnon/schema";
import { describe, expect, test } from "vitest";
import { readWell, vocabularyWith } from "../../situations/reading.ts";
import { label } from "../../situations/vocabulary.ts";
import { evaluate } from "../evaluate/evaluate.ts";
import { faceRecord } from "./face-record.ts";

function faced(name: string, record: ChildRecord, vocabulary = vocabularyWith({})) {
  const rule: Rule = { var: `parameter.${name}` };
  const { expression, parts } = readWell(rule, vocabulary);
  const seen = faceRecord(parts, record);
  return {
    value: evaluate(expression, seen),
    versions: seen.parameterOn(name).versions,
    findings: seen.findings().map(({ code, data }) => [code, data]),
  };
}

describe("a number of the law on the record's own day", () => {
  test.each<[string, unknown, readonly number[]]>([
    ["2019-01-01", 20, [0]],
    ["2020-12-31", 20, [0]],
    ["2021-01-01", 30, [1]],
    ["2023-05-31", 30, [1]],
    ["2023-06-01", 25.5, [2]],
    ["2025-12-31", 25.5, [2]],
    ["2020-12", 20, [0]],
    ["2021", 30, [1]],
    ["2020", 20, [0]],
    ["2023", { from: 25.5, to: 30 }, [1, 2]],
  ])("on %s is %j", (referenceDate, value, versions) => {
    expect(faced("x.limit", { referenceDate })).toEqual({ value, versions, findings: [] });
  });

  test("between two laws is all that both say, and three where all are possible", () => {
    expect(faced("x.limit", { referenceDate: { from: "2020-12-31", to: "2021-01-01" } })).toMatchObject({
      value: { from: 20, to: 30 },
      versions: [0, 1],
    });
    expect(faced("x.limit", {})).toMatchObject({ value: { from: 20, to: 30 }, versions: [0, 1, 2] });
  });
});

describe("a law with a first and a last day", () => {
  test.each<[string, unknown, readonly unknown[]]>([
    ["2019-12-31", undefined, ["rules/not-yet-in-force", { parameter: "x.least-age", since: "2020-01-01" }]],
    ["2020-01-01", 15, []],
    ["2021-12-31", 15, []],
    ["2022-01-01", 16, []],
    ["2024-12-31", 16, []],
    ["2025-01-01", undefined, ["rules/repealed", { parameter: "x.least-age", until: "2024-12-31" }]],
  ])("on %s", (referenceDate, value, finding) => {
    expect(faced("x.least-age", { referenceDate })).toMatchObject({
      value,
      findings: finding.length === 0 ? [] : [finding],
    });
  });

  test.each<[string, ChildRecord]>([
    ["before its first day for some of the days", { referenceDate: "2019-12" }],
    ["before its first day for one of the days", { referenceDate: { from: "2019-12-31", to: "2020-01-01" } }],
    ["after its last day for some of the days", { referenceDate: { from: "2024-12-31", to: "2025-01-01" } }],
    ["on a day that is not known", {}],
  ])("is unknown %s, without a finding", (_, record) => {
    const wide =
      record.referenceDate === "2019-12"
        ? { referenceDate: { from: "2019-12-15", to: "2020-01-15" } }
        : record;
    expect(faced("x.least-age", wide)).toMatchObject({ value: undefined, findings: [] });
  });
});

describe("a law that was repealed and came again", () => {
  const parameter: Parameter = {
    id: "x.again",
    label,
    type: "integer",
    unit: "years",
    values: [
      { since: "2020-01-01", until: "2020-12-31", value: 15, sources: [] },
      { since: "2022-01-01", value: 15, sources: [] },
    ],
  };
  const vocabulary = vocabularyWith({ parameters: [parameter] });

  test.each<[string, unknown, string | undefined]>([
    ["2020-12-31", 15, undefined],
    ["2021-01-01", undefined, "rules/repealed"],
    ["2021-12-31", undefined, "rules/repealed"],
    ["2022-01-01", 15, undefined],
  ])("on %s", (referenceDate, value, code) => {
    const seen = faced("x.again", { referenceDate }, vocabulary);
    expect(seen.value).toBe(value);
    expect(seen.findings.map(([found]) => found)).toEqual(code === undefined ? [] : [code]);
  });

  test("over both is unknown, as there may have been none", () => {
    expect(
      faced("x.again", { referenceDate: { from: "2020-12-31", to: "2022-01-01" } }, vocabulary).value,
    ).toBeUndefined();
  });
});

describe("a list of the law", () => {
  test.each<[ChildRecord, unknown]>([
    [{ referenceDate: "2020-12-31" }, ["mine"]],
    [{ referenceDate: "2021-01-01" }, ["mine", "shop"]],
    [{}, undefined],
  ])("on %j is %j", (record, value) => {
    expect(faced("x.listed", record).value).toEqual(value);
  });
});

test("a number that holds always needs no reference date", () => {
  const always: Parameter = {
    id: "x.always",
    label,
    type: "number",
    unit: "hours",
    values: [{ value: 43, sources: [] }],
  };
  const vocabulary = { ...vocabularyWith({ parameters: [always] }), variables: [], facts: [] };
  expect(faced("x.always", {}, vocabulary).value).toBe(43);
});
