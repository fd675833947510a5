import type { RawCell } from "@mangnon/schema";
import { TabularError } from "../errors.ts";
import { refuseDuplicates } from "../header.ts";
import { lettersOf, type Range } from "./places.ts";
import { isSomething, type SheetRow, type SheetRows } from "./sheet-rows.ts";

/** The headers of a sheet: from column A to the last one that has a name. */
export interface SheetHeader {
  readonly row: number;
  readonly names: readonly string[];
}

interface Asked {
  readonly file: string;
  readonly sheet: string;
  readonly headerRow: number | undefined;
}

/**
 * Reads the header row. A header over several rows counts in the last of them, so that `headerRow` names the row
 * above the first record.
 *
 * @throws {@link TabularError} `tabular/no-header`; `tabular/merged-header` for a cell over several columns or down
 * into the records; `tabular/unreadable-header`; `tabular/duplicate-header`.
 */
export function readSheetHeader({ rows, merged }: SheetRows, { file, sheet, headerRow }: Asked): SheetHeader {
  const row = headerRow ?? rows[0]?.number;
  const touching = row === undefined ? [] : merged.filter(({ top, bottom }) => top <= row && row <= bottom);
  refuseMerged(touching, row, file);
  const cellAt = cellsOf(
    rows.filter(({ number }) => number === row || touching.some(({ top }) => top === number)),
  );
  const names = new Map<number, string>();
  for (const [column, cell] of cellAt(row)) names.set(column, nameIn(cell, column));
  for (const { top, left } of touching) names.set(left, nameIn(cellAt(top).get(left) ?? null, left));
  const last = Math.max(-1, ...[...names].filter(([, name]) => name !== "").map(([column]) => column));
  if (row === undefined || last === -1) throw new TabularError("tabular/no-header", { file, sheet, row });
  const header = Array.from({ length: last + 1 }, (_, column) => names.get(column) ?? "");
  refuseDuplicates(header, file, lettersOf);
  return { row, names: header };

  function nameIn(cell: RawCell, column: number): string {
    if (cell === null || typeof cell === "string") return (cell ?? "").normalize("NFC").trim();
    throw new TabularError("tabular/unreadable-header", {
      file,
      cell: `${sheet}!${lettersOf(column)}${row}`,
    });
  }
}

function refuseMerged(touching: readonly Range[], row: number | undefined, file: string): void {
  const wrong = touching.find(({ left, right, bottom }) => left !== right || bottom !== row);
  if (wrong !== undefined && row !== undefined)
    throw new TabularError("tabular/merged-header", { file, range: wrong.name, row });
}

const cellsOf = (rows: readonly SheetRow[]) => {
  const byRow = new Map(
    rows.map(({ number, columns, cells }) => [
      number,
      new Map(
        cells.map((cell, at) => [columns[at] ?? 0, cell] as const).filter(([, cell]) => isSomething(cell)),
      ),
    ]),
  );
  return (row: number | undefined): ReadonlyMap<number, RawCell> => byRow.get(row ?? 0) ?? new Map();
};
