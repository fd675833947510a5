import type { RawBatch, Source, SourceOptions } from "@mangnon/schema";

/**
 * Reads a sheet of an Excel workbook (`.xlsx`) as the same raw batches that a CSV file gives. The workbook is read
 * whole before the first batch: at most 200 MB, and 50 MB for each part in it once unpacked.
 *
 * A cell becomes the text of what the file stores, not of what Excel shows:
 *
 * - a number its shortest decimal text with a point; a cell formatted as a percentage is no value, because 85% is
 *   stored as 0.85 and nobody can tell which of the two is meant;
 * - a date, told by its number format, `2010-05-10`: the civil day, without any time of day beside it. A time of
 *   day or a duration alone is `08:30` or `30:00:15`. Excel's 29 February 1900 and day 0 are no values;
 * - `true` or `false`; a text as it stands, its differently formatted parts joined;
 * - a formula what Excel worked out last. Without that, as where a program wrote the file, it is no value;
 * - an error such as `#N/A` no value: unknown, never absent;
 * - nothing `null`.
 *
 * Rows have Excel's numbers. An empty row is no record; a hidden or filtered one is. Headers are in NFC and trimmed
 * and stand in `headerRow` (by default the first row that is not empty); columns behind the last header are not
 * read, with a finding. Where more than one sheet can be seen, `sheet` names it; hidden sheets are read only by name.
 *
 * Reading throws {@link TabularError}: `tabular/not-a-workbook`, `tabular/other-workbook`,
 * `tabular/encrypted-workbook`, `tabular/macros`, `tabular/external-links`, `tabular/damaged-workbook`,
 * `tabular/workbook-too-large`, `tabular/which-sheet`, `tabular/unknown-sheet`, `tabular/no-header`,
 * `tabular/merged-header`, `tabular/duplicate-header`, `tabular/unreadable-header`, `tabular/empty-file`.
 *
 * @example
 * async function* bytes() {
 *   yield new TextEncoder().encode("id,hours\n1,14\n");
 * }
 * const reading = xlsx.read(bytes(), { file: "children.csv", sheet: "Trẻ em" })[Symbol.asyncIterator]();
 * await reading.next().catch(({ code }) => code);
 * // => "tabular/not-a-workbook"
 */
export const xlsx: Source = Object.freeze({ id: "xlsx", read: readXlsx });

async function* readXlsx(bytes: AsyncIterable<Uint8Array>, options: SourceOptions): AsyncIterable<RawBatch> {
  // The libraries for ZIP, XML and number formats are loaded when a workbook is read, and not before.
  const { readWorkbook } = await import("./workbook/read-workbook.ts");
  yield* readWorkbook(bytes, options);
}
