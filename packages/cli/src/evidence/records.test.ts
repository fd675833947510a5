import type { Finding, RecordsDataset } from "@mangnon/schema";
import { expect, test } from "vitest";
import { foundInRecord } from "./records.ts";

const record = { id: "c-1", row: 7, values: {}, cell: {} };
const dataset = { file: { path: "a.csv" } } as RecordsDataset;

const finding = (over: Partial<Finding> = {}): Finding => ({
  code: "rules/out-of-range",
  severity: "error",
  path: ["usualHoursPerWeek"],
  data: {},
  ...over,
});

test("what a record holds is told with its id and row, once, although two definitions find it", () => {
  const other = finding({ path: ["ageInYears"] });
  expect(foundInRecord(record, dataset, [finding(), other, finding()])).toEqual([
    { ...finding(), record: "c-1", origin: { file: "a.csv", row: 7 } },
    { ...other, record: "c-1", origin: { file: "a.csv", row: 7 } },
  ]);
});

test("a place that is known better stays", () => {
  const [told] = foundInRecord(record, dataset, [
    finding({ origin: { file: "a.csv", row: 7, column: "giờ/tuần" } }),
  ]);
  expect(told?.origin).toEqual({ file: "a.csv", row: 7, column: "giờ/tuần" });
});
