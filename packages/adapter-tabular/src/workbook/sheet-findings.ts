import type { Finding } from "@mangnon/schema";
import type { TabularFindingCodes } from "../codes.ts";
import { lettersOf } from "./places.ts";
import type { SheetHeader } from "./sheet-header.ts";
import { isSomething, type SheetRows } from "./sheet-rows.ts";

/** What the reader of a sheet should know of it: what does not show in Excel, or shows and is not read. */
export function sheetFindings(
  { rows, merged }: SheetRows,
  { row: headerRow, names }: SheetHeader,
  { file, sheet }: { readonly file: string; readonly sheet: string },
): readonly Finding[] {
  const records = rows.filter(({ number }) => number > headerRow);
  const hidden = records.filter(({ isHidden }) => isHidden).length;
  const below = merged.filter(({ top }) => top > headerRow);
  const beyond = records.flatMap(({ number, columns, cells }) =>
    columns
      .filter((column, at) => column >= names.length && isSomething(cells[at] ?? null))
      .map((column) => `${sheet}!${lettersOf(column)}${number}`),
  );
  const [range] = below;
  const [cell] = beyond;
  const found = <Code extends keyof TabularFindingCodes>(
    code: Code,
    severity: Finding["severity"],
    data: TabularFindingCodes[Code],
  ): Finding => ({ code, severity, path: [], origin: { file }, data });
  return [
    ...(hidden === 0 ? [] : [found("tabular/hidden-rows", "info", { sheet, rows: hidden })]),
    ...(range === undefined
      ? []
      : [found("tabular/merged-cells", "warning", { sheet, range: range.name, ranges: below.length })]),
    ...(cell === undefined
      ? []
      : [found("tabular/cells-beyond-header", "warning", { cell, cells: beyond.length, row: headerRow })]),
  ];
}
