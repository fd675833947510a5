import { describe, expect, test } from "vitest";
import {
  type Cell,
  styles,
  type WrittenSheet,
  workbook,
} from "../../../adapter-tabular/situations/workbook.ts";
import { folderOf } from "../../situations/folder.ts";
import { register, registerCsv, reports, village } from "../../situations/village.ts";

/** A table of texts as Excel takes it when it is typed: what looks like a number becomes one. */
const typed = (csv: string): readonly (readonly Cell[])[] =>
  csv
    .trimEnd()
    .split("\n")
    .map((line) => line.split(",").map((text) => (/^\d+$/.test(text) ? Number(text) : text)));

const inExcel = (description: string): string => description.replace(".csv }", ".xlsx, adapter: xlsx }");

const children = (sheet: WrittenSheet) => ({
  ...village,
  "register.yaml": inExcel(register),
  "data/register.xlsx": workbook({ "Trẻ em": sheet }),
});

const whole = children({ rows: typed(registerCsv) });

describe("a register in Excel gives what the same register in CSV gives", () => {
  test.each([
    ["check", ["check", "register.yaml"]],
    ["classify", ["classify", "--definition", "mics6", "--dataset", "register.yaml"]],
    [
      "tabulate",
      ["tabulate", "--indicator", "indicator.yaml", "--dataset", "register.yaml", "--format", "json"],
    ],
    ["explain", ["explain", "--definition", "mics6", "--dataset", "register.yaml", "--record", "c-1"]],
  ])("%s", async (_, argv) => {
    const fromCsv = await folderOf(village).mangnon(...argv);
    const fromExcel = await folderOf(whole).mangnon(...argv);
    const plain = (text: string) => text.replaceAll("register.xlsx", "register.csv");
    expect({ ...fromExcel, out: plain(fromExcel.out), err: plain(fromExcel.err) }).toEqual(fromCsv);
  });

  test("assess, from reported values", async () => {
    const table = village["data/reports.csv"];
    const excel = workbook({ "Báo cáo": { rows: typed(table) }, "Ghi chú": {} });
    const described = reports.replace(".csv }", ".xlsx, adapter: xlsx, sheet: Báo cáo }");
    const files = { ...village, "reports.yaml": described, "data/reports.xlsx": excel };
    const argv = ["assess", "--plan", "plan.yaml", "--dataset", "reports.yaml", "--on", "2026-01-15"];
    const [one, other] = [await folderOf(village).mangnon(...argv), await folderOf(files).mangnon(...argv)];
    expect({
      ...other,
      out: other.out.replaceAll(".xlsx", ".csv"),
      err: other.err.replaceAll(".xlsx", ".csv"),
    }).toEqual(one);
    expect(one.code).toBe(0);
  });
});

describe("what is found names the sheet and the cell", () => {
  const argv = ["check", "register.yaml"];

  test("by their letters and numbers as in Excel", async () => {
    const rows = [
      ["SỔ THEO DÕI TRẺ EM"],
      undefined,
      ["id", "sex", "age", "hours", null],
      ["c-1", "f", 12, { t: "e", v: "#N/A" }],
      ["c-2", "x", { f: "YEAR(B1)" }, 0],
      ["c-1", "m", 12, 5],
    ];
    const files = children({ rows, merged: ["A1:D1"], hiddenRows: [6] });
    const described = files["register.yaml"].replace(
      "adapter: xlsx",
      "adapter: xlsx, sheet: Trẻ em, headerRow: 3",
    );
    const { out, code } = await folderOf({ ...files, "register.yaml": described }).mangnon(...argv);
    const said = out.split("\n").map((line) => line.replace(/ (error|info|warning): .*\(/, " $1 ("));
    expect(said).toEqual(
      expect.arrayContaining([
        "data/register.xlsx:Trẻ em!D4 [c-1] error (tabular/error-cell)",
        "data/register.xlsx:Trẻ em!B5 [c-2] error (rules/unexpected-text)",
        "data/register.xlsx:Trẻ em!C5 [c-2] error (tabular/formula-without-value)",
        "data/register.xlsx:Trẻ em!A6 [c-1] error (rules/repeated-record-id)",
        "data/register.xlsx info (tabular/hidden-rows)",
      ]),
    );
    expect(out).toContain("3 rows in = 2 accepted + 0 left out by the filter + 1 rejected");
    expect(code).toBe(1);
  });

  test("and an error is never a value: nobody counts as working no hours", async () => {
    const rows = [
      ["id", "sex", "age", "hours"],
      ["c-1", "f", 12, { t: "e", v: "#N/A" }],
    ];
    const classify = ["classify", "--definition", "village.long-hours", "--dataset", "register.yaml"];
    const { out } = await folderOf(children({ rows })).mangnon(...classify.with(2, "definition.yaml"));
    expect(out).toBe("c-1\t? long-hours | other\t← actualHoursPerWeek\n");
  });

  test("in Vietnamese too", async () => {
    const rows = [
      ["id", "sex", "age", "hours"],
      ["c-1", "f", { v: "0.12", s: styles.percent }, 3],
    ];
    const { out } = await folderOf(children({ rows })).mangnon(...argv, "--lang", "vi");
    expect(out).toContain("data/register.xlsx:Trẻ em!C2 [c-1] lỗi: Ô `Trẻ em!C2` có định dạng phần trăm");
  });

  test("a header that is not there is an issue of the description", async () => {
    const rows = [
      ["id", "sex", "agee", "hours"],
      ["c-1", "f", 12, 3],
    ];
    const { out } = await folderOf(children({ rows })).mangnon(...argv);
    expect(out).toContain("register.yaml:13:25 error: ");
    expect(out).toContain("agee");
  });
});

describe("a workbook that cannot be used says what to do", () => {
  test.each<[string, Readonly<Record<string, string | Uint8Array>>, readonly string[]]>([
    [
      "described as CSV",
      { ...whole, "register.yaml": register.replace(".csv", ".xlsx") },
      ["tabular/workbook", "adapter: xlsx"],
    ],
    [
      "that is CSV",
      { ...whole, "data/register.xlsx": registerCsv },
      ["tabular/not-a-workbook", "adapter: csv"],
    ],
    [
      "of several sheets",
      { ...whole, "data/register.xlsx": workbook({ A: { rows: [["id"]] }, B: {} }) },
      ["tabular/which-sheet", "`A`, `B`"],
    ],
    [
      "without the sheet that is named",
      {
        ...whole,
        "register.yaml": whole["register.yaml"].replace("adapter: xlsx", "adapter: xlsx, sheet: Tre em"),
      },
      ["tabular/unknown-sheet", "Did you mean `Trẻ em`?"],
    ],
    [
      "described with a delimiter",
      {
        ...whole,
        "register.yaml": whole["register.yaml"].replace("adapter: xlsx", 'adapter: xlsx, delimiter: ";"'),
      },
      ["schema/field-of-other-adapter", "register.yaml:5:61"],
    ],
  ])("%s", async (_, files, says) => {
    const { out, code } = await folderOf(files).mangnon("check", "register.yaml");
    for (const words of says) expect(out).toContain(words);
    expect(code).toBe(1);
  });

  test("given in place of its description", async () => {
    const { err, code } = await folderOf(whole).mangnon("check", "data/register.xlsx");
    expect(err).toContain("cli/data-not-description");
    expect(code).toBe(2);
  });
});
