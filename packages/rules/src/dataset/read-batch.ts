import type { Finding, RawBatch } from "@mangnon/schema";
import type { ReadDataset } from "./read-dataset.ts";
import { readRow, type TypedRecord } from "./read-row.ts";
import { viewOf } from "./row-view.ts";

/** Every row of a batch is a record, filtered out or rejected: their numbers add up. */
export interface ReadBatch {
  /** In the order of the file. */
  readonly records: readonly TypedRecord[];
  /** One for each row left out although it may have to be counted. */
  readonly rejected: readonly Finding[];
  /** About rows that stayed in, and why it is not known whether a row is to be counted. */
  readonly findings: readonly Finding[];
  readonly filteredOut: number;
}

/**
 * Reads the rows of a batch as records. What does not fit is unknown (`invalid`) and a finding, which holds no value
 * of a column that is not public; an empty cell is absent unless it is recoded, and so is every cell of a column
 * that the batch does not have (see {@link checkHeader}).
 *
 * A row without an id, with an id that stood before (`seen` is what the batches of one file share), or with a weight
 * below zero or that is no number is rejected; so is one of which the filter does not tell whether it is to be
 * counted. A weight of zero is kept with a warning, an empty one left out with a finding; so are a PSU and a stratum
 * of which one is empty.
 *
 * @example
 * const dataset = {
 *   kind: "records", id: "school", label: { vi: "Trường học", en: "School" }, synthetic: true,
 *   file: { path: "school.csv", adapter: "csv", delimiter: ",", decimal: "." }, recordId: "no",
 *   coverage: "complete", instrument: "register", territory: { code: "60", asOf: "2025-06-30" }, period: "2025",
 *   variables: { ageInYears: { column: "age", missing: { "99": "dont-know" } } },
 * } as const;
 * const age = { id: "ageInYears", type: "integer", unit: "years", min: 0, max: 120, label: { vi: "tuổi", en: "age" } } as const;
 * const read = readDataset(dataset, { variables: [age], codeLists: [], facts: [], parameters: [] });
 * const batch = { header: ["no", "age"], columns: [["a", "b", "c", "a"], ["14", "99", "14h", "9"]], rows: [2, 3, 4, 5], rejected: [] };
 * const { records, rejected, findings } = readBatch(read, batch, new Set());
 * records.map(({ id, values }) => [id, values]);
 * // => [["a", { ageInYears: 14 }], ["b", { ageInYears: { unknown: "dont-know" } }], ["c", { ageInYears: { unknown: "invalid" } }]]
 * [...rejected, ...findings].map(({ code, origin }) => [code, origin?.row]);
 * // => [["rules/repeated-record-id", 5], ["rules/unreadable-text", 4]]
 */
export function readBatch(read: ReadDataset, batch: RawBatch, seen: Set<string>): ReadBatch {
  const records: TypedRecord[] = [];
  const rejected: Finding[] = [];
  const findings: Finding[] = [];
  let filteredOut = 0;
  const view = viewOf(batch);
  for (const [at, number] of batch.rows.entries()) {
    view.moveTo(at);
    const row = readRow(read, view, { number, seen });
    if (row === "filtered-out") {
      filteredOut += 1;
      continue;
    }
    if ("record" in row) records.push(row.record);
    else rejected.push(row.rejected);
    findings.push(...row.findings);
  }
  return { records, rejected, findings, filteredOut };
}
