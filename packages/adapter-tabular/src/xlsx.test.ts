import { describe, expect, test } from "vitest";
import { cellOf, failure, readAll, readFirst, told } from "../situations/reading.ts";
import { type Cell, styles, type WrittenSheet, workbook } from "../situations/workbook.ts";

const children = (sheet: WrittenSheet): Uint8Array => workbook({ "Trẻ em": sheet });

test("rows come by column, with the row they stand in and the letters of their columns", async () => {
  const rows = [["mã hồ sơ", "số giờ", "đi học"], ["bt-1", 14, true], undefined, ["bt-2", null, false]];
  expect(await readAll(children({ rows }))).toEqual([
    {
      header: ["mã hồ sơ", "số giờ", "đi học"],
      columns: [
        ["bt-1", "bt-2"],
        ["14", null],
        ["true", "false"],
      ],
      rows: [2, 4],
      rejected: [],
      sheet: { name: "Trẻ em", letters: ["A", "B", "C"] },
    },
  ]);
});

test("batches hold as many rows as asked for, and the last one the rest", async () => {
  const rows = [["id"], ["a"], ["b"], ["c"], ["d"], ["e"]];
  const batches = await readAll(children({ rows }), { batchSize: 2 });
  expect(batches.map((batch) => batch.rows)).toEqual([[2, 3], [4, 5], [6]]);
});

test("a header alone is a batch without rows", async () => {
  expect(await readAll(children({ rows: [["id", "h"]] }))).toMatchObject([{ columns: [[], []], rows: [] }]);
});

describe("a number is its shortest decimal text", () => {
  test.each<[string, string]>([
    ["14", "14"],
    ["0", "0"],
    ["-3", "-3"],
    ["0.10000000000000001", "0.1"],
    ["1.5", "1.5"],
    ["3.3000000000000003", "3.3000000000000003"],
    ["1.23456789012E11", "123456789012"],
    ["2E-7", "0.0000002"],
    ["-1.5E-10", "-0.00000000015"],
    ["999999999999999", "999999999999999"],
    ["-0", "0"],
  ])("%s is %s", async (v, text) => {
    expect(await cellOf({ v })).toBe(text);
    expect(await cellOf({ v, s: styles.text })).toBe(text);
  });

  test("and what leading zeros it had is not known to the file", async () => {
    expect([await cellOf(1), await cellOf("01")]).toEqual(["1", "01"]);
  });

  test.each(["1000000000000000", "1.2345678901234501E15", "-9E20"])(
    "%s has more digits than Excel keeps, and is no value",
    async (v) => {
      expect(await cellOf({ v })).toEqual(["tabular/number-too-long", { digits: 15 }]);
    },
  );

  test("85% is no value: the file holds 0.85", async () => {
    expect(await cellOf({ v: "0.85", s: styles.percent })).toEqual(["tabular/percent-cell"]);
  });
});

describe("a date is the civil day", () => {
  test.each<[string, string, string | undefined]>([
    ["1", "1900-01-01", "1904-01-02"],
    ["59", "1900-02-28", "1904-02-29"],
    ["60", "no-such-date", "1904-03-01"],
    ["61", "1900-03-01", "1904-03-02"],
    ["0", "no-such-date", "1904-01-01"],
    ["-1", "no-such-date", "no-such-date"],
    ["40308", "2010-05-10", "2014-05-11"],
    ["40308.604166666664", "2010-05-10", "2014-05-11"],
    ["40308.99999", "2010-05-10", "2014-05-11"],
    ["40308.9999999999", "2010-05-11", "2014-05-12"],
    ["2957003", "9995-12-30", "9999-12-31"],
    ["2957004", "9995-12-31", "no-such-date"],
    ["2958465", "9999-12-31", "no-such-date"],
    ["2958466", "no-such-date", "no-such-date"],
    ["1E300", "no-such-date", "no-such-date"],
  ])("%s is %s, and %s where years begin in 1904", async (v, since1900, since1904) => {
    const cell = { v, s: styles.date };
    const plain = (value: unknown) => (Array.isArray(value) ? value[0].replace("tabular/", "") : value);
    expect(plain(await cellOf(cell))).toBe(since1900);
    expect(plain(await cellOf(cell, { is1904: true }))).toBe(since1904);
  });

  test.each(["date", "dateTime", "vietnamese"] as const)("in the format %s", async (style) => {
    expect(await cellOf({ v: "40308.25", s: styles[style] })).toBe("2010-05-10");
  });

  test("and a number without a date format is that number", async () => {
    expect(await cellOf({ v: "40308" })).toBe("40308");
  });

  test("a date typed as text stays text", async () => {
    expect(await cellOf("10/05/2010")).toBe("10/05/2010");
  });

  test.each<[string, unknown]>([
    ["2010-05-10", "2010-05-10"],
    ["2010-05-10T14:30:00", "2010-05-10"],
    ["10/05/2010", ["tabular/unreadable-cell"]],
  ])("%s as programs other than Excel write it", async (v, expected) => {
    expect(await cellOf({ t: "d", v })).toEqual(expected);
  });
});

test.each<[string, keyof typeof styles, unknown]>([
  ["0.3541666666666667", "time", "08:30"],
  ["0.35421296296", "time", "08:30:04"],
  ["40308.604166666664", "time", "14:30"],
  ["0.99999999", "time", "00:00"],
  ["1.25", "elapsed", "30:00"],
  ["0.99999999", "elapsed", "24:00"],
  ["-0.5", "elapsed", ["tabular/no-such-date"]],
])("%s as %s is %s: no number and no date", async (v, style, text) => {
  expect(await cellOf({ v, s: styles[style] })).toEqual(text);
});

describe("a formula is what Excel worked out last", () => {
  test.each<[string, Cell, unknown]>([
    ["a number", { f: "B1+1", v: "3" }, "3"],
    ["a text", { f: "B1", t: "str", v: "nữ" }, "nữ"],
    ["an empty text", { f: "B1", t: "str", v: "" }, ""],
    ["a truth", { f: "B1>1", t: "b", v: "0" }, "false"],
    ["a date", { f: "TODAY()", s: styles.date, v: "40308" }, "2010-05-10"],
    ["an error", { f: "1/0", t: "e", v: "#DIV/0!" }, ["tabular/error-cell", { error: "#DIV/0!" }]],
  ])("%s", async (_, cell, expected) => {
    expect(await cellOf(cell)).toEqual(expected);
  });

  test.each<Cell>([
    { f: "B1+1" },
    { f: "B1+1", v: "" },
    { f: "B1>1", t: "b" },
    { f: "B1", t: "str" },
    { f: "", v: "" },
  ])("and no value, neither zero nor false nor empty, when it was never worked out: %j", async (cell) => {
    expect(await cellOf(cell)).toEqual(["tabular/formula-without-value"]);
  });
});

describe("what is no value is unknown, not absent, and says where it stands", () => {
  test("an error, in the sheet and the cell that Excel names", async () => {
    const rows = [["id", "h"], ["a"], ["b", { t: "e", v: "#N/A" }]];
    expect((await readFirst(children({ rows }))).columns[1]).toEqual([
      null,
      {
        unreadable: {
          code: "tabular/error-cell",
          severity: "error",
          path: [],
          data: { cell: "Trẻ em!B3", error: "#N/A" },
        },
      },
    ]);
  });

  test("and a text that looks like one is text", async () => {
    expect(await cellOf("#N/A")).toBe("#N/A");
  });

  test.each<Cell>([
    { t: "b", v: "2" },
    { t: "s", v: "99" },
    { t: "s", v: "x" },
    { t: "n", v: "12 kg" },
    { t: "n", v: "1e999" },
    { t: "n", v: "0x10" },
    { t: "z", v: "1" },
    { s: 99, v: "40308" },
  ])("what Excel would not write: %j", async (cell) => {
    expect(await cellOf(cell)).toEqual(["tabular/unreadable-cell"]);
  });

  test("an error of a name that Excel does not have is not repeated", async () => {
    expect(await cellOf({ t: "e", v: "Nguyễn Văn Tí" })).toEqual(["tabular/error-cell", { error: "#" }]);
  });
});

describe("texts", () => {
  test.each([" x ", "hai\ndòng", "1,5", "", "01", "Hà".normalize("NFD"), "_x000D_", "a\u000bb", "<&>\"'"])(
    "stay as they are: %j",
    async (text) => {
      expect(await cellOf(text)).toBe(text);
    },
  );

  test("are joined where their parts are formatted differently; how they are pronounced is left out", async () => {
    const rich =
      '<si><r><rPr><b/></rPr><t>Nguyễn </t></r><r><t xml:space="preserve">Tí </t></r><rPh sb="0" eb="1"><t>pho</t></rPh></si>';
    const cell =
      '<c r="B2" t="inlineStr"><is><r><t>a</t></r><r><t>b</t></r><rPh sb="0" eb="1"><t>p</t></rPh></is></c>';
    const parts = { "xl/sharedStrings.xml": `<sst><si><t>h</t></si>${rich}</sst>` };
    const xml = `<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="inlineStr"><is><t>i</t></is></c></row><row r="2"><c r="A2" t="s"><v>1</v></c>${cell}</row>`;
    const { columns } = await readFirst(workbook({ S: { xml } }, { parts }));
    expect(columns).toEqual([["Nguyễn Tí "], ["ab"]]);
  });

  test("prefixes of elements do not matter, nor do cells without places of their own", async () => {
    const xml = "<row><c><v>1</v></c><c><v>2</v></c></row><row><c><v>3</v></c><c><v>4</v></c></row>";
    const part = `<x:worksheet xmlns:x="u"><x:sheetData>${xml.replaceAll("<", "<x:").replaceAll("<x:/", "</x:")}</x:sheetData></x:worksheet>`;
    const { header, columns, rows } = await readFirst(
      workbook({ S: {} }, { parts: { "xl/worksheets/sheet1.xml": part } }),
    );
    expect({ header, columns, rows }).toEqual({ header: ["1", "2"], columns: [["3"], ["4"]], rows: [2] });
  });
});

describe("rows", () => {
  test("that are empty, or hold only blanks, are no records, wherever they stand", async () => {
    const blank = { t: "str", f: 'IF(A9="","",A9)', v: "" };
    const rows = [undefined, ["id", "h"], [null, " "], ["a", 1], [blank, blank], ["b", 2], [blank], []];
    expect(await readFirst(children({ rows }))).toMatchObject({
      rows: [4, 6],
      columns: [
        ["a", "b"],
        ["1", "2"],
      ],
    });
  });

  test("with nothing but an error are records: something stood there", async () => {
    const { rows, columns } = await readFirst(children({ rows: [["id"], [{ t: "e", v: "#REF!" }]] }));
    expect([rows, told(columns[0]?.[0])]).toEqual([[2], ["tabular/error-cell", { error: "#REF!" }]]);
  });

  test("that are hidden or filtered are records, and it is said", async () => {
    const rows = [["id"], ["a"], ["b"], ["c"]];
    const { rows: read, findings } = await readFirst(children({ rows, hiddenRows: [1, 3, 4] }));
    expect(read).toEqual([2, 3, 4]);
    expect(findings).toEqual([
      {
        code: "tabular/hidden-rows",
        severity: "info",
        path: [],
        origin: { file: "f.xlsx" },
        data: { sheet: "Trẻ em", rows: 2 },
      },
    ]);
  });

  test("with merged cells have the value in the first of them alone, and it is said", async () => {
    const rows = [
      ["xã", "id"],
      ["Tân Hải", "a"],
      [null, "b"],
    ];
    const { columns, findings } = await readFirst(children({ rows, merged: ["A2:A3"] }));
    expect(columns[0]).toEqual(["Tân Hải", null]);
    expect(findings?.map(({ code, data }) => [code, data])).toEqual([
      ["tabular/merged-cells", { sheet: "Trẻ em", range: "A2:A3", ranges: 1 }],
    ]);
  });
});

describe("headers", () => {
  test("are the same in NFC and NFD, and blanks around them do not count", async () => {
    expect((await readFirst(children({ rows: [[" Họ tên ".normalize("NFD"), 2025]] }))).header).toEqual([
      "Họ tên",
      "2025",
    ]);
  });

  test("stand in the row that is named; a title above is not read", async () => {
    const rows = [["SỔ THEO DÕI"], undefined, ["id", "h"], ["a", 1]];
    const bytes = children({ rows, merged: ["A1:B1"] });
    expect(await readFirst(bytes, { headerRow: 3 })).toMatchObject({ header: ["id", "h"], rows: [4] });
    expect(await failure(bytes)).toEqual(["tabular/merged-header", { range: "A1:B1", row: 1 }]);
    expect(await failure(bytes, { headerRow: 2 })).toEqual([
      "tabular/no-header",
      { sheet: "Trẻ em", row: 2 },
    ]);
  });

  test("over two rows are read in the last, where one cell may reach down over both", async () => {
    const rows = [
      ["id", "giới tính"],
      [null, "nam", "nữ"],
      ["a", 1, 0],
    ];
    const bytes = children({ rows, merged: ["A1:A2", "B1:C1"] });
    expect((await readFirst(bytes, { headerRow: 2 })).header).toEqual(["id", "nam", "nữ"]);
    expect(await failure(bytes)).toEqual(["tabular/merged-header", { range: "A1:A2", row: 1 }]);
  });

  test("may be left out of columns before the last; columns behind it are not read, and it is said", async () => {
    const rows = [
      [null, "id", null, "h"],
      ["?", "a", 1, 2, "ghi chú"],
      [null, "b", null, null, null, 3],
    ];
    const { header, columns, findings } = await readFirst(children({ rows }));
    expect(header).toEqual(["", "id", "", "h"]);
    expect(columns.map((column) => column.length)).toEqual([2, 2, 2, 2]);
    expect(findings?.map(({ code, severity, data }) => [code, severity, data])).toEqual([
      ["tabular/cells-beyond-header", "warning", { cell: "Trẻ em!E2", cells: 2, row: 1 }],
    ]);
  });

  test.each<[string, WrittenSheet, unknown]>([
    [
      "one name twice",
      { rows: [["Tuổi", "id", " Tuổi".normalize("NFD")]] },
      ["tabular/duplicate-header", { header: "Tuổi", columns: ["A", "C"] }],
    ],
    [
      "an error",
      { rows: [["id", { t: "e", v: "#REF!" }]] },
      ["tabular/unreadable-header", { cell: "Trẻ em!B1" }],
    ],
    ["an empty sheet", {}, ["tabular/no-header", { sheet: "Trẻ em", row: undefined }]],
  ])("are refused: %s", async (_, sheet, expected) => {
    expect(await failure(children(sheet))).toEqual(expected);
  });
});

describe("the sheet", () => {
  const two = { "Trẻ em": { rows: [["id"], ["a"]] }, "Danh mục": { rows: [["mã"], ["01"]] } };

  test("is the one that is named, in whatever letters", async () => {
    const { header } = await readFirst(workbook(two), { sheet: "Danh mục".normalize("NFD") });
    expect(header).toEqual(["mã"]);
  });

  test("has to be named where there are several", async () => {
    expect(await failure(workbook(two))).toEqual(["tabular/which-sheet", { sheets: ["Trẻ em", "Danh mục"] }]);
  });

  test.each<[string, string | undefined]>([
    ["Danh muc", "Danh mục"],
    ["Sheet1", undefined],
  ])("is not there: %s", async (sheet, nearest) => {
    const data = { sheet, sheets: ["Trẻ em", "Danh mục"], nearest };
    expect(await failure(workbook(two), { sheet })).toEqual(["tabular/unknown-sheet", data]);
  });

  test.each(["hidden", "veryHidden"] as const)(
    "is the only one that can be seen; one that is %s by name",
    async (state) => {
      const bytes = workbook({ ...two, "Danh mục": { ...two["Danh mục"], state } });
      expect((await readFirst(bytes)).header).toEqual(["id"]);
      expect((await readFirst(bytes, { sheet: "Danh mục" })).header).toEqual(["mã"]);
    },
  );
});
