import type { ChildRecord, Decimal, Finding } from "@mangnon/schema";
import { found } from "../codes.ts";
import { evaluate } from "../evaluate/evaluate.ts";
import { truthOf } from "../values/truth.ts";
import { cellText } from "./cell-text.ts";
import { firstRow, isFirst } from "./first-rows.ts";
import { plainText } from "./plain-text.ts";
import type { ReadDataset } from "./read-dataset.ts";
import type { BatchView } from "./row-view.ts";
import { readWeight } from "./weight.ts";

/** One row of a file as a record: what rules read, what it counts for, and what tables may be split by. */
export interface TypedRecord {
  readonly id: string;
  /** The row of the file; the header is row 1. */
  readonly row: number;
  /** By variable; what is absent is left out. */
  readonly values: ChildRecord;
  /** Left out where the file has no weights, or not for this record. */
  readonly weight?: Decimal;
  /** The PSU it was drawn in. Left out where the file has none, or not for this record. */
  readonly psu?: string;
  /** The stratum of its PSU. Left out where the file has none; with it goes the PSU. */
  readonly stratum?: string;
  /** By disaggregation, `undefined` where it is not known. */
  readonly cell: Readonly<Record<string, string | undefined>>;
}

/** What became of a row: a record, left out with the reason, or not to be counted. */
export type ReadRow =
  | { readonly record: TypedRecord; readonly findings: readonly Finding[] }
  | { readonly rejected: Finding; readonly findings: readonly Finding[] }
  | "filtered-out";

/** A row while it is read. */
interface Row {
  readonly read: ReadDataset;
  readonly view: BatchView;
  readonly number: number;
  readonly id: string;
}

/** Reads one row: its id, every declared name, whether it is to be counted, its weight. */
export function readRow(
  read: ReadDataset,
  view: BatchView,
  { number, seen }: { readonly number: number; readonly seen: Set<string> },
): ReadRow {
  const { recordId } = read.dataset;
  const named = cellUnder(recordId, view);
  const id = named.text;
  const row: Row = { read, view, number, id };
  const column = recordId;
  if (named.unreadable !== undefined) return rejected(row, named.unreadable, column);
  if (id === "") return rejected(row, found("rules/no-record-id", [column], { column }), column);
  if (!isFirst(id, number, seen)) {
    const data = { column, first: firstRow(id, seen) };
    return rejected(row, found("rules/repeated-record-id", [column], data), column);
  }
  const findings = readNames(row);
  const toCount = read.filter === undefined ? true : truthOf(evaluate(read.filter.expression, view));
  if (toCount === false) return "filtered-out";
  if (toCount === undefined) return { ...unfiltered(row), findings };
  const checked = read.checks.flatMap((check) => check(view) ?? []);
  const [unfit] = checked.filter(({ severity }) => severity === "error");
  if (unfit !== undefined) return { ...rejected(row, unfit), findings };
  return weighed(row, [...findings, ...checked.map((finding) => inRow(row, finding, undefined))]);
}

/** Reads every name, in order; answers what was found. */
function readNames(row: Row): readonly Finding[] {
  const { read, view } = row;
  const findings: Finding[] = [];
  for (const name of read.names) {
    const given = name.read(view);
    view.keep(name.name, given);
    if (given.finding !== undefined) findings.push(inRow(row, given.finding, name.header));
  }
  return findings;
}

function unfiltered(row: Row): Rejected {
  const { read, view } = row;
  const names = (read.filter?.needs ?? []).filter((name) => view.given(name).reason !== undefined);
  return rejected(row, found("rules/filter-unknown", ["filter"], { names }));
}

/** Gives the record its weight. A row that is not to be counted may have any, or none. */
function weighed(row: Row, findings: readonly Finding[]): ReadRow {
  const { weight: column, file } = row.read.dataset;
  if (column === undefined) return placed(row, findings);
  const { text, unreadable } = cellUnder(column, row.view);
  const weight = readWeight(text, file);
  if (weight === "wrong") return rejected(row, found("rules/wrong-weight", [column], { column }), column);
  if (weight === "none") {
    const finding = inRow(row, unreadable ?? found("rules/no-weight", [column], { column }), column);
    return placed(row, [...findings, finding]);
  }
  if (weight.units > 0n) return placed(row, findings, weight);
  const finding = inRow(row, found("rules/zero-weight", [column], { column }), column);
  return placed(row, [...findings, finding], weight);
}

/** The text of a cell that no variable is made of; `""` where it holds none, with why if the file says so. */
function cellUnder(
  column: string,
  view: BatchView,
): { readonly text: string; readonly unreadable?: Finding | undefined } {
  const cell = view.cell(plainText(column));
  if (typeof cell === "object" && cell !== null) return { text: "", unreadable: cell.unreadable };
  return { text: plainText(cell ?? "") };
}

/** Says where the record was drawn. One of which the PSU or the stratum is not told stays, without either. */
function placed(row: Row, findings: readonly Finding[], weight?: Decimal): ReadRow {
  const { psu, stratum } = row.read.dataset;
  const record = { ...recordOf(row), ...(weight === undefined ? {} : { weight }) };
  if (psu === undefined) return { record, findings };
  const textOf = (column: string): string => cellUnder(column, row.view).text;
  const empty = [psu, stratum].find((column) => column !== undefined && textOf(column) === "");
  if (empty !== undefined) {
    const { unreadable } = cellUnder(empty, row.view);
    const finding = inRow(row, unreadable ?? found("rules/no-psu", [empty], { column: empty }), empty);
    return { record, findings: [...findings, finding] };
  }
  const where = stratum === undefined ? {} : { stratum: textOf(stratum) };
  return { record: { ...record, psu: textOf(psu), ...where }, findings };
}

function recordOf({ read, view, number, id }: Row): Omit<TypedRecord, "weight" | "psu" | "stratum"> {
  const entries = read.variables.map((name) => [name, view.given(name).entry] as const);
  return {
    id,
    row: number,
    values: Object.fromEntries(entries.filter(([, entry]) => entry !== undefined)),
    cell: Object.fromEntries(read.disaggregations.map((name) => [name.name, cellText(name, view)])),
  };
}

type Rejected = Exclude<ReadRow, "filtered-out" | { readonly record: TypedRecord }>;

const rejected = (row: Row, finding: Finding, column?: string): Rejected => ({
  rejected: inRow(row, finding, column),
  findings: [],
});

/** A finding with its record, row and column. */
function inRow({ read, number, id }: Row, finding: Finding, column: string | undefined): Finding {
  const { path: file } = read.dataset.file;
  const origin = { file, row: number, ...(column === undefined ? {} : { column }) };
  return id === "" ? { ...finding, origin } : { ...finding, record: id, origin };
}
