import { expect, test } from "vitest";
import { columns, described } from "../../situations/report.ts";
import { checkObservationsHeader } from "./check-header.ts";

const { cell, ...names } = columns;
const header = [...Object.values(names), cell.sex];

test("a header with every column has nothing to say, in whatever order, with others beside them", () => {
  expect(checkObservationsHeader(described(), ["notes", ...[...header].reverse()])).toEqual([]);
});

test.each(header)("without column `%s` it is named", (column) => {
  const findings = checkObservationsHeader(
    described(),
    header.filter((name) => name !== column),
  );
  expect(findings).toEqual([
    {
      code: "indicators/missing-column",
      severity: "error",
      path: ["columns"],
      origin: { file: "report.csv", row: 1, column },
      data: { column, nearest: undefined },
    },
  ]);
});

test("the column perhaps meant is named, accents and all", () => {
  const dataset = described({ columns: { ...columns, period: "năm báo cáo" } });
  const [finding] = checkObservationsHeader(
    dataset,
    header.map((name) => (name === "year" ? "nam bao cáo" : name)),
  );
  expect(finding?.data).toEqual({ column: "năm báo cáo", nearest: "nam bao cáo" });
});

test("the territory's column may be missing where the description says which it is", () => {
  const without = header.filter((name) => name !== "province");
  expect(checkObservationsHeader(described({ defaults: { territory: "60" } }), without)).toEqual([]);
});

test("a column that is named twice is missed once", () => {
  const dataset = described({ columns: { ...columns, instrument: "source" } });
  const without = header.filter((name) => name !== "source");
  expect(checkObservationsHeader(dataset, without)).toHaveLength(1);
});
