import { strToU8, zipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { failure, readFirst } from "../situations/reading.ts";
import { workbook } from "../situations/workbook.ts";

const rows = [
  ["id", "h"],
  ["a", 14],
  ["b", 9],
];
const good = (): Uint8Array<ArrayBuffer> => workbook({ S: { rows } });
const sheet = "xl/worksheets/sheet1.xml";
const withPart = (name: string, content: string | Uint8Array | undefined): Uint8Array =>
  workbook({ S: { rows } }, { parts: { [name]: content } });
const withSheet = (xml: string): Uint8Array => workbook({ S: { xml } });

/** A compound file as Excel wrote them up to 2003, with the name of one of its streams. */
function compoundFile(stream: string): Uint8Array {
  const bytes = new Uint8Array(2_048);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  for (const [at, character] of [...stream].entries()) bytes[1_024 + 2 * at] = character.charCodeAt(0);
  return bytes;
}

/** The archive with one number of an entry in its directory written otherwise. */
function withEntry(
  archive: Uint8Array,
  name: string,
  { field, value }: { field: number; value: number },
): Uint8Array {
  const bytes = archive.slice();
  const view = new DataView(bytes.buffer);
  const text = new TextDecoder("latin1").decode(bytes);
  for (let at = text.indexOf("PK\u0001\u0002"); at !== -1; at = text.indexOf("PK\u0001\u0002", at + 4)) {
    if (text.startsWith(name, at + 46)) view.setUint32(at + field, value, true);
  }
  return bytes;
}

describe("a file of another format is told from a workbook", () => {
  test.each<[string, Uint8Array, unknown]>([
    ["nothing", new Uint8Array(), ["tabular/empty-file", {}]],
    ["CSV", strToU8("id,h\na,1\n"), ["tabular/not-a-workbook", {}]],
    ["a page that a web site calls a workbook", strToU8("<html><table>"), ["tabular/not-a-workbook", {}]],
    [
      "a workbook of Excel up to 2003",
      compoundFile("Workbook"),
      ["tabular/other-workbook", { format: ".xls" }],
    ],
    ["one with a password", compoundFile("EncryptedPackage"), ["tabular/encrypted-workbook", {}]],
    ["a binary workbook", withPart("xl/workbook.bin", "x"), ["tabular/other-workbook", { format: ".xlsb" }]],
    [
      "one of LibreOffice",
      zipSync({ mimetype: strToU8("application/vnd.oasis"), "content.xml": strToU8("<x/>") }),
      ["tabular/other-workbook", { format: ".ods" }],
    ],
    [
      "a document",
      zipSync({ "word/document.xml": strToU8("<x/>") }),
      ["tabular/damaged-workbook", { part: "_rels/.rels" }],
    ],
    ["macros", withPart("xl/vbaProject.bin", "x"), ["tabular/macros", {}]],
    [
      "links to other workbooks",
      withPart("xl/externalLinks/externalLink1.xml", "<x/>"),
      ["tabular/external-links", {}],
    ],
  ])("%s", async (_, bytes, expected) => {
    expect(await failure(bytes)).toEqual(expected);
  });
});

describe("a damaged workbook is refused before its first row", () => {
  test("cut off anywhere", async () => {
    const whole = good();
    for (let length = 2; length < whole.length; length += 7) {
      expect(await failure(whole.subarray(0, length))).toEqual(["tabular/damaged-workbook", { part: "ZIP" }]);
    }
  });

  test("with any byte of a part changed", async () => {
    const whole = good();
    const { columns } = await readFirst(whole);
    const isRefused = new Set<string>();
    for (let at = 0; at < whole.length; at += 3) {
      const bytes = whole.slice();
      bytes[at] = (bytes[at] ?? 0) ^ 0x10;
      // What no reader needs may change, such as the time of a part. The rows may not.
      const read = await readFirst(bytes).catch(({ code }: { code: string }) => void isRefused.add(code));
      if (read) expect(read.columns).toEqual(columns);
    }
    expect(isRefused).toContain("tabular/damaged-workbook");
  });

  test("with one digit changed where nothing is packed, so that only the checksum knows", async () => {
    const bytes = workbook({ S: { rows } }, { isPacked: false });
    expect((await readFirst(bytes)).columns[1]).toEqual(["14", "9"]);
    const digit = new TextDecoder("latin1").decode(bytes).indexOf("<v>14</v>") + 4;
    bytes.set([0x37], digit);
    expect(await failure(bytes)).toEqual(["tabular/damaged-workbook", { part: sheet }]);
  });

  test.each<[string, Uint8Array, string]>([
    ["without its sheet", withPart(sheet, undefined), sheet],
    ["without the texts that it names", withPart("xl/sharedStrings.xml", undefined), "xl/sharedStrings.xml"],
    ["without a workbook", withPart("xl/workbook.xml", undefined), "xl/workbook.xml"],
    ["without relationships", withPart("_rels/.rels", "<Relationships/>"), "_rels/.rels"],
    [
      "with a sheet of no relationship",
      withPart("xl/workbook.xml", '<w><sheets><sheet name="S"/></sheets></w>'),
      "xl/workbook.xml",
    ],
    ["in UTF-16", withPart(sheet, Uint8Array.of(0xff, 0xfe, 0x3c, 0)), sheet],
    ["with a part that is no XML", withPart(sheet, "<worksheet><sheetData><row></worksheet>"), sheet],
    ["with XML that ends too early", withPart(sheet, "<worksheet><sheetData>"), sheet],
    ["with entities of its own", withPart(sheet, '<!DOCTYPE w [<!ENTITY a "b">]><w>&a;</w>'), sheet],
    [
      "with a row twice",
      withSheet('<row r="1"><c><v>1</v></c></row><row r="1"><c><v>2</v></c></row>'),
      sheet,
    ],
    ["with rows out of order", withSheet('<row r="2"/><row r="1"/>'), sheet],
    ["with a cell twice", withSheet('<row r="1"><c r="A1"><v>1</v></c><c r="A1"><v>2</v></c></row>'), sheet],
    ["with a cell in another row", withSheet('<row r="1"><c r="A2"><v>1</v></c></row>'), sheet],
    ["with a cell beyond the last column", withSheet('<row r="1"><c r="XFE1"><v>1</v></c></row>'), sheet],
    ["with a row beyond the last", withSheet('<row r="1048577"/>'), sheet],
    ["with cells merged nowhere", workbook({ S: { rows, merged: ["A0:B2"] } }), sheet],
  ])("%s", async (_, bytes, part) => {
    expect(await failure(bytes)).toEqual(["tabular/damaged-workbook", { part }]);
  });

  test("with an encrypted part, or a name twice", async () => {
    const encrypted = withEntry(good(), sheet, { field: 8, value: 1 });
    expect(await failure(encrypted)).toEqual(["tabular/damaged-workbook", { part: "ZIP" }]);
    const twice = withPart("XL/workbook.xml", "<x/>");
    expect(await failure(twice)).toEqual(["tabular/damaged-workbook", { part: "ZIP" }]);
  });
});

describe("a bomb is not unpacked", () => {
  const tooLarge = (of: string, limit: number) => ["tabular/workbook-too-large", { of, limit }];

  test.each<[string, Uint8Array, unknown]>([
    [
      "very many parts",
      zipSync(Object.fromEntries(Array.from({ length: 1_001 }, (_, at) => [`p${at}`, new Uint8Array()]))),
      tooLarge("parts", 1_000),
    ],
    [
      "a part of a million alike characters and one more",
      withPart(sheet, " ".repeat(1_000_001)),
      tooLarge("ratio", 100),
    ],
    [
      "a part over 50 MB",
      withEntry(good(), sheet, { field: 24, value: 50_000_001 }),
      tooLarge("part", 50_000_000),
    ],
    [
      "five parts of 45 MB",
      Array.from({ length: 5 }, (_, at) => `p${at}`).reduce<Uint8Array>(
        (bytes, name) =>
          withEntry(withEntry(bytes, name, { field: 24, value: 45_000_000 }), name, {
            field: 20,
            value: 900_000,
          }),
        zipSync(Object.fromEntries(Array.from({ length: 5 }, (_, at) => [`p${at}`, new Uint8Array(9)]))),
      ),
      tooLarge("all-parts", 200_000_000),
    ],
  ])("%s", async (_, bytes, expected) => {
    expect(await failure(bytes)).toEqual(expected);
  });

  test("nor is a part beyond the size that the directory tells of", async () => {
    const padded = `<worksheet><sheetData/>${" ".repeat(900_000)}</worksheet>`;
    const lying = withEntry(withPart(sheet, padded), sheet, { field: 24, value: 100 });
    expect(await failure(lying)).toEqual(["tabular/damaged-workbook", { part: sheet }]);
  });

  test("and a stream without end is left", async () => {
    const { xlsx } = await import("./xlsx.ts");
    let given = 0;
    async function* endless() {
      for (;;) {
        given += 1;
        yield new Uint8Array(10_000_000);
      }
    }
    const reading = xlsx.read(endless(), { file: "f.xlsx" });
    await expect(reading[Symbol.asyncIterator]().next()).rejects.toMatchObject({
      code: "tabular/workbook-too-large",
      data: { of: "file" },
    });
    expect(given).toBe(21);
  });

  test("but a small part may be as even as it likes, and a far cell costs nothing", async () => {
    const even = `<worksheet><sheetData>${" ".repeat(500_000)}<row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="A1048576"><v>2</v></c><c r="XFD1048576"><v>3</v></c></row></sheetData></worksheet>`;
    const { rows: numbers, columns } = await readFirst(withPart(sheet, even));
    expect([numbers, columns]).toEqual([[1_048_576], [["2"]]]);
  });
});
