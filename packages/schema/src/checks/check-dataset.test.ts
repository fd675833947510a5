import { expect, test } from "vitest";
import { label, told } from "../../situations/plan.ts";
import type { ObservationsDataset, RecordsDataset } from "../dataset.ts";
import { checkDataset } from "./check-dataset.ts";

const file = { path: "children.csv", adapter: "csv", delimiter: ",", decimal: "." } as const;

const records = (over: Partial<RecordsDataset> = {}): RecordsDataset => ({
  kind: "records",
  id: "x.children",
  label,
  synthetic: true,
  file,
  recordId: "id",
  coverage: "complete",
  instrument: "register",
  territory: { code: "60", asOf: "2025-06-30" },
  period: "2025",
  columns: { area: { column: "HH6", type: "text" }, water: { column: "W", type: "integer" } },
  variables: { economicActivity: { anyOf: ["area"] }, ageInYears: { column: "age" } },
  disaggregations: ["area"],
  ...over,
});

const columns = { indicator: "i", territory: "t", period: "p", numerator: "n", denominator: "d" } as const;
const defaults = { asOf: "2024-12-31", definition: "x", instrument: "report", coverage: "complete" } as const;

const observations = (over: Partial<ObservationsDataset> = {}): ObservationsDataset => ({
  kind: "observations",
  id: "x.report",
  label,
  synthetic: true,
  file,
  columns,
  defaults,
  ...over,
});

const column = (over: object): RecordsDataset =>
  records({ columns: { area: { column: "HH6", type: "text", ...over } } });

const variable = (over: object): RecordsDataset =>
  records({ variables: { ageInYears: { column: "age", ...over } } });

test("a description of records and one of reported values have no issue", () => {
  expect(checkDataset(records())).toEqual([]);
  expect(
    checkDataset(records({ coverage: "sample", psu: "HH1", stratum: "HH6", lonelyPsu: "fail" })),
  ).toEqual([]);
  expect(checkDataset(observations())).toEqual([]);
  const workbook = { path: "r.xlsx", adapter: "xlsx", decimal: ".", sheet: "Trẻ em", headerRow: 3 } as const;
  expect(checkDataset(records({ file: workbook }))).toEqual([]);
  const plugin = { ...workbook, adapter: "ods", delimiter: ";", decimal: "," } as const;
  expect(checkDataset(observations({ file: plugin }))).toEqual([]);
});

test.each<[string, RecordsDataset, readonly string[]]>([
  [
    "a day that is none",
    records({ territory: { code: "60", asOf: "2025-06-31" } }),
    ["territory.asOf error not-a-date"],
  ],
  [
    "weights and clusters of a count that is called complete",
    records({ coverage: "complete", weight: "w", psu: "HH1" }),
    ["weight error design-of-complete", "psu error design-of-complete"],
  ],
  [
    "a stratum and a strategy without the PSU that they are about",
    records({ coverage: "sample", stratum: "HH6", lonelyPsu: "certainty" }),
    ["stratum error design-without-psu", "lonelyPsu error design-without-psu"],
  ],
  ["a period that is none", records({ period: "năm 2025" }), ["period error not-a-period"]],
  [
    "a sheet and its header row in CSV",
    records({ file: { path: "r.csv", adapter: "csv", decimal: ".", sheet: "Trẻ em", headerRow: 3 } }),
    ["file.sheet error field-of-other-adapter", "file.headerRow error field-of-other-adapter"],
  ],
  [
    "a delimiter and a comma before decimals in a workbook",
    records({ file: { path: "r.xlsx", adapter: "xlsx", decimal: ",", delimiter: ";" } }),
    ["file.delimiter error field-of-other-adapter", "file.decimal error field-of-other-adapter"],
  ],
  [
    "a name in `anyOf` that is not declared",
    records({ variables: { economicActivity: { anyOf: ["area", "aera"] } } }),
    ["variables.economicActivity.anyOf[1] error unknown-name"],
  ],
  [
    "a name in `sumOf` that is not declared",
    records({ variables: { choreHoursPerWeek: { sumOf: ["wood"] } } }),
    ["variables.choreHoursPerWeek.sumOf[0] error unknown-name"],
  ],
  [
    "a disaggregation that is not declared",
    records({ disaggregations: ["area", "sex"] }),
    ["disaggregations[1] error unknown-name"],
  ],
  [
    "a disaggregation twice",
    records({ disaggregations: ["area", "area"] }),
    ["disaggregations[1] error duplicate-id"],
  ],
  [
    "one name for a column and a variable",
    records({ variables: { area: { value: 1 } } }),
    ["variables.area error name-declared-twice"],
  ],
  [
    "a range without a middle",
    column({ type: "integer", min: 7, max: 6 }),
    ["columns.area.min error min-above-max"],
  ],
  [
    "a text with two meanings",
    column({ recode: { "1": "Urban", "9": "?" }, missing: { "9": "refused" } }),
    ["columns.area.missing.9 error recoded-and-missing"],
  ],
  [
    "a skip pattern without its value",
    column({ when: { var: "water" } }),
    ["columns.area.when error skip-pattern-in-half"],
  ],
  [
    "a value without its skip pattern",
    variable({ otherwise: 0 }),
    ["variables.ageInYears.otherwise error skip-pattern-in-half"],
  ],
  ["codes of no list", column({ type: "code" }), ["columns.area.codes error codes-missing"]],
  [
    "a variable told its type",
    variable({ type: "text", codes: "x.list" }),
    [
      "variables.ageInYears.type error type-of-a-variable",
      "variables.ageInYears.codes error type-of-a-variable",
    ],
  ],
])("%s is told of records", (_, faulty, issues) => {
  expect(told(checkDataset(faulty))).toEqual(issues);
});

test.each<[string, RecordsDataset]>([
  ["least and greatest are one", column({ type: "integer", min: 6, max: 6 })],
  ["a limit stands alone", column({ type: "integer", min: 6 })],
  ["a limit is a date and the other a number", column({ type: "date", min: "2000-01-01", max: 9 })],
  ["a blank text is recoded", column({ recode: { "": "Not attending" }, missing: { "9": "refused" } })],
  ["a variable is one of a list", variable({ recode: { "1": true } })],
])("nothing is told where %s", (_, sound) => {
  expect(checkDataset(sound)).toEqual([]);
});

test("dates as limits are compared as dates", () => {
  const reversed = variable({ min: "2010-01-01", max: "2009-12-31" });
  expect(told(checkDataset(reversed))).toEqual(["variables.ageInYears.min error min-above-max"]);
});

test.each<[string, ObservationsDataset, readonly string[]]>([
  [
    "no value at all",
    observations({ columns: { indicator: "i", territory: "t", period: "p" } }),
    ["columns error value-columns-missing"],
  ],
  [
    "a numerator of nothing",
    observations({ columns: { indicator: "i", territory: "t", period: "p", numerator: "n" } }),
    ["columns error value-columns-missing"],
  ],
  [
    "one header for both counts",
    observations({ columns: { ...columns, denominator: "n" } }),
    ["columns.denominator error one-header-for-two"],
  ],
  [
    "the day of the boundaries left out",
    observations({ defaults: { ...defaults, asOf: "2024-02-30" } }),
    ["defaults.asOf error not-a-date"],
  ],
])("%s is told of reported values", (_, faulty, issues) => {
  expect(told(checkDataset(faulty))).toEqual(issues);
});

test("a value alone is enough, and may stand beside its counts", () => {
  const { numerator: _, denominator: __, ...named } = columns;
  expect(checkDataset(observations({ columns: { ...named, value: "v" } }))).toEqual([]);
  expect(checkDataset(observations({ columns: { ...columns, value: "v" } }))).toEqual([]);
});

test("without defaults the columns must tell boundaries; without a method there is a warning", () => {
  const { defaults: _, ...bare } = observations();
  const issues = checkDataset(bare);
  expect(told(issues)).toEqual([
    "columns.asOf error boundaries-date-missing",
    "columns warning method-missing",
  ]);
  expect(issues[1]?.data).toEqual({ dataset: "x.report", missing: ["definition", "instrument", "coverage"] });
  const method = { asOf: "a", definition: "m", instrument: "q", coverage: "c" } as const;
  expect(checkDataset({ ...bare, columns: { ...columns, ...method } })).toEqual([]);
});

test("a misspelt name is told with the nearest", () => {
  const [issue] = checkDataset(records({ disaggregations: ["aera"] }));
  expect(issue?.data).toEqual({ by: "disaggregations", name: "aera", nearest: "area" });
});
