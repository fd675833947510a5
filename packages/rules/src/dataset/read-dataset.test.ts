import type { RecordsDataset } from "@mangnon/schema";
import { expect, test } from "vitest";
import { described, vocabulary } from "../../situations/described.ts";
import { RulesError } from "../errors.ts";
import { checkDatasetRules, readDataset } from "./index.ts";

const told = (dataset: RecordsDataset): readonly string[] =>
  checkDatasetRules(dataset, vocabulary).map(
    ({ path, code }) => `${path.join(".")} ${code.replace("rules/", "")}`,
  );

const A = { column: "A", type: "boolean", recode: { "1": true, "2": false } } as const;
const X = { column: "X", type: "integer" } as const;
const column = (over: object): RecordsDataset =>
  described({ columns: { A, X, c: { column: "c", ...over } } });
const variable = (id: string, derivation: RecordsDataset["variables"][string]): RecordsDataset =>
  described({ columns: { A, X }, variables: { [id]: derivation } });

test.each<[string, RecordsDataset, readonly string[]]>([
  ["an unknown variable", variable("ageInYeers", { column: "c" }), ["variables.ageInYeers unknown-variable"]],
  [
    "one name for a column and a variable",
    described({ columns: { sex: { column: "c" } }, variables: { sex: { column: "c" } } }),
    ["variables.sex name-declared-twice"],
  ],
  [
    "an undeclared name in `anyOf`",
    variable("economicActivity", { anyOf: ["A", "a1"] }),
    ["variables.economicActivity.anyOf.1 unknown-name"],
  ],
  [
    "a number in `anyOf`",
    variable("economicActivity", { anyOf: ["A", "X"] }),
    ["variables.economicActivity.anyOf.1 wrong-type"],
  ],
  [
    "`anyOf` for a number",
    variable("ageInYears", { anyOf: ["A"] }),
    ["variables.ageInYears.anyOf wrong-type"],
  ],
  [
    "an undeclared name in `sumOf`",
    variable("choreHoursPerWeek", { sumOf: ["Y", "X"] }),
    ["variables.choreHoursPerWeek.sumOf.0 unknown-name"],
  ],
  [
    "a truth in `sumOf`",
    variable("choreHoursPerWeek", { sumOf: ["X", "A"] }),
    ["variables.choreHoursPerWeek.sumOf.1 wrong-type"],
  ],
  [
    "years in a sum of hours",
    described({ variables: { choreHoursPerWeek: { sumOf: ["ageInYears"] }, ageInYears: { column: "c" } } }),
    ["variables.choreHoursPerWeek.sumOf.0 unit-mismatch"],
  ],
  [
    "an undeclared disaggregation",
    described({ disaggregations: ["sex"] }),
    ["disaggregations.0 unknown-name"],
  ],
  ["a public column that is not read", described({ public: ["id", "HH6"] }), ["public.1 unknown-column"]],
  [
    "a recoded value of another type",
    column({ type: "integer", recode: { a: 1, b: "2" } }),
    ["columns.c.recode.b wrong-recode"],
  ],
  [
    "a recoded number where truths are asked",
    column({ type: "boolean", recode: { "1": 1 } }),
    ["columns.c.recode.1 wrong-recode"],
  ],
  [
    "a recoded truth in a column without a type",
    column({ recode: { "1": true } }),
    ["columns.c.recode.1 wrong-recode"],
  ],
  ["a text recoded to nothing", column({ recode: { "1": "" } }), ["columns.c.recode.1 wrong-recode"]],
  [
    "a recoded code that is not in the list",
    variable("sex", { column: "c", recode: { "1": "mael" } }),
    ["variables.sex.recode.1 code-not-in-list"],
  ],
  [
    "one of several codes that is not in the list",
    variable("x.jobs", { column: "c", recode: { "1": "frm" } }),
    ["variables.x.jobs.recode.1 code-not-in-list"],
  ],
  [
    "a recoded number outside of the range",
    variable("ageInYears", { column: "c", recode: { "1": 121 } }),
    ["variables.ageInYears.recode.1 wrong-recode"],
  ],
  [
    "a recoded number outside of the limits",
    variable("ageInYears", { column: "c", max: 17, recode: { "1": 18 } }),
    ["variables.ageInYears.recode.1 wrong-recode"],
  ],
  [
    "a recoded day that is none",
    variable("birthDate", { column: "c", recode: { "1": "2010-02-30" } }),
    ["variables.birthDate.recode.1 wrong-recode"],
  ],
  [
    "a text with two meanings",
    column({ recode: { "9": "x" }, missing: { "9": "refused" } }),
    ["columns.c.missing.9 text-with-two-meanings"],
  ],
  [
    "a text with two meanings in other letters",
    column({ recode: { có: "x", ["có".normalize("NFD")]: "y" } }),
    [`columns.c.recode.${"có".normalize("NFD")} text-with-two-meanings`],
  ],
  [
    "a blank that is refused",
    column({ missing: { " ": "refused" } }),
    ["columns.c.missing.  blank-not-absent"],
  ],
  [
    "a blank with two meanings",
    column({ recode: { "": "x" }, missing: { "": "absent" } }),
    ["columns.c.missing. text-with-two-meanings"],
  ],
  [
    "a constant of another type",
    variable("ageInYears", { value: "12" }),
    ["variables.ageInYears.value wrong-constant"],
  ],
  [
    "a constant out of range",
    variable("ageInYears", { value: 121 }),
    ["variables.ageInYears.value wrong-constant"],
  ],
  [
    "a constant day that is none",
    variable("referenceDate", { value: "30/06/2025" }),
    ["variables.referenceDate.value wrong-constant"],
  ],
  ["an empty constant", variable("x.note", { value: "" }), ["variables.x.note.value wrong-constant"]],
  [
    "a constant code that is not in the list",
    variable("sex", { value: "nam" }),
    ["variables.sex.value code-not-in-list"],
  ],
  ["codes of no list", column({ type: "code" }), ["columns.c no-code-list"]],
  [
    "codes of an unknown list",
    column({ type: "codes", codes: "x.job" }),
    ["columns.c.codes unknown-code-list"],
  ],
  ["a range without a middle", column({ type: "integer", min: 7, max: 6 }), ["columns.c.min min-above-max"]],
  [
    "limits outside of the variable's",
    variable("ageInYears", { column: "c", max: -1 }),
    ["variables.ageInYears.max min-above-max"],
  ],
  [
    "days in disorder",
    variable("birthDate", { column: "c", min: "2011", max: "2010-12-31" }),
    ["variables.birthDate.min min-above-max"],
  ],
  ["a limit in quotes", column({ type: "integer", min: 1, max: "6" }), ["columns.c.max wrong-limit"]],
  ["a limit of dates that is a number", column({ type: "date", min: 2010 }), ["columns.c.min wrong-limit"]],
  ["a limit of dates that is none", column({ type: "date", max: "2010-13" }), ["columns.c.max wrong-limit"]],
  ["limits of a text", column({ min: 1 }), ["columns.c.min wrong-limit"]],
  [
    "a skip pattern without its value",
    column({ type: "integer", when: { var: "A" } }),
    ["columns.c.when skip-pattern-in-half"],
  ],
  [
    "a value without its skip pattern",
    column({ type: "integer", otherwise: 0 }),
    ["columns.c.otherwise skip-pattern-in-half"],
  ],
  [
    "a skip pattern with another type",
    column({ type: "integer", when: { var: "A" }, otherwise: "0" }),
    ["columns.c.otherwise wrong-default"],
  ],
  [
    "a skip pattern out of range",
    column({ type: "integer", min: 1, when: { var: "A" }, otherwise: 0 }),
    ["columns.c.otherwise wrong-default"],
  ],
  [
    "a skip pattern that is no condition",
    column({ type: "integer", when: { var: "X" }, otherwise: 0 }),
    ["columns.c.when not-a-condition"],
  ],
  [
    "a skip pattern over an unknown name",
    column({ type: "integer", when: { var: "B" }, otherwise: 0 }),
    ["columns.c.when.var unknown-variable"],
  ],
  [
    "a filter that is no condition",
    described({ columns: { X }, filter: { "+": [{ var: "X" }, 1] } }),
    ["filter not-a-condition"],
  ],
  [
    "a variable that is not of the description",
    described({ filter: { var: "economicActivity" } }),
    ["filter.var unknown-variable"],
  ],
  ["a fact", described({ filter: { ">": [{ var: "fact.age" }, 5] } }), ["filter.>.0.var unknown-fact"]],
  [
    "a fact that rests on the variable made of it",
    variable("ageInYears", { rule: { var: "fact.age" } }),
    ["variables.ageInYears cycle"],
  ],
  [
    "a rule of another type",
    variable("ageInYears", { rule: { var: "A" } }),
    ["variables.ageInYears.rule wrong-type"],
  ],
  [
    "a rule with an unknown operator",
    variable("ageInYears", { rule: { plus: [1, 2] } }),
    ["variables.ageInYears.rule.plus unknown-operator"],
  ],
  [
    "a rule to a code that is not in the list",
    variable("sex", { rule: { if: [{ var: "A" }, "male", "fem"] } }),
    ["variables.sex.rule.if.2 code-not-in-list"],
  ],
])("%s is refused", (_, dataset, issues) => {
  expect(told(dataset)).toEqual(issues);
});

test("names that are defined by each other are refused once, from the first", () => {
  const dataset = described({
    columns: { c: { column: "c", type: "integer", when: { var: "economicActivity" }, otherwise: 0 } },
    variables: {
      economicActivity: { rule: { ">": [{ var: "choreHoursPerWeek" }, 0] } },
      choreHoursPerWeek: { sumOf: ["c"] },
    },
  });
  expect(checkDatasetRules(dataset, vocabulary)).toEqual([
    {
      code: "rules/cycle",
      severity: "error",
      path: ["columns", "c"],
      data: { names: ["c", "economicActivity", "choreHoursPerWeek", "c"] },
    },
  ]);
  expect(told(variable("ageInYears", { sumOf: ["ageInYears"] }))).toEqual(["variables.ageInYears cycle"]);
});

test("a variable whose own skip pattern asks for what is derived from it is no circle", () => {
  const dataset = described({
    variables: {
      economicActivity: { rule: { ">": [{ var: "actualHoursPerWeek" }, 0] } },
      actualHoursPerWeek: { column: "h" },
    },
  });
  expect(told(dataset)).toEqual([]);
});

test("a name that was refused where it is declared is not refused again where it is used", () => {
  const dataset = described({
    columns: { c: { column: "c", type: "code" }, X },
    variables: {
      ageInYeers: { column: "d" },
      economicActivity: { anyOf: ["c"] },
      choreHoursPerWeek: { sumOf: ["X", "ageInYeers"] },
    },
    filter: { ">": [{ var: "ageInYeers" }, 5] },
    disaggregations: ["ageInYeers", "c"],
  });
  expect(told(dataset)).toEqual(["columns.c no-code-list", "variables.ageInYeers unknown-variable"]);
});

test.each<[string, RecordsDataset, unknown]>([
  ["a variable", variable("ageInYeers", { column: "c" }), { name: "ageInYeers", nearest: "ageInYears" }],
  ["a declared name", variable("economicActivity", { anyOf: ["AA"] }), { name: "AA", nearest: "A" }],
  ["a code", variable("sex", { value: "mael" }), { code: "mael", list: "sex", nearest: "male" }],
  [
    "a column",
    described({ columns: { c: { column: "HH6" } }, public: ["HH7"] }),
    { column: "HH7", nearest: "HH6" },
  ],
  ["a list", column({ type: "code", codes: "x.job" }), { list: "x.job", nearest: "x.jobs" }],
])("%s that was misspelt is told with the one perhaps meant", (_, dataset, data) => {
  expect(checkDatasetRules(dataset, vocabulary).map((issue) => issue.data)).toEqual([data]);
});

test("a description with issues cannot be read, and the error has all of them", () => {
  const faulty = described({ variables: { ageInYeers: { column: "c" } }, disaggregations: ["sex"] });
  expect(() => readDataset(faulty, vocabulary)).toThrow(RulesError);
  expect(() => readDataset(faulty, vocabulary)).toThrow(
    expect.objectContaining({
      code: "rules/faulty-dataset",
      data: { dataset: "x.register", issues: 2 },
      issues: checkDatasetRules(faulty, vocabulary),
    }),
  );
});
