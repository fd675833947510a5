import type { Column } from "@mangnon/schema";
import { describe, expect, test } from "vitest";
import { described, readOne, readRows, textAs } from "../../situations/described.ts";

type Case = [
  variable: string,
  text: string | null,
  column: Partial<Column>,
  value: unknown,
  ...codes: string[],
];

describe("a text that fits", () => {
  test.each<Case>([
    ["x.pay", "12.5", {}, 12.5],
    ["ageInYears", "14", {}, 14],
    ["ageInYears", " 14\t", {}, 14],
    ["ageInYears", "0", {}, 0],
    ["ageInYears", "120", {}, 120],
    ["economicActivity", "true", {}, true],
    ["economicActivity", "2", { recode: { "1": true, "2": false } }, false],
    ["x.note", " học nghề ".normalize("NFD"), {}, "học nghề"],
    ["x.job", "farm", {}, "farm"],
    ["x.job", "phụ bếp".normalize("NFD"), {}, "phụ bếp"],
    ["x.job", "phụ bếp", { recode: { ["phụ bếp".normalize("NFD")]: "shop" } }, "shop"],
    ["sex", "nữ", { recode: { nam: "male", nữ: "female" } }, "female"],
    ["x.jobs", "farm; shop", { separator: ";" }, ["farm", "shop"]],
    ["x.jobs", "farm  shop", { separator: " " }, ["farm", "shop"]],
    ["x.jobs", "1;2;1", { separator: ";", recode: { "1": "farm", "2": "shop" } }, ["farm", "shop"]],
    ["x.jobs", "A  B", { separator: "", recode: { A: "farm", B: "shop" } }, ["farm", "shop"]],
    ["x.jobs", "AB", { separator: "", recode: { A: "farm", B: "shop" } }, ["farm", "shop"]],
    ["x.jobs", "phụ bếp", {}, ["phụ bếp"]],
    ["birthDate", "2010-05-10", {}, "2010-05-10"],
    ["birthDate", "10/05/2010", { dateFormat: "dd/mm/yyyy" }, "2010-05-10"],
    ["birthDate", "20100510", { dateFormat: "yyyymmdd" }, "2010-05-10"],
    ["birthDate", "05/2010", { dateFormat: "dd/mm/yyyy" }, "2010-05"],
    ["birthDate", "2010", {}, "2010"],
    ["birthDate", "T5", { recode: { T5: "2010-05" } }, "2010-05"],
  ])("%s: %j %j", (variable, text, column, ...given) => {
    expect(textAs(variable, text, column)).toEqual(given);
  });
});

describe("an empty cell", () => {
  test.each<Case>([
    ["ageInYears", "", {}, undefined],
    ["ageInYears", "  ", {}, undefined],
    ["ageInYears", null, {}, undefined],
    ["x.note", "", {}, undefined],
    ["x.jobs", "", { separator: "" }, undefined],
    ["economicActivity", "", { recode: { "1": true } }, undefined],
    ["economicActivity", "", { missing: { "9": "refused" } }, undefined],
  ])("is absent: %s %j %j", (variable, text, column, ...given) => {
    expect(textAs(variable, text, column)).toEqual(given);
  });

  test.each<Case>([
    ["economicActivity", "", { recode: { "1": true, "": false } }, false],
    ["economicActivity", null, { recode: { "1": true, "": false } }, false],
    ["ageInYears", " ", { recode: { "": 99 } }, 99],
    ["x.jobs", "", { recode: { "": "shop" } }, ["shop"]],
  ])("is a value where it is recoded: %s %j %j", (variable, text, column, ...given) => {
    expect(textAs(variable, text, column)).toEqual(given);
  });
});

describe("a text that says why nothing is known", () => {
  test.each<Case>([
    ["ageInYears", "98", { missing: { "98": "dont-know" } }, { unknown: "dont-know" }],
    ["ageInYears", " 99 ", { missing: { "99": "refused" } }, { unknown: "refused" }],
    ["ageInYears", "97", { missing: { "97": "invalid" } }, { unknown: "invalid" }],
    ["ageInYears", "-", { missing: { "-": "absent" } }, undefined],
    [
      "ageInYears",
      "không biết".normalize("NFD"),
      { missing: { "không biết": "dont-know" } },
      { unknown: "dont-know" },
    ],
    ["economicActivity", "9", { recode: { "1": true }, missing: { "9": "refused" } }, { unknown: "refused" }],
    ["x.jobs", "9", { separator: ";", missing: { "9": "refused" } }, { unknown: "refused" }],
  ])("is looked up before anything else: %s %j %j", (variable, text, column, ...given) => {
    expect(textAs(variable, text, column)).toEqual(given);
  });
});

const invalid = { unknown: "invalid" } as const;

describe("a text that does not fit is unknown, never a value", () => {
  test.each<Case>([
    ["ageInYears", "14h", {}, invalid, "unreadable-text"],
    ["ageInYears", "14.0", {}, invalid, "unreadable-text"],
    ["ageInYears", "14.5", {}, invalid, "unreadable-text"],
    ["x.pay", "1e3", {}, invalid, "unreadable-text"],
    ["x.pay", "NaN", {}, invalid, "unreadable-text"],
    ["x.pay", "Infinity", {}, invalid, "unreadable-text"],
    ["x.pay", "１２", {}, invalid, "unreadable-text"],
    ["economicActivity", "1", {}, invalid, "unreadable-text"],
    ["economicActivity", "true", { recode: { "1": true } }, invalid, "unexpected-text"],
    ["ageInYears", "14", { recode: { "15": 15 } }, invalid, "unexpected-text"],
    ["x.job", "fram", {}, invalid, "not-in-list"],
    ["x.job", "constructor", { recode: { "1": "farm" } }, invalid, "unexpected-text"],
    ["x.jobs", "farm;fram", { separator: ";" }, invalid, "not-in-list"],
    ["x.jobs", "farm;;shop", { separator: ";" }, invalid, "not-in-list"],
    ["x.jobs", "1;3", { separator: ";", recode: { "1": "farm" } }, invalid, "unexpected-text"],
    ["birthDate", "30/02/2010", { dateFormat: "dd/mm/yyyy" }, invalid, "unreadable-text"],
    ["birthDate", "10/05/2010", {}, invalid, "unreadable-text"],
  ])("%s: %j %j", (variable, text, column, ...given) => {
    expect(textAs(variable, text, column)).toEqual(given);
  });
});

describe("limits", () => {
  test.each<Case>([
    ["ageInYears", "121", {}, invalid, "out-of-range"],
    ["ageInYears", "-1", {}, invalid, "out-of-range"],
    ["ageInYears", "5", { min: 5, max: 17 }, 5],
    ["ageInYears", "17", { min: 5, max: 17 }, 17],
    ["ageInYears", "4", { min: 5, max: 17 }, invalid, "out-of-range"],
    ["ageInYears", "18", { max: 17 }, invalid, "out-of-range"],
    ["ageInYears", "121", { min: 5, max: 200 }, invalid, "out-of-range"],
    ["birthDate", "1899-12-31", {}, invalid, "out-of-range"],
    ["birthDate", "1899-12-31", { min: "1800" }, invalid, "out-of-range"],
    ["birthDate", "2101-01-01", { max: "2200" }, invalid, "out-of-range"],
    ["birthDate", "2010-05-10", { min: "2010-05-11" }, invalid, "out-of-range"],
    ["birthDate", "2010-05-11", { min: "2010-05-11" }, "2010-05-11"],
    ["birthDate", "2010-12-31", { max: "2010" }, "2010-12-31"],
    ["birthDate", "2011-01-01", { max: "2010" }, invalid, "out-of-range"],
  ])("%s: %j %j", (variable, text, column, ...given) => {
    expect(textAs(variable, text, column)).toEqual(given);
  });

  test("of a partial date that lies half outside, the inner half is left", () => {
    const half = { from: "2010-07-01", to: "2010-12-31", unknown: "dont-know" };
    expect(textAs("birthDate", "2010", { min: "2010-07-01" })).toEqual([half]);
  });

  test("a value outside of a column's limits may be any in the variable's range, not only one inside of them", () => {
    const variables = {
      ageInYears: { column: "c", min: 5, max: 17 },
      economicActivity: { rule: { "<=": [{ var: "ageInYears" }, 17] } },
    } as const;
    expect(readOne(described({ variables }), { c: "25" }).values).toEqual({
      ageInYears: invalid,
      economicActivity: invalid,
    });
  });

  test("the finding tells the limits that hold", () => {
    const variables = { ageInYears: { column: "c", min: 5, max: 200 } } as const;
    const [finding] = readOne(described({ variables }), { c: "4" }).findings;
    expect(finding?.data).toEqual({ variable: "ageInYears", min: "5", max: "120" });
  });
});

describe("a decimal comma", () => {
  const file = { ...described().file, decimal: "," } as const;
  const variables = { "x.pay": { column: "c" } } as const;

  test.each([
    ["12,5", 12.5],
    ["1.234", invalid],
    ["12.5", invalid],
    ["1.234,5", invalid],
  ])("makes of %j %j", (text, value) => {
    expect(readOne(described({ file, variables }), { c: text }).values).toEqual({ "x.pay": value });
  });
});

describe("columns of the description's own", () => {
  const cellOf = (column: Column, text: string) =>
    readOne(described({ columns: { own: column }, disaggregations: ["own"] }), { c: text });

  test.each<[Column, string, string | undefined]>([
    [{ column: "c" }, " Bắc Bình ".normalize("NFD"), "Bắc Bình"],
    [{ column: "c", type: "text" }, "", undefined],
    [{ column: "c", type: "integer" }, "07", "7"],
    [{ column: "c", type: "integer", min: 1, max: 6 }, "7", undefined],
    [{ column: "c", type: "number" }, "-12.50", "-12.5"],
    [{ column: "c", type: "boolean", recode: { "1": true, "2": false } }, "2", "false"],
    [{ column: "c", type: "code", codes: "sex" }, "male", "male"],
    [{ column: "c", type: "code", codes: "sex" }, "mael", undefined],
    [{ column: "c", type: "codes", codes: "x.jobs", separator: "+" }, "shop+farm", "farm, shop"],
    [{ column: "c", type: "date", dateFormat: "dd/mm/yyyy" }, "05/10/2010", "2010-10-05"],
    [{ column: "c", type: "date" }, "2010-05", undefined],
    [{ column: "c", recode: { "": "none" } }, "", "none"],
  ])("%j: %j counts under %j", (column, text, cell) => {
    expect(cellOf(column, text).cell).toEqual({ own: cell });
  });

  test("are not in the record", () => {
    expect(cellOf({ column: "c" }, "x").values).toEqual({});
  });
});

describe("what a finding tells", () => {
  const variables = { economicActivity: { column: "làm việc", recode: { có: true } } } as const;

  test("is the record, the row and the column, and not the value", () => {
    const { findings } = readRows(described({ variables }), [
      { id: "k1", "làm việc": "có" },
      { id: "k2", "làm việc": "bí mật" },
    ]);
    expect(findings).toEqual([
      {
        code: "rules/unexpected-text",
        severity: "error",
        path: ["economicActivity"],
        record: "k2",
        origin: { file: "register.csv", row: 3, column: "làm việc" },
        data: { column: "làm việc", value: undefined },
      },
    ]);
  });

  test.each([
    ["by its header", ["làm việc"]],
    ["by its header in other letters", ["làm việc".normalize("NFD")]],
    ["by the name that is read from it", ["economicActivity"]],
  ])("is the value too where the column is public %s", (_, open) => {
    const [finding] = readOne(described({ variables, public: open }), { "làm việc": " Có " }).findings;
    expect(finding?.data).toEqual({ column: "làm việc", value: "Có" });
  });

  test("names no value of another column that has the name of a public one", () => {
    const columns = { age: { column: "c", type: "integer" } } as const;
    const both = described({ columns, variables: { ageInYears: { column: "age" } }, public: ["age"] });
    const { findings } = readOne(both, { c: "secret", age: "seen" });
    expect(findings.map(({ data }) => [data.column, data.value])).toEqual([
      ["c", undefined],
      ["age", "seen"],
    ]);
  });

  test.each([
    ["ageInYears", {}, { type: "integer", form: "12" }],
    ["x.pay", {}, { type: "number", form: "12.5" }],
    ["economicActivity", {}, { type: "boolean", form: "true" }],
    ["birthDate", {}, { type: "date", form: "yyyy-mm-dd" }],
    ["birthDate", { dateFormat: "dd/mm/yyyy" }, { type: "date", form: "dd/mm/yyyy" }],
  ] as const)("is how `%s` is written %j", (variable, column, data) => {
    const dataset = described({ variables: { [variable]: { column: "c", ...column } } });
    expect(readOne(dataset, { c: "?" }).findings[0]?.data).toEqual({
      column: "c",
      value: undefined,
      ...data,
    });
  });
});

test("a column with more texts than are kept is read the same", () => {
  const rows = Array.from({ length: 4_100 }, (_, at) => ({ id: `r${at}`, c: String(at % 2_050) }));
  const { records } = readRows(described({ variables: { "x.pay": { column: "c" } } }), rows);
  expect(records.map(({ values }) => values["x.pay"])).toEqual(rows.map(({ c }) => Number(c)));
});
