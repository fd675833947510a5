import type { RawCell } from "@mangnon/schema";
import fc from "fast-check";
import Papa from "papaparse";
import { expect, test } from "vitest";
import { csv } from "./csv.ts";

const seed = 20_261_124;

async function* inPieces(bytes: Uint8Array, cuts: readonly number[]): AsyncIterable<Uint8Array> {
  const places = [...new Set(cuts.map((cut) => cut % (bytes.length + 1)))].sort((a, b) => a - b);
  let from = 0;
  for (const to of [...places, bytes.length]) {
    yield bytes.subarray(from, to);
    from = to;
  }
}

interface Result {
  readonly cells: readonly (readonly RawCell[])[];
  readonly rows: readonly number[];
  readonly rejected: readonly unknown[];
  readonly sizes: readonly number[];
  readonly error: unknown;
}

async function readAll(text: string, cuts: readonly number[], batchSize = 3): Promise<Result> {
  const result = { cells: [] as RawCell[][], rows: [] as number[], rejected: [] as unknown[] };
  const sizes: number[] = [];
  try {
    const bytes = new TextEncoder().encode(text);
    for await (const batch of csv.read(inPieces(bytes, cuts), { file: "f.csv", batchSize })) {
      for (const at of batch.rows.keys())
        result.cells.push(batch.columns.map((column) => column[at] ?? null));
      result.rows.push(...batch.rows);
      result.rejected.push(...batch.rejected);
      sizes.push(batch.rows.length + batch.rejected.length);
    }
  } catch (error) {
    return { ...result, sizes, error };
  }
  return { ...result, sizes, error: undefined };
}

const cell = fc.string({
  unit: fc.constantFrom("a", "1", ",", ";", '"', "\n", "\r", " ", "\t", "đ", "\uFEFF", "😀", "\u0000"),
  maxLength: 8,
});
const cuts = fc.array(fc.nat(), { maxLength: 20 });

test("what Papa Parse writes is read back as it was, however the bytes are cut", async () => {
  const rows = fc.array(fc.tuple(cell, cell), { maxLength: 20 });
  await fc.assert(
    fc.asyncProperty(rows, cuts, fc.constantFrom("\r\n", "\n"), async (written, cutAt, newline) => {
      const text = Papa.unparse([["a", "b"], ...written], { newline, quotes: true });
      const { cells, rejected, error } = await readAll(text, cutAt);
      expect({ cells, rejected, error }).toEqual({ cells: written, rejected: [], error: undefined });
    }),
    { seed, numRuns: 500 },
  );
});

const dirty = fc.string({
  unit: fc.constantFrom("a", "1", ",", ",", '"', "\n", "\n", "\r", " ", "đ"),
  maxLength: 60,
});

test("any text gives the same batches, rejections and error, however its bytes are cut", async () => {
  await fc.assert(
    fc.asyncProperty(dirty, cuts, async (text, cutAt) => {
      expect(await readAll(`h,k\n${text}`, cutAt)).toEqual(await readAll(`h,k\n${text}`, []));
    }),
    { seed, numRuns: 1_000 },
  );
});

test("rows in = rows read + rows rejected, and no row stands twice", async () => {
  const line = fc.string({ unit: fc.constantFrom("a", ",", "đ", " ", "x"), minLength: 1, maxLength: 6 });
  await fc.assert(
    fc.asyncProperty(fc.array(line, { maxLength: 30 }), cuts, async (lines, cutAt) => {
      const { rows, rejected } = await readAll(["h,k", ...lines].join("\n"), cutAt);
      const places = [...rows, ...rejected.map((found) => (found as { data: { row: number } }).data.row)];
      expect(places.sort((a, b) => a - b)).toEqual(lines.map((_, at) => at + 2));
    }),
    { seed },
  );
});
