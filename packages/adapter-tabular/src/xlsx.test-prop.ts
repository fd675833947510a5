import fc from "fast-check";
import Papa from "papaparse";
import { expect, test } from "vitest";
import { failure, inOnePiece, readAll } from "../situations/reading.ts";
import { type Cell, workbook } from "../situations/workbook.ts";
import { csv } from "./csv.ts";

const seed = 20_261_125;

const text = fc.string({
  unit: fc.constantFrom(
    "a",
    "1",
    ",",
    '"',
    "\n",
    " ",
    "\t",
    "đ",
    "é",
    "😀",
    "<",
    "&",
    "_x000A_",
    "\u000b",
    "]]>",
  ),
  maxLength: 8,
});
/** No row is blank, because CSV writes one as a record of empty fields and Excel shows nothing. */
const table = fc.array(fc.tuple(fc.nat(999).map(String), text, text), { maxLength: 20 });

test("a table written as CSV and as a workbook gives the same batches", async () => {
  await fc.assert(
    fc.asyncProperty(table, fc.integer({ min: 1, max: 7 }), async (rows, batchSize) => {
      const written = [["id", "Họ tên", "giờ"], ...rows];
      const fromCsv = [];
      const bytes = new TextEncoder().encode(Papa.unparse(written, { newline: "\n", quotes: true }));
      for await (const batch of csv.read(inOnePiece(bytes), { file: "f.csv", batchSize }))
        fromCsv.push(batch);
      const fromWorkbook = await readAll(workbook({ S: { rows: written } }), { batchSize });
      expect(fromWorkbook.map(({ sheet: _, ...batch }) => batch)).toEqual(fromCsv);
    }),
    { seed, numRuns: 150 },
  );
});

test("a number is the text that it has in CSV, and reads back as the same number", async () => {
  const numbers = fc.array(
    fc.oneof(
      fc.double({ min: -1e15, max: 1e15, minExcluded: true, maxExcluded: true, noNaN: true }),
      fc.integer(),
    ),
    { minLength: 1, maxLength: 30 },
  );
  await fc.assert(
    fc.asyncProperty(numbers, async (written) => {
      const rows = [["n"], ...written.map((number): Cell[] => [{ v: String(number) }])];
      const [batch] = await readAll(workbook({ S: { rows } }));
      const texts = batch?.columns[0] ?? [];
      for (const one of texts) expect(one).toMatch(/^-?\d+(?:\.\d+)?$/);
      expect(texts.map(Number)).toEqual(written.map((number) => number + 0));
    }),
    { seed, numRuns: 150 },
  );
});

test("rows in = rows read, each once and in order, wherever rows are empty, hidden or unreadable", async () => {
  const cell = fc.constantFrom<Cell>(null, " ", "a", 1, { t: "e", v: "#N/A" }, { f: "A1" }, { v: "" });
  const sheet = fc.array(fc.option(fc.array(cell, { maxLength: 3 }), { nil: undefined }), { maxLength: 25 });
  await fc.assert(
    fc.asyncProperty(sheet, fc.array(fc.nat(25)), async (below, hiddenRows) => {
      const rows = [["a", "b", "c"], ...below];
      const batches = await readAll(workbook({ S: { rows, hiddenRows } }), { batchSize: 4 });
      const isFilled = (one: Cell): boolean =>
        typeof one === "object" ? one !== null && one.v !== "" : String(one).trim() !== "";
      const filled = below.flatMap((row, at) => (row?.some(isFilled) ? [at + 2] : []));
      expect(batches.flatMap((batch) => batch.rows)).toEqual(filled);
      expect(batches.flatMap((batch) => batch.rejected)).toEqual([]);
    }),
    { seed, numRuns: 150 },
  );
});

test("whatever a part says, reading ends with batches or with an error that has a code", async () => {
  const piece = fc.constantFrom(
    ...["<row>", "</row>", '<row r="3">', '<c r="B2">', "<c>", '<c t="s">', '<c t="b">', '<c s="9">', "</c>"],
    ...[
      "<v>",
      "</v>",
      "<f>",
      "</f>",
      "<is>",
      "</is>",
      "<t>",
      "</t>",
      "1",
      "é",
      " ",
      "&amp;",
      "&x;",
      "<!--",
      "-->",
    ],
  );
  await fc.assert(
    fc.asyncProperty(fc.array(piece, { maxLength: 20 }), async (pieces) => {
      const ended = await failure(workbook({ S: { xml: pieces.join("") } }));
      expect(JSON.stringify(ended)).toMatch(
        /^(?:"no error"|\["tabular\/(?:damaged-workbook|no-header|unreadable-header|duplicate-header)")/,
      );
    }),
    { seed, numRuns: 500 },
  );
});
