import type { Finding, ObservationsDataset } from "@mangnon/schema";
import { nearest } from "@mangnon/schema/nearest";
import { found } from "../codes.ts";

/**
 * Names the columns that a description speaks of and the file does not have, each with the one perhaps meant.
 * A territory column may be missing where the description gives a default for it.
 *
 * @example
 * const dataset = {
 *   kind: "observations", id: "demo", label: { vi: "Báo cáo", en: "Report" }, synthetic: true,
 *   file: { path: "report.csv", adapter: "csv", delimiter: ",", decimal: "." },
 *   columns: { indicator: "indicator", territory: "province", period: "year", value: "percent" },
 * } as const;
 * checkObservationsHeader(dataset, ["indicator", "province", "yeer", "percent"]).map(({ data }) => data);
 * // => [{ column: "year", nearest: "yeer" }]
 */
export function checkObservationsHeader(
  dataset: ObservationsDataset,
  header: readonly string[],
): readonly Finding[] {
  const { cell = {}, ...columns } = dataset.columns;
  const defaulted = dataset.defaults?.territory === undefined ? undefined : columns.territory;
  const named = new Set(
    [...Object.values(columns), ...Object.values(cell)].filter((name) => name !== undefined),
  );
  return [...named]
    .filter((column) => !header.includes(column) && column !== defaulted)
    .map((column) =>
      found(
        "indicators/missing-column",
        { column, nearest: nearest(column, header) },
        {
          severity: "error",
          path: ["columns"],
          origin: { file: dataset.file.path, row: dataset.file.headerRow ?? 1, column },
        },
      ),
    );
}
