import { describe, expect, test } from "vitest";
import { rate, trained } from "../../situations/province.ts";
import { batchOf, columns, described, places, read, whole } from "../../situations/report.ts";
import { readObservations } from "./read-observations.ts";

const estimateOf = (row: Record<string, string | null>, changes = {}) =>
  read([row], changes).observations[0]?.estimate;

const value = (numerator: string, denominator: string) => ({
  status: "value",
  value: { numerator, denominator },
});

const percentOnly = { counted: "", among: "" };

test("a row becomes an observation that says where it stood", () => {
  const { observations, findings, rejected } = read([
    { sex: "nữ", source: " Báo cáo năm 2025 ", error: "1.5" },
  ]);
  expect(observations).toEqual([
    {
      indicator: "trained",
      territory: { code: "60", asOf: "2025-06-30" },
      period: "2025",
      cell: { sex: "nữ" },
      estimate: value("85", "100"),
      coverage: "complete",
      standardError: 1.5,
      method: { definition: "yearly-report", instrument: "report" },
      source: { instrument: { vi: "Báo cáo năm 2025", en: "Báo cáo năm 2025" }, seen: "secondary" },
      origin: { file: "report.csv", row: 2 },
    },
  ]);
  expect([findings, rejected]).toEqual([[], []]);
});

describe("a cell that is no value in the file itself", () => {
  const unreadable = {
    unreadable: { code: "t/error-cell", severity: "error", path: [], data: { cell: "S!B2" } },
  } as const;

  test.each(["sex", "counted", "coverage", "source", "boundaries", "definition"])(
    "leaves its row out: in `%s` a blank would be a total, a default or nothing reported",
    (column) => {
      const { observations, rejected } = read([{ [column]: unreadable }, {}], {
        defaults: { coverage: "complete", asOf: "2024-12-31", definition: "other" },
      });
      expect(observations.map(({ origin }) => origin?.row)).toEqual([3]);
      expect(rejected).toEqual([
        { ...unreadable.unreadable, origin: { file: "report.csv", row: 2, column } },
      ]);
    },
  );

  test("says nothing in a column that is not read", () => {
    const { observations, rejected } = read([{ sex: unreadable }], { columns: { ...columns, cell: {} } });
    expect([observations.length, rejected]).toEqual([1, []]);
  });
});

describe("the value", () => {
  test.each([
    [{}, value("85", "100")],
    [{ counted: "0", among: "40" }, value("0", "40")],
    [{ counted: "40", among: "40" }, value("40", "40")],
    [{ counted: "12.5", among: "40.25" }, value("12.5", "40.25")],
    [{ ...percentOnly, percent: "85.50" }, value("85.5", "100")],
    [{ counted: "", percent: "0" }, value("0", "100")],
    [{ counted: "85", among: "", percent: "100" }, value("100", "100")],
    [{ counted: "85", among: "100", percent: "85" }, value("85", "100")],
    [
      { counted: "0", among: "0" },
      { status: "not-computable", reason: "zero-denominator" },
    ],
    [
      { counted: "12", among: "10" },
      { status: "unknown", reason: "impossible-count" },
    ],
    [
      { counted: "1", among: "0" },
      { status: "unknown", reason: "impossible-count" },
    ],
    [percentOnly, { status: "unknown", reason: "not-reported" }],
    [
      { counted: null, among: null },
      { status: "unknown", reason: "not-reported" },
    ],
    [
      { counted: "85", among: "  " },
      { status: "unknown", reason: "not-reported" },
    ],
  ])("of %j is %j", (row, expected) => {
    expect(estimateOf(row)).toEqual(expected);
  });

  test("a blank is a word about the columns that are blank, not a zero", () => {
    const { findings } = read([{ among: "" }]);
    expect(findings).toEqual([
      {
        code: "indicators/not-reported",
        severity: "info",
        path: ["observations"],
        origin: { file: "report.csv", row: 2 },
        data: { indicator: "trained", period: "2025", columns: ["among", "percent"] },
      },
    ]);
  });

  test("12 of 10 is a finding with both counts", () => {
    const [finding] = read([{ counted: "12", among: "10" }]).findings;
    expect(finding).toMatchObject({
      code: "indicators/impossible-count",
      severity: "error",
      data: { indicator: "trained", period: "2025", numerator: "12", denominator: "10" },
    });
  });

  test.each([
    ["85.4", "85", "100", 1],
    ["85.0", "85", "100", 0],
    ["66.7", "2", "3", 0],
    ["66.66", "2", "3", 1],
    ["67", "2", "3", 0],
    ["120", "85", "100", 1],
    ["0", "0", "0", 1],
  ])(
    "%s percent beside %s of %s: the counts are used, and %d times it is said that they differ",
    (...row) => {
      const [percent, counted, among, times] = row;
      const { observations, findings, rejected } = read([{ percent, counted, among }]);
      expect([observations.length, rejected.length]).toEqual([1, 0]);
      const expected = { column: "percent", value: percent, numerator: counted, denominator: among };
      expect(findings.map(({ data }) => data)).toEqual(times === 1 ? [expected] : []);
    },
  );
});

describe("numbers", () => {
  test.each(["abc", "85%", "1,5", "1.234,5", "1 000", "1e3", "∞", "-", "8５", "0x10"])(
    "`%s` is none where decimals have a point",
    (text) => {
      const { rejected } = read([{ counted: text }]);
      expect(rejected).toMatchObject([
        {
          code: "indicators/not-a-number",
          severity: "error",
          origin: { row: 2, column: "counted" },
          data: { column: "counted", value: text, decimal: "." },
        },
      ]);
    },
  );

  test("with a decimal comma `4,9` is four and nine tenths, and `4.9` and `1.234` are refused", () => {
    const rows = ["4,9", "4.9", "1.234", "1.234,5", "05"].map((percent) => ({ ...percentOnly, percent }));
    const { observations, rejected } = read(rows, { decimal: "," });
    expect(observations.map(({ estimate }) => estimate)).toEqual([value("4.9", "100"), value("5", "100")]);
    expect(rejected.map(({ data }) => data.value)).toEqual(["4.9", "1.234", "1.234,5"]);
  });

  test.each(["-1", "-0.01"])("`%s` is below zero", (text) => {
    for (const column of ["counted", "among", "error"]) {
      expect(places(read([{ [column]: text }]).rejected)).toEqual([["negative-number", 2, column]]);
    }
  });

  test("more than 100 percent is refused where there are no counts", () => {
    const { rejected } = read([{ ...percentOnly, percent: "100.01" }]);
    expect(rejected.map(({ data }) => data)).toEqual([{ column: "percent", value: "100.01" }]);
  });
});

describe("a percentage that was perhaps written as a fraction", () => {
  const percents = (...texts: string[]) =>
    read(texts.map((percent) => ({ ...percentOnly, percent, sex: percent })));

  test("is warned of beside percentages, and stays as it is", () => {
    const { observations, findings } = percents("0.9", "90", "1", "0");
    expect(findings.map(({ severity, data }) => [severity, data])).toEqual([
      ["warning", { column: "percent", value: "0.9", percent: "90" }],
      ["warning", { column: "percent", value: "1", percent: "100" }],
    ]);
    expect(observations[0]?.estimate).toEqual(value("0.9", "100"));
  });

  test("cannot be told where all are small", () => {
    expect(percents("0.9", "0.8", "0").findings).toEqual([]);
  });

  test("is no matter where counts are given", () => {
    const rows = [
      { counted: "9", among: "1000", percent: "0.9" },
      { ...percentOnly, percent: "90", sex: "nữ" },
    ];
    expect(read(rows).findings).toEqual([]);
  });
});

describe("two rows about one thing", () => {
  test("with different values both stay, and the later names the first", () => {
    const { observations, findings } = read([{}, { counted: "80" }, { counted: "85" }]);
    expect(observations).toHaveLength(3);
    expect(findings).toMatchObject([
      {
        code: "indicators/duplicate-observation",
        severity: "error",
        origin: { row: 3 },
        data: { indicator: "trained", territory: "60", period: "2025", first: 2 },
      },
    ]);
  });

  test.each([
    ["the same in other numbers", { counted: "170", among: "200" }, 0],
    ["the same period in other words", { year: "2025-01/2025-12", counted: "80" }, 1],
    ["another coverage", { coverage: "sample" }, 1],
    ["another standard error", { error: "2" }, 1],
    ["a blank", { counted: "" }, 0],
    ["a count that cannot be", { counted: "120" }, 1],
    ["another year", { year: "2024", counted: "80" }, 0],
    ["another cell", { sex: "nữ", counted: "80" }, 0],
    ["another territory", { province: "68", counted: "80" }, 0],
    ["other boundaries", { boundaries: "2025-12-31", counted: "80" }, 0],
    ["another instrument", { instrument: "census", counted: "80" }, 0],
    ["another definition", { definition: "census", counted: "80" }, 0],
  ])("%s: %j is said %d times", (_, row, times) => {
    const found = read([{}, row]).findings.filter(({ code }) => code === "indicators/duplicate-observation");
    expect(found).toHaveLength(times);
  });

  test("are found across batches that share what was seen", () => {
    const seen = new Map();
    const dataset = described();
    const options = { indicators: [trained], seen };
    readObservations(dataset, batchOf([whole]), options);
    const later = { ...batchOf([{ ...whole, counted: "80" }]), rows: [5001] };
    const { findings } = readObservations(dataset, later, options);
    expect(findings).toMatchObject([{ origin: { row: 5001 }, data: { first: 2 } }]);
    expect(readObservations(dataset, later, { indicators: [trained] }).findings).toEqual([]);
  });
});

describe("a file that does not fit its description", () => {
  test("is refused for the first missing column", () => {
    const batch = batchOf([whole], ["indicator", "province"]);
    expect(() => readObservations(described(), batch, { indicators: [rate] })).toThrow(
      expect.objectContaining({
        code: "indicators/missing-column",
        data: { column: "boundaries", nearest: undefined },
      }),
    );
  });

  test.each(["numerator", "denominator"] as const)("cannot be read with the %s alone", (only) => {
    const { numerator: _, denominator: __, value: ___, ...others } = columns;
    const dataset = described({ columns: { ...others, [only]: columns[only] } });
    expect(() => readObservations(dataset, batchOf([]), { indicators: [] })).toThrow(
      expect.objectContaining({ code: "indicators/no-value-columns", data: { dataset: "report" } }),
    );
  });

  test("without rows has no observations", () => {
    expect(read([])).toEqual({ observations: [], findings: [], rejected: [] });
  });
});
