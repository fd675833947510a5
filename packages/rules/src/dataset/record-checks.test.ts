import type { RecordsDataset, Rule } from "@mangnon/schema";
import jsonLogic from "json-logic-js";
import { describe, expect, test } from "vitest";
import { described, type Rows, readRows, vocabulary } from "../../situations/described.ts";
import { checkDatasetRules } from "./index.ts";

type Check = NonNullable<RecordsDataset["checks"]>[number];

const label = { vi: "ví dụ", en: "example" };
const variables = {
  ageInYears: { column: "age", missing: { "99": "dont-know" } },
  economicActivity: { column: "works", recode: { yes: true, no: false } },
  usualHoursPerWeek: { column: "hours" },
  "x.note": { column: "note" },
} as const;
const withCheck = (rule: Rule, severity: Check["severity"] = "warning"): RecordsDataset =>
  described({ variables, checks: [{ id: "x.check", label, rule, severity }] });

/** What a check says of one row: nothing, or the code of its finding. */
function said(rule: Rule, row: Rows[number]): string | undefined {
  const { findings, rejected } = readRows(withCheck(rule), [{ id: "a", ...row }]);
  expect(rejected).toEqual([]);
  return findings.find(({ path }) => path[0] === "checks")?.code.replace("rules/", "");
}

const hoursOfWorkers: Rule = {
  or: [{ "!": { var: "economicActivity" } }, { none: [{ missing: ["usualHoursPerWeek"] }, true] }],
};

describe("a check of records", () => {
  test.each<[Rows[number], string | undefined]>([
    [{ works: "yes", hours: "20" }, undefined],
    [{ works: "no", hours: "" }, undefined],
    [{ works: "yes", hours: "" }, "check-failed"],
    [{ works: "yes", hours: null }, "check-failed"],
    [{ works: "", hours: "20" }, undefined],
    [{ works: "", hours: "" }, "check-unknown"],
  ])("that whoever works has hours says of %j: %s", (row, code) => {
    expect(said(hoursOfWorkers, row)).toBe(code);
  });

  test.each<[Rule, Rows[number], string | undefined]>([
    [{ none: [{ missing: ["ageInYears"] }, true] }, { age: "99" }, undefined],
    [{ none: [{ missing: ["ageInYears"] }, true] }, { age: "abc" }, undefined],
    [{ in: ["ageInYears", { missing: ["ageInYears", "x.note"] }] }, { note: "n" }, undefined],
    [{ none: [{ missing_some: [1, ["ageInYears", "x.note"]] }, true] }, { note: "n" }, undefined],
    [{ none: [{ missing_some: [2, ["ageInYears", "x.note"]] }, true] }, { note: "n" }, "check-failed"],
    [{ "<=": [{ var: ["usualHoursPerWeek", 0] }, 60] }, { hours: "" }, undefined],
    [{ "<=": [{ var: ["usualHoursPerWeek", 0] }, 60] }, { hours: "61" }, "check-failed"],
    [{ "<=": [{ var: ["ageInYears", 0] }, 60] }, { age: "99" }, "check-unknown"],
  ])("%j of %j: %s", (rule, row, code) => {
    expect(said(rule, row)).toBe(code);
  });

  test("tells its id and the names it looks at, with the row, and holds no value", () => {
    const { findings } = readRows(withCheck(hoursOfWorkers), [{ id: "a", works: "yes", hours: "" }]);
    expect(findings).toEqual([
      {
        code: "rules/check-failed",
        severity: "warning",
        path: ["checks", "x.check"],
        data: { check: "x.check", label, names: ["economicActivity", "usualHoursPerWeek"] },
        record: "a",
        origin: { file: "register.csv", row: 2 },
      },
    ]);
  });

  test("of severity error rejects the row, so that rows are records, filtered out or rejected", () => {
    const rows = [
      { id: "a", works: "yes", hours: "" },
      { id: "b", works: "yes", hours: "8" },
      { id: "c", works: "", hours: "" },
    ];
    const { records, rejected, findings } = readRows(withCheck(hoursOfWorkers, "error"), rows);
    expect(records.map(({ id }) => id)).toEqual(["b", "c"]);
    expect(rejected.map(({ code, record }) => [code, record])).toEqual([["rules/check-failed", "a"]]);
    expect(findings.map(({ code, severity, record }) => [code, severity, record])).toEqual([
      ["rules/check-unknown", "info", "c"],
    ]);
  });

  test("is not asked of what is filtered out", () => {
    const dataset = {
      ...withCheck(hoursOfWorkers, "error"),
      filter: { var: "economicActivity" },
    } as RecordsDataset;
    expect(readRows(dataset, [{ id: "a", works: "no", hours: "" }])).toMatchObject({
      filteredOut: 1,
      rejected: [],
    });
  });
});

describe("what was not recorded", () => {
  const data: Readonly<Record<string, string | null>> = { age: "14", works: "", hours: null, note: "n" };
  const plain = { ageInYears: 14, economicActivity: "", usualHoursPerWeek: null, "x.note": "n" };
  const names = ["ageInYears", "economicActivity", "usualHoursPerWeek"];
  const lists: readonly (readonly string[])[] = Array.from({ length: 8 }, (_, bits) =>
    names.filter((_, at) => (bits & (1 << at)) !== 0),
  ).filter(({ length }) => length > 0);

  test.each(lists.map((list) => [list] as const))("of %j is what json-logic-js calls missing", (list) => {
    for (const asked of [{ missing: list }, ...list.map((_, at) => ({ missing_some: [at + 1, list] }))]) {
      const none: Rule = { none: [asked, true] };
      for (const name of list) {
        const rule: Rule = { in: [name, asked] };
        expect(said(rule, data) === undefined).toBe(jsonLogic.apply(rule as never, plain));
      }
      expect(said(none, data) === undefined).toBe(jsonLogic.apply(none as never, plain));
    }
  });
});

describe("a check is refused when it is read", () => {
  test.each<[Rule, string, readonly (string | number)[]]>([
    [{ none: [{ missing: ["age"] }, true] }, "rules/unknown-variable", ["none", 0, "missing", 0]],
    [{ none: [{ missing: [3] }, true] }, "rules/var-not-a-name", ["none", 0, "missing", 0]],
    [{ none: [{ missing: [] }, true] }, "rules/empty-list", ["none", 0, "missing"]],
    [
      { none: [{ missing_some: ["ageInYears"] }, true] },
      "rules/wrong-number-of-operands",
      ["none", 0, "missing_some"],
    ],
    [
      { none: [{ missing_some: [0, ["ageInYears"]] }, true] },
      "rules/wrong-type",
      ["none", 0, "missing_some", 0],
    ],
    [
      { none: [{ missing_some: [1, ["ag"]] }, true] },
      "rules/unknown-variable",
      ["none", 0, "missing_some", 1, 0],
    ],
    [{ "<": [{ var: ["ageInYears", "x"] }, 3] }, "rules/types-differ", ["<", 0, "var"]],
    [{ "<": [{ var: ["ageInYears", 1, 2] }, 3] }, "rules/var-default", ["<", 0, "var"]],
    [{ var: "ageInYears" }, "rules/not-a-condition", []],
    [
      { some: [["a"], { none: [{ missing: ["ageInYears"] }, true] }] },
      "rules/outer-variable",
      ["some", 1, "none", 0, "missing"],
    ],
  ])("%j: %s", (rule, code, path) => {
    const issues = checkDatasetRules(withCheck(rule), vocabulary);
    expect(issues.map((issue) => [issue.code, issue.path])).toEqual([[code, ["checks", 0, "rule", ...path]]]);
  });

  test("and a second one of the same id", () => {
    const check: Check = { id: "x.check", label, rule: true, severity: "warning" };
    const issues = checkDatasetRules(described({ variables, checks: [check, check] }), vocabulary);
    expect(issues).toMatchObject([{ code: "rules/duplicate-check", path: ["checks", 1, "id"] }]);
  });

  test("but nothing else in a description may ask what was not recorded", () => {
    const rule: Rule = { none: [{ missing: ["ageInYears"] }, true] };
    const derived = described({ variables: { ...variables, economicActivity: { rule } } });
    const filtered = described({ variables, filter: rule });
    for (const dataset of [derived, filtered]) {
      expect(checkDatasetRules(dataset, vocabulary)).toMatchObject([{ code: "rules/refused-operator" }]);
    }
    const withDefault = described({ variables, filter: { "<": [{ var: ["ageInYears", 0] }, 9] } });
    expect(checkDatasetRules(withDefault, vocabulary)).toMatchObject([{ code: "rules/var-default" }]);
  });
});
