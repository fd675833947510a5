import type { RawBatch, RawCell, SourceOptions } from "@mangnon/schema";
import { chooseSheet } from "./choose-sheet.ts";
import { gather } from "./gather.ts";
import { readNumberKinds } from "./number-kinds.ts";
import { openPackage } from "./package.ts";
import { readParts } from "./parts.ts";
import { lettersOf } from "./places.ts";
import { readSharedStrings } from "./shared-strings.ts";
import { sheetFindings } from "./sheet-findings.ts";
import { readSheetHeader } from "./sheet-header.ts";
import { isSomething, readSheetRows, type SheetRow } from "./sheet-rows.ts";

const usualBatchSize = 4_000;
/** A batch has a place for every cell, also where a sheet is wide and nearly empty. */
const mostCellsOfBatch = 2_000_000;

/** Reads a sheet whole, then hands it over a batch at a time; there is always one, to show the header. */
export async function* readWorkbook(
  bytes: AsyncIterable<Uint8Array>,
  { file, sheet: wanted, headerRow, batchSize = usualBatchSize }: SourceOptions,
): AsyncIterable<RawBatch> {
  const opened = openPackage(await gather(bytes, file), file);
  const { sheets, is1904, ...parts } = readParts(opened);
  const chosen = chooseSheet(sheets, wanted, file);
  const sharedStrings = readSharedStrings(parts.sharedStrings, opened);
  const kinds = readNumberKinds(parts.styles, opened);
  const all = readSheetRows(chosen, { sharedStrings, kinds, is1904 }, opened);
  const sheet = chosen.name;
  const header = readSheetHeader(all, { file, sheet, headerRow });
  const width = header.names.length;
  const records = all.rows.filter((row) => row.number > header.row && holdsSomething(row, width));
  const size = Math.min(batchSize, Math.max(1, Math.floor(mostCellsOfBatch / width)));
  const same = {
    header: header.names,
    sheet: { name: sheet, letters: header.names.map((_, at) => lettersOf(at)) },
  };
  const findings = sheetFindings(all, header, { file, sheet });
  for (let at = 0; at === 0 || at < records.length; at += size) {
    const rows = records.slice(at, at + size);
    yield {
      ...same,
      columns: columnsOf(rows, width),
      rows: rows.map(({ number }) => number),
      rejected: [],
      ...(at === 0 && findings.length > 0 ? { findings } : {}),
    };
  }
}

const holdsSomething = ({ columns, cells }: SheetRow, width: number): boolean =>
  cells.some((cell, at) => (columns[at] ?? 0) < width && isSomething(cell));

function columnsOf(rows: readonly SheetRow[], width: number): readonly (readonly RawCell[])[] {
  const all = Array.from({ length: width }, () => new Array<RawCell>(rows.length).fill(null));
  for (const [at, { columns, cells }] of rows.entries()) {
    for (const [index, column] of columns.entries()) {
      const into = all[column];
      if (into !== undefined) into[at] = cells[index] ?? null;
    }
  }
  return all;
}
