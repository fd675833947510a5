import type { Dataset } from "../dataset.ts";
import type { Issue } from "../finding.ts";
import { columnIssues } from "./columns.ts";
import { dateIssues, periodIssues } from "./dates.ts";
import { designIssues } from "./design.ts";
import { fileIssues } from "./file.ts";
import { observationColumnIssues } from "./observation-columns.ts";
import { recordNameIssues } from "./record-names.ts";

/**
 * Tells what the fields of a dataset description say against each other: a name that it does not declare, a
 * text with two meanings, reported values without the columns they stand in. Whether the file has those
 * columns is seen when it is read; rules are read by `@mangnon/rules`.
 *
 * @example
 * const dataset: Dataset = {
 *   kind: "observations", id: "x.report", label: { vi: "Báo cáo", en: "Report" }, synthetic: true,
 *   file: { path: "report.csv", adapter: "csv", delimiter: ",", decimal: "." },
 *   columns: { indicator: "indicator", territory: "unit", period: "year", numerator: "helped" },
 *   defaults: { asOf: "2024-12-31", definition: "x", instrument: "report", coverage: "complete" },
 * };
 * checkDataset(dataset).map(({ code, path }) => [code, path]);
 * // => [["schema/value-columns-missing", ["columns"]]]
 */
export function checkDataset(dataset: Dataset): readonly Issue[] {
  if (dataset.kind === "observations") {
    return [
      ...fileIssues(dataset),
      ...dateIssues(["defaults", "asOf"], dataset.defaults?.asOf),
      ...observationColumnIssues(dataset),
    ];
  }
  return [
    ...fileIssues(dataset),
    ...dateIssues(["territory", "asOf"], dataset.territory.asOf),
    ...periodIssues(["period"], dataset.period),
    ...designIssues(dataset),
    ...recordNameIssues(dataset),
    ...columnIssues(dataset),
  ];
}
