import type { Column, Derivation, RawBatch, RawCell, RecordsDataset, Vocabulary } from "@mangnon/schema";
import { sharedCodeLists, sharedFacts, sharedVariables } from "@mangnon/schema/variables";
import { readBatch, readDataset } from "../src/dataset/index.ts";

const label = { vi: "ví dụ", en: "example" } as const;
const codeList = (id: string, codes: readonly string[]) => ({
  id,
  label,
  codes: codes.map((code) => ({ code, label })),
});

/** The shared variables, and one of each type that they have not. */
export const vocabulary: Vocabulary = {
  codeLists: [...sharedCodeLists, codeList("x.jobs", ["farm", "shop", "phụ bếp"])],
  variables: [
    ...sharedVariables,
    { id: "x.job", type: "code", codes: "x.jobs", label },
    { id: "x.jobs", type: "codes", codes: "x.jobs", label },
    { id: "x.note", type: "text", label },
    { id: "x.pay", type: "number", unit: "đồng", min: 0, max: 1_000_000, label },
  ],
  facts: sharedFacts,
  parameters: [],
};

/** A description of a made-up register in which each record has an `id`. */
export const described = (over: Partial<RecordsDataset> = {}): RecordsDataset => ({
  kind: "records",
  id: "x.register",
  label,
  synthetic: true,
  file: { path: "register.csv", adapter: "csv", delimiter: ",", decimal: "." },
  recordId: "id",
  coverage: "complete",
  instrument: "register",
  territory: { code: "60", asOf: "2025-06-30" },
  period: "2025",
  variables: {},
  ...over,
});

export type Rows = readonly Readonly<Record<string, RawCell>>[];

/** A batch of rows by header; a header that a row leaves out is an empty cell. */
export function batchOf(rows: Rows, firstRow = 2): RawBatch {
  const header = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  const columns = header.map((name) =>
    rows.map((row) => (Object.hasOwn(row, name) ? (row[name] ?? null) : "")),
  );
  return { header, columns, rows: rows.map((_, at) => firstRow + at), rejected: [] };
}

/** All rows of a file in one batch. */
export const readRows = (dataset: RecordsDataset, rows: Rows) =>
  readBatch(readDataset(dataset, vocabulary), batchOf(rows), new Set());

/** One row, named `a` unless it names itself: what its record holds, and what was found. */
export function readOne(dataset: RecordsDataset, row: Rows[number]) {
  const { records, findings } = readRows(dataset, [{ id: "a", ...row }]);
  return { values: records[0]?.values, cell: records[0]?.cell, findings };
}

/** What one text in a column `c` is, as a variable: what the record holds, and the codes of what was found. */
export function textAs(variable: string, text: RawCell, column: Partial<Column> = {}) {
  const variables: Readonly<Record<string, Derivation>> = { [variable]: { column: "c", ...column } };
  const { values, findings } = readOne(described({ variables }), { c: text });
  return [values?.[variable], ...findings.map(({ code }) => code.replace("rules/", ""))];
}
