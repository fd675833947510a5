import type { Observation } from "@mangnon/schema";
import { nearest } from "@mangnon/schema/nearest";
import type { WhereWhen } from "./read-where-when.ts";
import { note, type Row, reject } from "./row.ts";

/** What stands for a definition or an instrument that nobody stated. It is never the same as another. */
export const notStated = "not-stated";

const coverages = ["complete", "sample"] as const;

/** By which definition and instrument a row was measured. What was not stated is named so, with a warning. */
export function readMethod(row: Row, { indicator, period }: WhereWhen): Observation["method"] {
  const { columns, defaults } = row.dataset;
  const definition = row.text(columns.definition) || (defaults?.definition ?? "");
  const instrument = row.text(columns.instrument) || (defaults?.instrument ?? notStated);
  const known = row.indicators.get(indicator);
  if (definition === "" && known !== undefined && "definition" in known) {
    const data = { indicator, period, definition: known.definition };
    note(row, ["indicators/method-not-stated", data], { severity: "warning", column: columns.definition });
  }
  return { definition: definition || notStated, instrument };
}

/**
 * Whether everybody was counted. When nothing says so it is taken as a sample, which without a standard error
 * allows no verdict.
 */
export function readCoverage(
  row: Row,
  { indicator, period }: WhereWhen,
): Observation["coverage"] | undefined {
  const column = row.dataset.columns.coverage;
  const text = row.text(column) || row.dataset.defaults?.coverage;
  if (text === undefined) {
    const data = { indicator, period };
    note(row, ["indicators/coverage-not-stated", data], { severity: "warning", column });
    return "sample";
  }
  const coverage = coverages.find((known) => known === text);
  if (coverage !== undefined) return coverage;
  const meant = nearest(text, coverages);
  return reject(row, ["indicators/unknown-coverage", { value: text, nearest: meant }], column);
}
