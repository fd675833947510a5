// Files of reported values, for the tests. All figures are made up.
import type { Finding, ObservationsDataset, RawBatch, RawCell } from "@mangnon/schema";
import { type ReadObservations, readObservations } from "../src/index.ts";
import { rate, trained } from "./province.ts";

export const columns = {
  indicator: "indicator",
  territory: "province",
  asOf: "boundaries",
  period: "year",
  numerator: "counted",
  denominator: "among",
  value: "percent",
  standardError: "error",
  definition: "definition",
  instrument: "instrument",
  coverage: "coverage",
  source: "source",
  cell: { sex: "sex" },
} as const;

export type Described = Pick<ObservationsDataset, "columns" | "defaults" | "sources"> & {
  readonly decimal?: "." | ",";
};

/** A description of `report.csv` with all columns, changed as the test says. */
export const described = ({ decimal = ".", ...changes }: Partial<Described> = {}): ObservationsDataset => ({
  kind: "observations",
  id: "report",
  label: { vi: "Báo cáo", en: "Report" },
  synthetic: true,
  file: { path: "report.csv", adapter: "csv", delimiter: ",", decimal },
  columns,
  ...changes,
});

const everyColumn = [...Object.values(columns).filter((name) => typeof name === "string"), columns.cell.sex];

/** A row that can be read: 85 of 100 officials trained, everybody counted. */
export const whole = {
  indicator: "trained",
  province: "60",
  boundaries: "2025-06-30",
  year: "2025",
  counted: "85",
  among: "100",
  definition: "yearly-report",
  instrument: "report",
  coverage: "complete",
};

export type RowText = Readonly<Record<string, RawCell>>;

export const batchOf = (rows: readonly RowText[], header: readonly string[] = everyColumn): RawBatch => ({
  header,
  columns: header.map((name) => rows.map((row) => row[name] ?? null)),
  rows: rows.map((_, at) => at + 2),
  rejected: [],
});

/** What rows say: each is the whole row above, changed. */
export const read = (rows: readonly RowText[], changes: Partial<Described> = {}): ReadObservations =>
  readObservations(described(changes), batchOf(rows.map((row) => ({ ...whole, ...row }))), {
    indicators: [rate, trained],
  });

/** Findings as `[code, row, column]`. */
export const places = (findings: readonly Finding[]) =>
  findings.map(({ code, origin }) => [code.replace("indicators/", ""), origin?.row, origin?.column]);
