import { describe, expect, test } from "vitest";
import { trained } from "../../situations/province.ts";
import { batchOf, columns, described, places, read, whole } from "../../situations/report.ts";
import { readObservations } from "./read-observations.ts";

describe("what a row is about", () => {
  test.each([
    [{ indicator: "" }, "blank-field", "indicator", { column: "indicator" }],
    [{ indicator: "traned" }, "unknown-indicator", "indicator", { indicator: "traned", nearest: "trained" }],
    [{ indicator: "other" }, "unknown-indicator", "indicator", { indicator: "other", nearest: undefined }],
    [{ province: "" }, "blank-field", "province", { column: "province" }],
    [{ boundaries: "" }, "no-boundaries-date", "boundaries", { territory: "60" }],
    [{ boundaries: "2025" }, "not-a-date", "boundaries", { value: "2025" }],
    [{ boundaries: "2025-02-29" }, "not-a-date", "boundaries", { value: "2025-02-29" }],
    [{ year: "" }, "blank-field", "year", { column: "year" }],
    [{ year: "2025-13" }, "not-a-period", "year", { value: "2025-13" }],
    [{ year: "2025/2024" }, "not-a-period", "year", { value: "2025/2024" }],
    [{ coverage: "all" }, "unknown-coverage", "coverage", { value: "all", nearest: undefined }],
    [{ coverage: "complet" }, "unknown-coverage", "coverage", { value: "complet", nearest: "complete" }],
  ])("%j rejects the row: %s", (row, code, column, data) => {
    const { observations, rejected } = read([row, {}]);
    expect(observations).toHaveLength(1);
    expect(places(rejected)).toEqual([[code, 2, column]]);
    expect(rejected[0]?.data).toEqual(data);
  });

  test("a row with several faults is rejected once, for the first", () => {
    const { rejected, findings } = read([{ indicator: "x", year: "x", counted: "x", coverage: "x" }]);
    expect(places(rejected)).toEqual([["unknown-indicator", 2, "indicator"]]);
    expect(findings).toEqual([]);
  });

  test("nothing else is found in a row that is left out", () => {
    expect(read([{ coverage: "x", counted: "", among: "" }]).findings).toEqual([]);
  });

  test("a name written with combining accents is the same name", () => {
    const dataset = described({ columns: { ...columns, cell: { sex: "sex" } } });
    const batch = batchOf([{ ...whole, sex: "nữ".normalize("NFD") }]);
    const { observations } = readObservations(dataset, batch, { indicators: [trained] });
    expect(observations[0]?.cell).toEqual({ sex: "nữ" });
  });

  test("a blank cell column means everybody", () => {
    expect(read([{ sex: " " }]).observations[0]?.cell).toEqual({});
  });

  test.each(["2025", "2025-06", "2025-01/2025-06", "2025-01-01/2025-03-31"])("`%s` is a period", (year) => {
    expect(read([{ year }]).observations[0]?.period).toBe(year);
  });
});

describe("defaults of the description", () => {
  const blanks = { province: "", boundaries: "", definition: "", instrument: "", coverage: "" };
  const defaults = {
    territory: "68",
    asOf: "2025-12-31",
    definition: "mics6",
    instrument: "register",
    coverage: "sample",
  } as const;

  test("stand where a row says nothing", () => {
    expect(read([blanks], { defaults }).observations[0]).toMatchObject({
      territory: { code: "68", asOf: "2025-12-31" },
      method: { definition: "mics6", instrument: "register" },
      coverage: "sample",
    });
  });

  test("do not stand against what a row says", () => {
    expect(read([{}], { defaults }).observations[0]).toMatchObject({
      territory: { code: "60", asOf: "2025-06-30" },
      method: { definition: "yearly-report", instrument: "report" },
      coverage: "complete",
    });
  });

  test("the first source is that of rows without their own", () => {
    const source = { instrument: { vi: "Niên giám", en: "Yearbook" }, seen: "text" } as const;
    expect(read([{}], { sources: [source] }).observations[0]?.source).toEqual(source);
    expect(read([{}]).observations[0]).not.toHaveProperty("source");
  });
});

describe("what nobody stated", () => {
  test("a coverage is taken as a sample, with a warning", () => {
    const { observations, findings } = read([{ coverage: "" }]);
    expect(observations[0]?.coverage).toBe("sample");
    expect(findings).toMatchObject([
      {
        code: "indicators/coverage-not-stated",
        severity: "warning",
        data: { indicator: "trained", period: "2025" },
      },
    ]);
  });

  test("a definition is named so, with a warning where records are counted by one", () => {
    const { observations, findings } = read([
      { definition: "", instrument: "" },
      { indicator: "rate", definition: "" },
    ]);
    expect(observations.map(({ method }) => method)).toEqual([
      { definition: "not-stated", instrument: "not-stated" },
      { definition: "not-stated", instrument: "report" },
    ]);
    expect(findings).toMatchObject([
      {
        code: "indicators/method-not-stated",
        severity: "warning",
        origin: { row: 3 },
        data: { indicator: "rate", period: "2025", definition: "mics6" },
      },
    ]);
  });
});
