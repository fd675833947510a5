import type { RawBatch, Source, SourceOptions } from "@mangnon/schema";
import { type Sheet, toBatch } from "./batch.ts";
import { TabularError } from "./errors.ts";
import { readHeader } from "./header.ts";
import { type Broken, createScanner, type ScannedRecord, type Scanner } from "./scan.ts";
import { decodeUtf8 } from "./utf8.ts";

/** The characters that a cell of a spreadsheet can hold. */
const fieldLimit = 32_767;
const rowLimit = 1_000_000;
const usualBatchSize = 4_000;

/**
 * Reads CSV in UTF-8, a batch of rows at a time, however large the file. The delimiter is given, not guessed.
 *
 * Rows are counted as a spreadsheet shows them: the header is row 1, a blank line is a row without a record,
 * and a line end inside quotes begins no new row. A row whose fields do not match the header is rejected with
 * a finding; a quote that stays open is an error, because everything after it would be one cell. So is a row
 * over several lines that does not match the header: nobody can tell how many rows an open quote took up.
 * Headers are in NFC and trimmed; cells are as they stand, and an empty one is `""`. There is always a batch,
 * so that a file without rows shows its header.
 *
 * Reading throws {@link TabularError}: `tabular/empty-file`, `tabular/not-utf-8`, `tabular/utf-16`,
 * `tabular/workbook`, `tabular/wrong-delimiter`, `tabular/duplicate-header`, `tabular/unclosed-quote`,
 * `tabular/field-too-long`, `tabular/row-too-long`.
 *
 * @example
 * async function* bytes() {
 *   yield new TextEncoder().encode("id,hours\n1,14\n2,\n3\n");
 * }
 * const read = [];
 * for await (const { columns, rows, rejected } of csv.read(bytes(), { file: "children.csv" })) {
 *   read.push({ columns, rows, rejected: rejected.length });
 * }
 * read;
 * // => [{ columns: [["1", "2"], ["14", ""]], rows: [2, 3], rejected: 1 }]
 */
export const csv: Source = Object.freeze({ id: "csv", read: readCsv });

async function* readCsv(bytes: AsyncIterable<Uint8Array>, options: SourceOptions): AsyncIterable<RawBatch> {
  const { file, delimiter = ",", batchSize = usualBatchSize } = options;
  const scanner = createScanner({ delimiter, fieldLimit }, rowLimit);
  let sheet: Sheet | undefined;
  let waiting: ScannedRecord[] = [];
  let isFirst = true;
  for await (const _ of arrivals(scanner, decodeUtf8(bytes, file))) {
    for (const record of recordsIn(scanner, file)) {
      if (sheet === undefined) {
        sheet = { file, delimiter, header: readHeader(record, delimiter, file), fieldLimit };
      } else if (waiting.push(record) === batchSize) {
        yield toBatch(waiting, sheet);
        waiting = [];
        isFirst = false;
      }
    }
  }
  if (sheet === undefined) throw new TabularError("tabular/empty-file", { file });
  if (isFirst || waiting.length > 0) yield toBatch(waiting, sheet);
}

/** Fills the scanner; each turn there may be new records in it. */
async function* arrivals(scanner: Scanner, texts: AsyncIterable<string>): AsyncIterable<void> {
  for await (const text of texts) {
    scanner.add(text);
    yield;
  }
  scanner.end();
  yield;
}

function* recordsIn(scanner: Scanner, file: string): Iterable<ScannedRecord> {
  for (let record = scanner.next(); record !== undefined; record = scanner.next()) {
    if ("broken" in record) throw brokenFile(record, file);
    yield record;
  }
}

function brokenFile({ broken, row, line }: Broken, file: string): TabularError {
  if (broken === "unclosed-quote") return new TabularError("tabular/unclosed-quote", { file, row, line });
  const limit = broken === "field-too-long" ? fieldLimit : rowLimit;
  return new TabularError(`tabular/${broken}`, { file, row, line, limit });
}
