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
 * import { strToU8, zipSync } from "fflate";
 *
 * const related = (id: string, type: string, target: string) =>
 *   strToU8(`<Relationships><Relationship Id="${id}" Type="/${type}" Target="${target}"/></Relationships>`);
 * const cell = (xml: string) => `<row><c t="inlineStr"><is><t>${xml}</t></is></c></row>`;
 * const workbook = zipSync({
 *   "_rels/.rels": related("w", "officeDocument", "xl/workbook.xml"),
 *   "xl/workbook.xml": strToU8('<workbook><sheets><sheet name="Trẻ em" r:id="s"/></sheets></workbook>'),
 *   "xl/_rels/workbook.xml.rels": related("s", "worksheet", "sheet.xml"),
 *   "xl/sheet.xml": strToU8(
 *     `<worksheet><sheetData>${cell("hours")}<row><c><v>14.5</v></c></row><row><c t="e"><v>#N/A</v></c></row></sheetData></worksheet>`,
 *   ),
 * });
 * async function* bytes() {
 *   yield workbook;
 * }
 * const read = [];
 * for await (const { columns, rows } of xlsx.read(bytes(), { file: "children.xlsx" })) {
 *   const cells = columns[0]?.map((one) => (typeof one === "object" ? one?.unreadable.data : one));
 *   read.push({ cells, rows });
 * }
 * read;
 * // => [{ cells: ["14.5", { cell: "Trẻ em!A3", error: "#N/A" }], rows: [2, 3] }]
 */
export const xlsx: Source = Object.freeze({ id: "xlsx", read: readXlsx });

async function* readXlsx(bytes: AsyncIterable<Uint8Array>, options: SourceOptions): AsyncIterable<RawBatch> {
  // The libraries for ZIP, XML and number formats are loaded when a workbook is read, and not before.
  const { readWorkbook } = await import("./workbook/read-workbook.ts");
  yield* readWorkbook(bytes, options);
}
