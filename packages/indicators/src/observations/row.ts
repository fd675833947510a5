import type { Finding, Indicator, ObservationsDataset, RawBatch, Severity } from "@mangnon/schema";
import { found, type IndicatorsCodes } from "../codes.ts";

/** One row of a file of observations while it is read, and what was found in it. */
export interface Row {
  readonly dataset: ObservationsDataset;
  readonly indicators: ReadonlyMap<string, Indicator>;
  /** The row of the file; the header is row 1. */
  readonly number: number;
  /** The text in a column without outer spaces, `""` when it is empty or not there. */
  text(column: string | undefined): string;
  readonly findings: Finding[];
  /** Why the row is left out: the first reason. */
  rejected?: Finding;
}

/**
 * The rows of a batch, in order. One with a described cell that is no value is rejected from the start: a blank in
 * its place could be a total or a default.
 */
export function rowsOf(
  dataset: ObservationsDataset,
  batch: RawBatch,
  indicators: Row["indicators"],
): readonly Row[] {
  const columns = new Map(batch.header.map((name, at) => [name, batch.columns[at]]));
  const { cell = {}, ...named } = dataset.columns;
  const described = [...Object.values(named), ...Object.values(cell)].filter((name) => name !== undefined);
  return batch.rows.map((number, at) => {
    const cellOf = (column: string) => columns.get(column)?.[at] ?? "";
    const row: Row = {
      dataset,
      indicators,
      number,
      text(column) {
        const given = column === undefined ? "" : cellOf(column);
        return typeof given === "string" ? given.normalize("NFC").trim() : "";
      },
      findings: [],
    };
    for (const column of described) {
      const given = cellOf(column);
      if (typeof given !== "object") continue;
      row.rejected = { ...given.unreadable, origin: { file: dataset.file.path, row: number, column } };
      break;
    }
    return row;
  });
}

interface Place {
  readonly severity?: Severity;
  readonly column?: string | undefined;
}

function inRow<Code extends keyof IndicatorsCodes>(
  row: Row,
  [code, data]: readonly [Code, IndicatorsCodes[Code]],
  { severity = "error", column }: Place,
): Finding {
  const origin = {
    file: row.dataset.file.path,
    row: row.number,
    ...(column === undefined ? {} : { column }),
  };
  return found(code, data, { severity, path: ["observations"], origin }) as Finding;
}

/** Leaves the row out. Only the first reason stands: a row is rejected once. */
export function reject<Code extends keyof IndicatorsCodes>(
  row: Row,
  [code, data]: readonly [Code, IndicatorsCodes[Code]],
  column?: string,
): undefined {
  row.rejected ??= inRow(row, [code, data], { column });
}

/** Notes something about a row that stays in. */
export function note<Code extends keyof IndicatorsCodes>(
  row: Row,
  [code, data]: readonly [Code, IndicatorsCodes[Code]],
  place: Place,
): void {
  row.findings.push(inRow(row, [code, data], place));
}
