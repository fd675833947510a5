import type { Finding, Indicator, Observation, ObservationsDataset, RawBatch } from "@mangnon/schema";
import type { IndicatorsCodes } from "../codes.ts";
import { IndicatorsError } from "../errors.ts";
import { checkObservationsHeader } from "./check-header.ts";
import { noteDuplicate, type SeenObservations } from "./duplicates.ts";
import { notePercentAsFraction } from "./percent-as-fraction.ts";
import { readRow } from "./read-row.ts";
import { rowsOf } from "./row.ts";

export interface ReadObservationsOptions {
  readonly indicators: readonly Indicator[];
  /** What earlier batches of the same file gave, so that duplicates between batches are found. */
  readonly seen?: SeenObservations;
}

/** Every row of the batch is an observation or is rejected: their numbers add up. */
export interface ReadObservations {
  readonly observations: readonly Observation[];
  /** About rows that stayed in. */
  readonly findings: readonly Finding[];
  /** One for each row left out. */
  readonly rejected: readonly Finding[];
}

/**
 * Reads reported values. A value in percent becomes the fraction over 100, two counts stay as they are.
 *
 * A blank is `not-reported` and zero people are `not-computable`: ordinary states, never zero. A count that
 * cannot be (12 of 10) is a finding and an unknown value. What is no number, no period or no known indicator
 * rejects its row alone.
 *
 * @throws {@link IndicatorsError} `indicators/missing-column` when a column of the description is not in the
 * header: see {@link checkObservationsHeader}.
 * @throws {@link IndicatorsError} `indicators/no-value-columns` when the description names neither a value nor
 * both counts.
 *
 * @example
 * const dataset = {
 *   kind: "observations", id: "demo", label: { vi: "Báo cáo", en: "Report" }, synthetic: true,
 *   file: { path: "report.csv", adapter: "csv", delimiter: ",", decimal: "." },
 *   columns: { indicator: "indicator", territory: "province", period: "year", numerator: "of", denominator: "all" },
 *   defaults: { asOf: "2024-12-31", definition: "report", instrument: "report", coverage: "complete" },
 * } as const;
 * const indicator = {
 *   kind: "indicator", id: "trained", label: { vi: "Tập huấn", en: "Trained" }, unit: "percent",
 *   direction: "higher-is-better", sources: [], measure: "reported-ratio",
 *   numerator: { vi: "đã tập huấn", en: "trained" }, denominator: { vi: "tất cả", en: "all" },
 * } as const;
 * const batch = {
 *   header: ["indicator", "province", "year", "of", "all"],
 *   columns: [["trained", "trained"], ["60", "60"], ["2023", "2024"], ["85", null], ["100", "100"]],
 *   rows: [2, 3], rejected: [],
 * };
 * readObservations(dataset, batch, { indicators: [indicator] }).observations.map((seen) => seen.estimate);
 * // => [
 * //   { status: "value", value: { numerator: "85", denominator: "100" } },
 * //   { status: "unknown", reason: "not-reported" },
 * // ]
 */
export function readObservations(
  dataset: ObservationsDataset,
  batch: RawBatch,
  { indicators, seen = new Map() }: ReadObservationsOptions,
): ReadObservations {
  refuseColumns(dataset, batch.header);
  const known = new Map(indicators.map((indicator) => [indicator.id, indicator]));
  const rows = rowsOf(dataset, batch, known);
  const observations: Observation[] = [];
  for (const row of rows) {
    const observation = readRow(row);
    if (observation === undefined) continue;
    observations.push(observation);
    noteDuplicate(row, observation, seen);
  }
  notePercentAsFraction(rows);
  return {
    observations,
    findings: rows.filter((row) => row.rejected === undefined).flatMap((row) => row.findings),
    rejected: rows.flatMap((row) => row.rejected ?? []),
  };
}

function refuseColumns(dataset: ObservationsDataset, header: readonly string[]): void {
  const { numerator, denominator, value } = dataset.columns;
  if (value === undefined && (numerator === undefined || denominator === undefined)) {
    throw new IndicatorsError("indicators/no-value-columns", { dataset: dataset.id });
  }
  const [missing] = checkObservationsHeader(dataset, header);
  if (missing === undefined) return;
  const data = missing.data as IndicatorsCodes["indicators/missing-column"];
  throw new IndicatorsError("indicators/missing-column", data);
}
