import type { RawBatch, SourceOptions } from "@mangnon/schema";
import { describe, expect, test } from "vitest";
import { csv } from "./csv.ts";
import type { TabularError } from "./errors.ts";

type Options = Partial<SourceOptions> & { readonly chunk?: number };

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

async function* inChunks(bytes: Uint8Array, size: number): AsyncIterable<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

async function read(input: string | Uint8Array, { chunk = 65_536, ...options }: Options = {}) {
  const bytes = typeof input === "string" ? utf8(input) : input;
  const batches: RawBatch[] = [];
  for await (const batch of csv.read(inChunks(bytes, chunk), { file: "f.csv", ...options }))
    batches.push(batch);
  return batches;
}

const first = async (input: string | Uint8Array, options?: Options): Promise<RawBatch> =>
  (await read(input, options))[0] as RawBatch;

/** Code and data of the error that reading ends with. */
const failure = async (input: string | Uint8Array, options?: Options): Promise<unknown> =>
  read(input, options).then(
    () => "no error",
    ({ code, data }: TabularError) => [code, data],
  );

test("rows come by column, with the row they stand in", async () => {
  expect(await read("id,hours\n1,14\n2,\n")).toEqual([
    {
      header: ["id", "hours"],
      columns: [
        ["1", "2"],
        ["14", ""],
      ],
      rows: [2, 3],
      rejected: [],
    },
  ]);
});

test("batches hold as many rows as asked for, and the last one the rest", async () => {
  const batches = await read("id\na\nb\nc\nd\ne", { batchSize: 2 });
  expect(batches.map(({ rows }) => rows)).toEqual([[2, 3], [4, 5], [6]]);
  expect((await read("id\na\nb", { batchSize: 2 })).map(({ rows }) => rows)).toEqual([[2, 3]]);
});

test("a header alone is a batch without rows", async () => {
  expect(await read("id;hours", { delimiter: ";" })).toEqual([
    { header: ["id", "hours"], columns: [[], []], rows: [], rejected: [] },
  ]);
});

test.each([
  [",", "id,giờ\n1,14"],
  [";", "id;giờ\n1;14"],
  ["\t", "id\tgiờ\n1\t14"],
] as const)("splits by the delimiter it is given: %j", async (delimiter, text) => {
  expect(await first(text, { delimiter })).toMatchObject({ header: ["id", "giờ"], columns: [["1"], ["14"]] });
});

test.each(["\n", "\r\n", "\r"])("takes the line end %j, mixed with others too", async (lineEnd) => {
  const text = ["id,hours", "1,14", '"2","x\ny"', "3,0"].join(lineEnd);
  expect((await first(`${text}\n4,5\r\n`)).columns).toEqual([
    ["1", "2", "3", "4"],
    ["14", "x\ny", "0", "5"],
  ]);
});

test("a byte order mark is no part of the first header", async () => {
  expect((await first("\uFEFFid,hours\n1,2")).header).toEqual(["id", "hours"]);
});

test("headers are the same in NFC and NFD, and blanks around them do not count", async () => {
  const header = " Họ tên ,Số giờ làm việc";
  expect((await first(`${header.normalize("NFD")}\na,1`)).header).toEqual(["Họ tên", "Số giờ làm việc"]);
});

test("cells stay as they are: blanks, quotes, separators and line ends inside quotes", async () => {
  const { columns } = await first('a,b\n" x ","1,5"\n5" pipe,"he said ""no"""\n"","\r\n"\n');
  expect(columns).toEqual([
    [" x ", '5" pipe', ""],
    ["1,5", 'he said "no"', "\r\n"],
  ]);
});

test("a cell keeps a byte order mark of its own", async () => {
  expect((await read("id\n\uFEFFa\n", { batchSize: 1 }))[0]?.columns).toEqual([["\uFEFFa"]]);
});

test("rows are counted as a spreadsheet does, lines as an editor does", async () => {
  const { rows, rejected } = await first('id,note\n1,"two\nlines"\n\n2,x\n3\n');
  expect(rows).toEqual([2, 4]);
  expect(rejected.map(({ data }) => data)).toEqual([{ row: 5, line: 6, fields: 1, expected: 2 }]);
});

describe("a row that cannot be read is rejected, never lost", () => {
  test("rows in = rows read + rows rejected, over all batches", async () => {
    const lines = Array.from({ length: 1_000 }, (_, at) => (at % 7 === 0 ? `${at}` : `${at},x`));
    const batches = await read(`id,n\n${lines.join("\n")}`, { batchSize: 64 });
    const places = batches.flatMap(({ rows, rejected }) => [
      ...rows,
      ...rejected.map(({ origin }) => origin?.row ?? 0),
    ]);
    expect(places.sort((a, b) => a - b)).toEqual(lines.map((_, at) => at + 2));
    expect(batches.flatMap(({ rejected }) => rejected)).toHaveLength(143);
  });

  test("too few or too many fields", async () => {
    const { rows, rejected } = await first("a,b\n1\n1,2\n1,2,3\n");
    expect(rows).toEqual([3]);
    expect(rejected).toEqual([
      {
        code: "tabular/ragged-row",
        severity: "error",
        path: [],
        origin: { file: "f.csv", row: 2 },
        data: { row: 2, line: 2, fields: 1, expected: 2 },
      },
      expect.objectContaining({ data: { row: 4, line: 4, fields: 3, expected: 2 } }),
    ]);
  });

  test("text after a closing quote", async () => {
    const { columns, rejected } = await first('a,b\n"Nguyễn "Tí" Văn",2\n"ok",3\n"x" ,4\n"y",5');
    expect(columns).toEqual([
      ["ok", "y"],
      ["3", "5"],
    ]);
    expect(rejected.map(({ code, data }) => [code, data])).toEqual([
      ["tabular/stray-quote", { row: 2, line: 2 }],
      ["tabular/stray-quote", { row: 4, line: 4 }],
    ]);
  });
});

describe("an open quote stops the file where it opened", () => {
  const thousands = Array.from({ length: 20_000 }, (_, at) => `${at},x`).join("\n");

  test.each([
    ["at the end of the file", 'id,n\n1,x\n2,"x\n3,y\n', { row: 3, line: 3 }],
    ["after a row over two lines", 'id,n\n1,"a\nb"\n2,"x\n3,y\n', { row: 3, line: 4 }],
    ["before other quotes", 'id,n\n1,"x\n2,"y"\n3,"z"\n', { row: 2, line: 2 }],
    ["in the header", 'id,"n\n1,x\n', { row: 1, line: 1 }],
    ["in a later line of its row", 'id,n\n"a\nb","x\n3,y\n', { row: 2, line: 3 }],
    ["when what it took up is no row", 'id,n\n1,"x\n2,y",3,4\n', { row: 2, line: 2 }],
    ["long before the end of the file", `id,n\n0,"x\n${thousands}`, { row: 2, line: 2 }],
  ])("%s", async (_, text, place) => {
    expect(await failure(text)).toEqual(["tabular/unclosed-quote", { file: "f.csv", ...place }]);
  });

  test("and no further than a cell can be long is read", async () => {
    let taken = 0;
    async function* bytes() {
      yield utf8('id,n\n0,"x\n');
      for (taken = 0; taken < 1_000; taken++) yield utf8(`${taken},${"x".repeat(1_000)}\n`);
    }
    const reading = csv.read(bytes(), { file: "f.csv" });
    await expect(reading[Symbol.asyncIterator]().next()).rejects.toMatchObject({
      code: "tabular/unclosed-quote",
      data: { row: 2, line: 2 },
    });
    expect(taken).toBeLessThan(40);
  });
});

test.each([
  ["quoted", `id\n1\n"${"x".repeat(32_768)}"`, "tabular/field-too-long", 32_767],
  ["plain", `id\n1\n${"x".repeat(32_768)}`, "tabular/field-too-long", 32_767],
  ["a row without end", `id\n1\n${"x".repeat(1_000_001)}`, "tabular/row-too-long", 1_000_000],
])("a field longer than a cell can be is refused: %s", async (_, text, code, limit) => {
  expect(await failure(text)).toEqual([code, { file: "f.csv", row: 3, line: 3, limit }]);
});

test.each([
  ["quoted", '"', 32_766],
  ["plain", "", 32_767],
])("a field as long as a cell can be is read: %s", async (_, quote, length) => {
  const { columns } = await first(`id\n${quote}${"x".repeat(length)}${quote}`);
  expect(columns[0]?.[0]).toHaveLength(length);
});

describe("a file that is no CSV in UTF-8 says so", () => {
  test.each([["\n"], ["\n\r\n\n"], ["\uFEFF"], [""]])("empty: %j", async (text) => {
    expect(await failure(text)).toEqual(["tabular/empty-file", { file: "f.csv" }]);
  });

  test.each([
    ["windows-1258", [0xe1, 0x6e, 0x0a], { byte: 7, line: 2 }],
    ["cut in a character", [0xe1, 0xba], { byte: 7, line: 2 }],
    ["broken in a character", [0xe1, 0xba, 0x0a], { byte: 7, line: 2 }],
    ["a lone continuation", [0x41, 0x80], { byte: 8, line: 2 }],
    ["after lines that end with CR LF", [...utf8("\r\n2,\r\n"), 0xff], { byte: 13, line: 4 }],
    ["after lines that end with CR", [...utf8("\r2,\r"), 0xff, 0x0a], { byte: 11, line: 4 }],
  ])("not UTF-8: %s", async (_, bytes, place) => {
    for (const chunk of [1, 2, 3, 100]) {
      expect(await failure(Uint8Array.of(...utf8("id\n1,"), 0x78, ...bytes), { chunk })).toEqual([
        "tabular/not-utf-8",
        { file: "f.csv", ...place },
      ]);
    }
  });

  test.each([
    ["tabular/utf-16", [0xff, 0xfe, 0x69, 0], "little-endian"],
    ["tabular/utf-16", [0xfe, 0xff, 0, 0x69], "big-endian"],
    ["tabular/utf-16", [0x69, 0, 0x64, 0], "without a byte order mark"],
    ["tabular/utf-16", [0, 0x69, 0, 0x64], "big-endian, without a byte order mark"],
    ["tabular/workbook", [0x50, 0x4b, 0x03, 0x04, 0x14], ".xlsx"],
    ["tabular/workbook", [0xd0, 0xcf, 0x11, 0xe0, 0xa1], ".xls"],
  ])("%s %j, %s", async (code, bytes, _) => {
    expect(await failure(Uint8Array.of(...bytes), { chunk: 1 })).toEqual([code, { file: "f.csv" }]);
  });

  test("another delimiter than the one given", async () => {
    const wrong = { file: "f.csv", delimiter: ",", found: ";" };
    expect(await failure("id;hours\n1;2")).toEqual(["tabular/wrong-delimiter", wrong]);
    expect((await first('"id;hours"\n1')).header).toEqual(["id;hours"]);
  });

  test("one header over two columns", async () => {
    const data = { file: "f.csv", header: "Tuổi", columns: ["1", "3"] };
    expect(await failure(`Tuổi,id,${" Tuổi".normalize("NFD")}\n`)).toEqual([
      "tabular/duplicate-header",
      data,
    ]);
  });

  test("a header of very many columns is searched once", async () => {
    const { header } = await first(`id${",".repeat(300_000)}`);
    expect(header).toHaveLength(300_001);
  });

  test("columns without a header may be several", async () => {
    expect((await first("id,,\n1,,")).header).toEqual(["id", "", ""]);
  });
});

test("every chunking of a file gives the same batches, at every byte", async () => {
  const text = '\uFEFFid,ghi chú\r\n1,"hai\r\ndòng ""x"""\r2,"a"b\n\n3\r\n😀,é\r\n"",""';
  const whole = await read(text, { batchSize: 2 });
  expect(whole.map(({ rows, rejected }) => [rows, rejected.length])).toEqual([
    [[2], 1],
    [[6], 1],
    [[7], 0],
  ]);
  for (let chunk = 1; chunk <= utf8(text).length; chunk++) {
    expect(await read(text, { batchSize: 2, chunk })).toEqual(whole);
  }
});
