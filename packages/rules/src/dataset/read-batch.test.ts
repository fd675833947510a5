import type { RecordsDataset } from "@mangnon/schema";
import { describe, expect, test } from "vitest";
import { batchOf, described, type Rows, readRows, vocabulary } from "../../situations/described.ts";
import { checkHeader, readBatch, readDataset } from "./index.ts";

const variables = { ageInYears: { column: "age" } } as const;

const codesAndRows = ({ rejected, findings }: ReturnType<typeof readRows>): readonly unknown[] =>
  [...rejected, ...findings].map(({ code, origin }) => [
    code.replace("rules/", ""),
    origin?.row,
    origin?.column,
  ]);

describe("a record", () => {
  test("has its id, its row, and the values of the description, in the order of the file", () => {
    const rows = [
      { id: " k2 ", age: "12" },
      { id: "k1", age: "" },
    ];
    expect(readRows(described({ variables }), rows).records).toEqual([
      { id: "k2", row: 2, values: { ageInYears: 12 }, cell: {} },
      { id: "k1", row: 3, values: {}, cell: {} },
    ]);
  });

  test("has the date that is the same for all of them, or its own", () => {
    const constant = described({ variables: { ...variables, referenceDate: { value: "2025-06-30" } } });
    const own = described({ variables: { referenceDate: { column: "on", dateFormat: "dd/mm/yyyy" } } });
    expect(readRows(constant, [{ id: "a", age: "12" }]).records[0]?.values).toEqual({
      ageInYears: 12,
      referenceDate: "2025-06-30",
    });
    expect(readRows(own, [{ id: "a", on: "30/06/2025" }]).records[0]?.values).toEqual({
      referenceDate: "2025-06-30",
    });
  });

  test("says nothing of a column that the batch does not have", () => {
    expect(readRows(described({ variables }), [{ id: "a" }]).records[0]?.values).toEqual({});
  });

  test("finds its columns in other letters for the same header", () => {
    const dataset = described({ recordId: "mã hồ sơ", variables: { ageInYears: { column: "tuổi" } } });
    const rows = [{ ["mã hồ sơ".normalize("NFD")]: "a", [` ${"tuổi".normalize("NFD")}`]: "9" }];
    expect(readRows(dataset, rows).records).toEqual([
      { id: "a", row: 2, values: { ageInYears: 9 }, cell: {} },
    ]);
  });
});

describe("an id", () => {
  test.each<[string, Rows, readonly unknown[]]>([
    ["is there", [{ id: "", age: "1" }, { id: "b" }], [["no-record-id", 2, "id"]]],
    ["is not blank", [{ id: " \t" }], [["no-record-id", 2, "id"]]],
    ["is in a cell", [{ id: null }], [["no-record-id", 2, "id"]]],
    ["has a column", [{ age: "9" }], [["no-record-id", 2, "id"]]],
    ["stands once", [{ id: "a" }, { id: "b" }, { id: " a" }], [["repeated-record-id", 4, "id"]]],
    [
      "stands once in whatever letters",
      [{ id: "Hà" }, { id: "Hà".normalize("NFD") }],
      [["repeated-record-id", 3, "id"]],
    ],
    ["is told apart by case", [{ id: "a" }, { id: "A" }], []],
  ])("%s: %j", (_, rows, found) => {
    const read = readRows(described({ variables }), rows);
    expect(codesAndRows(read)).toEqual(found);
    expect(read.records).toHaveLength(rows.length - found.length);
  });

  test("that stood in an earlier batch is told with its first row; the first record stays", () => {
    const read = readDataset(described({ variables }), vocabulary);
    const seen = new Set<string>();
    expect(readBatch(read, batchOf([{ id: "a" }, { id: "b" }]), seen).records).toHaveLength(2);
    const later = readBatch(read, batchOf([{ id: "b" }, { id: "c" }], 4), seen);
    expect(later.records.map(({ id }) => id)).toEqual(["c"]);
    expect(later.rejected).toEqual([
      {
        code: "rules/repeated-record-id",
        severity: "error",
        path: ["id"],
        record: "b",
        origin: { file: "register.csv", row: 4, column: "id" },
        data: { column: "id", first: 3 },
      },
    ]);
  });

  test("that was seen elsewhere has no first row", () => {
    const read = readDataset(described({ variables }), vocabulary);
    const { rejected } = readBatch(read, batchOf([{ id: "a" }]), new Set(["a"]));
    expect(rejected.map(({ data }) => data)).toEqual([{ column: "id", first: undefined }]);
  });

  test("of a row that is left out for its id says nothing else of the row", () => {
    expect(readRows(described({ variables }), [{ id: "", age: "14h" }]).findings).toEqual([]);
  });
});

describe("a cell that is no value in the file itself", () => {
  const unreadable = {
    unreadable: { code: "t/error-cell", severity: "error", path: [], data: { cell: "S!B2" } },
  } as const;

  test("is unknown (`invalid`) and never absent, whatever the description makes of empty cells", () => {
    const recoded = { ageInYears: { column: "age", recode: { "": 9, "10": 10 } } };
    const read = readRows(described({ variables: recoded }), [
      { id: "a", age: unreadable },
      { id: "b", age: null },
    ]);
    expect(read.records.map(({ values }) => values)).toEqual([
      { ageInYears: { unknown: "invalid" } },
      { ageInYears: 9 },
    ]);
    expect(read.findings).toEqual([
      {
        ...unreadable.unreadable,
        record: "a",
        origin: { file: "register.csv", row: 2, column: "age" },
      },
    ]);
  });

  test("is told even where the question was not asked", () => {
    const column = { column: "age", when: { "==": [1, 2] }, otherwise: 9 };
    const read = readRows(described({ variables: { ageInYears: column } }), [{ id: "a", age: unreadable }]);
    expect(read.records[0]?.values).toEqual({ ageInYears: { unknown: "invalid" } });
  });

  test.each([
    ["the id leaves its row out", {}, { id: unreadable }, 0, [["t/error-cell", 2, "id"]]],
    ["the weight is none", { weight: "w" }, { id: "a", w: unreadable }, 1, [["t/error-cell", 2, "w"]]],
    ["the PSU is none", { psu: "p" }, { id: "a", p: unreadable }, 1, [["t/error-cell", 2, "p"]]],
    ["a column that nothing reads says nothing", {}, { id: "a", z: unreadable }, 1, []],
  ])("in the column of %s", (_, design, row, records, found) => {
    const read = readRows(described({ variables, ...design }), [row]);
    expect(read.records).toHaveLength(records);
    expect(codesAndRows(read)).toEqual(found);
    for (const record of read.records) expect(Object.keys(record)).toEqual(["id", "row", "values", "cell"]);
  });
});

describe("a weight", () => {
  const weighted = described({ variables, weight: "w" });

  test.each([
    ["1.307826", { units: 1307826n, scale: 6 }],
    ["0.1", { units: 1n, scale: 1 }],
    ["2", { units: 2n, scale: 0 }],
    ["1e-5", { units: 1n, scale: 5 }],
    ["123456789012345678901234567890", { units: 123456789012345678901234567890n, scale: 0 }],
  ])("of `%s` is exact", (w, weight) => {
    const read = readRows(weighted, [{ id: "a", w }]);
    expect([read.records[0]?.weight, codesAndRows(read)]).toEqual([weight, []]);
  });

  test.each(["-1", "-0.0001", "x", "1,5", "1 000", "NaN", "Infinity", "１"])(
    "of `%s` leaves its row out",
    (w) => {
      const read = readRows(weighted, [{ id: "a", w, age: "14h" }]);
      expect([read.records, codesAndRows(read)]).toEqual([[], [["wrong-weight", 2, "w"]]]);
    },
  );

  test("of zero is kept, with a warning", () => {
    const read = readRows(weighted, [{ id: "a", w: "0.0" }]);
    expect(read.records[0]?.weight).toEqual({ units: 0n, scale: 1 });
    expect(read.findings.map(({ code, severity }) => [code, severity])).toEqual([
      ["rules/zero-weight", "warning"],
    ]);
  });

  test.each(["", " ", null])("of %j is none, with a finding: it is not 1", (w) => {
    const read = readRows(weighted, [{ id: "a", w }]);
    expect(read.records).toEqual([{ id: "a", row: 2, values: {}, cell: {} }]);
    expect(codesAndRows(read)).toEqual([["no-weight", 2, "w"]]);
  });

  test.each([
    ["1,5", { units: 15n, scale: 1 }],
    ["1.5", undefined],
    ["1.234,5", undefined],
  ])("with a decimal comma, `%s` is %o", (w, weight) => {
    const file = { ...described().file, decimal: "," } as const;
    expect(readRows(described({ file, weight: "w" }), [{ id: "a", w }]).records[0]?.weight).toEqual(weight);
  });

  test("of a row that is not counted may be anything", () => {
    const completed = described({
      weight: "w",
      columns: { r: { column: "r" } },
      filter: { "==": [{ var: "r" }, "1"] },
    });
    const read = readRows(completed, [
      { id: "a", r: "2", w: "" },
      { id: "b", r: "2", w: "x" },
      { id: "c", r: "1", w: "3" },
    ]);
    expect([read.records.length, read.filteredOut, codesAndRows(read)]).toEqual([1, 2, []]);
  });
});

describe("where a record was drawn", () => {
  const clustered = described({ coverage: "sample", psu: "cụm" });
  const stratified = described({ coverage: "sample", psu: "cụm", stratum: "tầng" });

  test("is its PSU, and the stratum of that where the file has strata", () => {
    expect(readRows(clustered, [{ id: "a", cụm: " 07 " }]).records).toEqual([
      { id: "a", row: 2, values: {}, cell: {}, psu: "07" },
    ]);
    expect(readRows(stratified, [{ id: "a", cụm: "07", tầng: "nông thôn" }]).records).toEqual([
      { id: "a", row: 2, values: {}, cell: {}, psu: "07", stratum: "nông thôn" },
    ]);
  });

  test.each([
    [{ cụm: "", tầng: "1" }, "cụm"],
    [{ cụm: "07", tầng: " " }, "tầng"],
    [{ cụm: null, tầng: null }, "cụm"],
  ])("is not told by %j: the record stays, with a finding and without either", (row, column) => {
    const read = readRows(stratified, [{ id: "a", ...row }]);
    expect(read.records).toEqual([{ id: "a", row: 2, values: {}, cell: {} }]);
    expect(codesAndRows(read)).toEqual([["no-psu", 2, column]]);
  });

  test("is told beside the weight, whatever the weight is", () => {
    const weighted = described({ coverage: "sample", psu: "cụm", weight: "w" });
    const read = readRows(weighted, [
      { id: "a", cụm: "1", w: "2" },
      { id: "b", cụm: "1", w: "0" },
      { id: "c", cụm: "1", w: "" },
    ]);
    expect(read.records.map(({ psu, weight }) => [psu, weight?.units])).toEqual([
      ["1", 2n],
      ["1", 0n],
      ["1", undefined],
    ]);
  });

  test("a missing column is named before any row is read", () => {
    const read = readDataset(stratified, vocabulary);
    expect(checkHeader(read, ["id", "cụm"]).map(({ code, origin }) => [code, origin?.column])).toEqual([
      ["rules/missing-column", "tầng"],
    ]);
  });
});

describe("a filter", () => {
  const columns = {
    r: { column: "result", recode: { "1": "yes", "2": "no" }, missing: { "9": "refused" } },
  } as const;
  const filtered = described({ columns, variables, filter: { "==": [{ var: "r" }, "yes"] } });

  test("keeps what it is true for, and counts what it is false for", () => {
    const rows = ["1", "2", "1", "2", "2"].map((result, at) => ({ id: String(at), result }));
    const { records, filteredOut, rejected } = readRows(filtered, rows);
    expect([records.map(({ id }) => id), filteredOut, rejected]).toEqual([["0", "2"], 3, []]);
  });

  test("that is unknown leaves the row out, and says what it depends on", () => {
    const read = readRows(filtered, [
      { id: "a", result: "9" },
      { id: "b", result: "" },
    ]);
    expect([read.records, read.filteredOut, codesAndRows(read)]).toEqual([
      [],
      0,
      [
        ["filter-unknown", 2, undefined],
        ["filter-unknown", 3, undefined],
      ],
    ]);
    expect(read.rejected[0]).toMatchObject({ record: "a", path: ["filter"], data: { names: ["r"] } });
  });

  test("that is unknown for a text that does not fit says so too", () => {
    expect(codesAndRows(readRows(filtered, [{ id: "a", result: "7" }]))).toEqual([
      ["filter-unknown", 2, undefined],
      ["unexpected-text", 2, "result"],
    ]);
  });

  test("leaves nothing to be found in rows that are not counted", () => {
    expect(readRows(filtered, [{ id: "a", result: "2", age: "14h" }])).toEqual({
      records: [],
      rejected: [],
      findings: [],
      filteredOut: 1,
    });
  });

  test("that is decided by what is known needs no more", () => {
    const either = described({
      columns,
      variables,
      filter: { or: [{ "==": [{ var: "r" }, "yes"] }, { ">=": [{ var: "ageInYears" }, 5] }] },
    });
    expect(readRows(either, [{ id: "a", result: "9", age: "5" }]).records).toHaveLength(1);
  });
});

test("what tables are split by is text, and undefined where it is not known", () => {
  const dataset = described({
    columns: {
      area: { column: "area", recode: { "1": "Urban", "2": "Rural" } },
      region: { column: "region", type: "integer" },
    },
    variables: {
      sex: { column: "sex" },
      economicActivity: { column: "works" },
      birthDate: { column: "born" },
    },
    disaggregations: ["area", "region", "sex", "economicActivity", "birthDate"],
  });
  const read = readRows(dataset, [
    { id: "a", area: "1", region: "06", sex: "male", works: "false", born: "2010-05-10" },
    { id: "b", area: "3", region: "x", sex: "", works: "", born: "2010-05" },
  ]);
  expect(read.records.map(({ cell }) => cell)).toEqual([
    { area: "Urban", region: "6", sex: "male", economicActivity: "false", birthDate: "2010-05-10" },
    { area: undefined, region: undefined, sex: undefined, economicActivity: undefined, birthDate: undefined },
  ]);
  expect(Object.keys(read.records[1]?.cell ?? {})).toHaveLength(5);
});

test("a name that every object has is a name like others", () => {
  const columns = JSON.parse('{"__proto__": {"column": "c"}, "constructor": {"column": "d"}}') as NonNullable<
    RecordsDataset["columns"]
  >;
  const dataset = described({ columns, disaggregations: ["__proto__", "constructor"] });
  const { cell } = readRows(dataset, [{ id: "a", c: "1", d: "" }]).records[0] ?? {};
  expect(Object.entries(cell ?? {})).toEqual([
    ["__proto__", "1"],
    ["constructor", undefined],
  ]);
});
