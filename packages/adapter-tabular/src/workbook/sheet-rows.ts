import type { RawCell } from "@mangnon/schema";
import { cellValue, type Stored } from "./cell-value.ts";
import type { Package } from "./package.ts";
import type { SheetPart } from "./parts.ts";
import { lettersOf, placeOf, type Range, rangeOf } from "./places.ts";
import { textOf } from "./text.ts";
import type { Attributes } from "./xml.ts";

/** A row of a sheet: its cells that hold something, from left to right. */
export interface SheetRow {
  readonly number: number;
  readonly isHidden: boolean;
  /** The column of each cell, counted from 0. */
  readonly columns: readonly number[];
  readonly cells: readonly Exclude<RawCell, null>[];
}

/** What a sheet holds, as far as it is read. */
export interface SheetRows {
  /** From top to bottom; rows of which no cell holds anything are left out. */
  readonly rows: readonly SheetRow[];
  readonly merged: readonly Range[];
}

/**
 * Reads the rows of a sheet.
 *
 * @throws {@link TabularError} `tabular/damaged-workbook`, also for rows and cells out of their order: one of two
 * cells at the same place would be lost.
 */
export function readSheetRows({ name, part }: SheetPart, stored: Stored, opened: Package): SheetRows {
  const rows: SheetRow[] = [];
  const merged: Range[] = [];
  const inline = textOf();
  let row = { number: 0, isHidden: false, columns: [] as number[], cells: [] as Exclude<RawCell, null>[] };
  let column = -1;
  let isData = false;
  let attributes: Attributes = {};
  let value: string | undefined;
  let isValue = false;
  let hasFormula = false;
  let hasInline = false;

  function openRow({ r, hidden }: Attributes): void {
    const number = r === undefined ? row.number + 1 : (placeOf(`A${r}`)?.row ?? 0);
    if (number <= row.number) throw opened.damaged(part);
    row = { number, isHidden: /^(?:1|true)$/.test(hidden ?? ""), columns: [], cells: [] };
    column = -1;
  }

  function openCell(given: Attributes): void {
    const place = given.r === undefined ? { row: row.number, column: column + 1 } : placeOf(given.r);
    if (place === undefined || place.row !== row.number || place.column <= column) throw opened.damaged(part);
    column = place.column;
    attributes = given;
    value = undefined;
    hasFormula = false;
    hasInline = false;
  }

  function closeCell(): void {
    const { t: type = "n", s: style = "0" } = attributes;
    const own = hasInline ? inline.take() : undefined;
    const at = `${name}!${lettersOf(column)}${row.number}`;
    const cell = cellValue({ type, style: Number(style), value, inline: own, hasFormula }, at, stored);
    if (cell === null) return;
    row.columns.push(column);
    row.cells.push(cell);
  }

  opened.read(part, {
    open(element, given) {
      if (element === "sheetData") isData = true;
      if (element === "mergeCell") merged.push(rangeOf(given.ref ?? "") ?? fail());
      if (!isData) return;
      if (element === "row") openRow(given);
      else if (element === "c") openCell(given);
      else if (element === "f") hasFormula = true;
      else if (element === "is") hasInline = true;
      else if (element === "v") {
        isValue = true;
        value = "";
      } else inline.open(element);
    },
    text(text) {
      if (isValue) value += text;
      else if (hasInline) inline.add(text);
    },
    close(element) {
      if (element === "sheetData") isData = false;
      if (!isData) return;
      if (element === "row") {
        if (row.cells.some(isSomething)) rows.push(row);
      } else if (element === "c") closeCell();
      else if (element === "v") isValue = false;
      else inline.close(element);
    },
  });

  function fail(): never {
    throw opened.damaged(part);
  }

  return { rows, merged };
}

/** False for a cell of blanks, such as what a formula gives for rows that are not filled in yet. */
export const isSomething = (cell: RawCell): boolean =>
  cell !== null && (typeof cell !== "string" || cell.trim() !== "");
