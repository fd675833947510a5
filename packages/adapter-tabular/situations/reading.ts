// Reading a made workbook, for the tests.
import type { RawBatch, RawCell, SourceOptions } from "@mangnon/schema";
import type { TabularError } from "../src/errors.ts";
import { xlsx } from "../src/xlsx.ts";
import { type Cell, type WrittenWorkbook, workbook } from "./workbook.ts";

type Options = Partial<SourceOptions>;

export async function* inOnePiece(bytes: Uint8Array): AsyncIterable<Uint8Array> {
  yield bytes;
}

export async function readAll(bytes: Uint8Array, options: Options = {}): Promise<readonly RawBatch[]> {
  const batches: RawBatch[] = [];
  for await (const batch of xlsx.read(inOnePiece(bytes), { file: "f.xlsx", ...options })) batches.push(batch);
  return batches;
}

export const readFirst = async (bytes: Uint8Array, options?: Options): Promise<RawBatch> =>
  (await readAll(bytes, options))[0] as RawBatch;

/** Code and data of the error that reading ends with; the file is left out of the data. */
export const failure = (bytes: Uint8Array, options?: Options): Promise<unknown> =>
  readAll(bytes, options).then(
    () => "no error",
    ({ code, data: { file: _, ...data } }: TabularError) => [code, data],
  );

/** What a cell is read as; of one that is no value the code, and what else is told than its place. */
export function told(cell: RawCell | undefined): unknown {
  if (typeof cell !== "object" || cell === null) return cell;
  const { code, data } = cell.unreadable;
  const { cell: _, ...others } = data;
  return Object.keys(others).length === 0 ? [code] : [code, others];
}

/** What one cell under a header is read as. Beside it stands a text, so that its row is a record. */
export async function cellOf(cell: Cell, made: WrittenWorkbook = {}): Promise<unknown> {
  const rows = [
    ["id", "h"],
    ["a", cell],
  ];
  return told((await readFirst(workbook({ S: { rows } }, made))).columns[1]?.[0]);
}
