import type { Dataset, Finding } from "@mangnon/schema";
import { expect, test } from "vitest";
import { columnIssue } from "./column-issues.ts";

const label = { vi: "sổ", en: "register" };
const file = { path: "a.csv", adapter: "csv", delimiter: ",", decimal: "." } as const;

const records: Dataset = {
  kind: "records",
  id: "x",
  label,
  synthetic: true,
  file,
  recordId: "mã",
  coverage: "sample",
  instrument: "survey",
  territory: { code: "60", asOf: "2025-06-30" },
  period: "2025",
  weight: "quyền số",
  columns: { district: { column: "huyện", type: "text" } },
  variables: { ageInYears: { column: "tuổi" }, economicActivity: { value: true } },
};

const observations: Dataset = {
  kind: "observations",
  id: "y",
  label,
  synthetic: true,
  file,
  columns: { indicator: "chỉ tiêu", territory: "địa bàn", period: "năm", cell: { sex: "giới tính" } },
};

const missing = (column: string, code = "rules/missing-column"): Finding => ({
  code,
  severity: "error",
  path: ["columns"],
  data: { column, nearest: undefined },
});

test.each<[Dataset, string, readonly (string | number)[]]>([
  [records, "mã", ["recordId"]],
  [records, "quyền số", ["weight"]],
  [records, "huyện", ["columns", "district", "column"]],
  [records, "tuổi", ["variables", "ageInYears", "column"]],
  [records, "không đâu có", []],
  [observations, "năm", ["columns", "period"]],
  [observations, "giới tính", ["columns", "cell", "sex"]],
])("of %o the column `%s` stands at %j", (dataset, column, path) => {
  expect(columnIssue(missing(column), dataset)?.path).toEqual(path);
});

test("a column that a report lacks is an issue as well, other findings are none", () => {
  expect(columnIssue(missing("năm", "indicators/missing-column"), observations)).toBeDefined();
  expect(columnIssue(missing("năm", "rules/unreadable-text"), observations)).toBeUndefined();
});
