import type { Observation } from "@mangnon/schema";
import { formatDecimal } from "@mangnon/schema/decimal";
import { readCell, unitOf } from "./read-cell.ts";
import { readCoverage, readMethod } from "./read-method.ts";
import { readNumber } from "./read-number.ts";
import { readWhereWhen } from "./read-where-when.ts";
import type { Row } from "./row.ts";

/** The observation of a row, or `undefined` when the row was rejected. */
export function readRow(row: Row): Observation | undefined {
  const about = readWhereWhen(row);
  if (about === undefined) return undefined;
  const estimate = readCell(row, about);
  const unit = unitOf(row, about);
  const sample = row.text(row.dataset.columns.sample);
  const coverage = readCoverage(row, about);
  const standardError = readNumber(row, row.dataset.columns.standardError);
  if (row.rejected !== undefined || estimate === undefined || coverage === undefined) return undefined;
  return {
    ...about,
    ...(unit === "percent" ? {} : { unit }),
    estimate,
    coverage,
    ...(estimate.status === "value" && unit !== "count" && isPercentOnly(row) ? { percentOnly: true } : {}),
    ...(standardError === undefined ? {} : { standardError: Number(formatDecimal(standardError)) }),
    ...(sample === "" ? {} : { sample }),
    method: readMethod(row, about),
    ...sourceOf(row),
    origin: { file: row.dataset.file.path, row: row.number },
  };
}

/** True when the row has a percentage and not both counts. */
function isPercentOnly({ dataset, text }: Row): boolean {
  const { numerator, denominator } = dataset.columns;
  return text(numerator) === "" || text(denominator) === "";
}

/** What the row names as its source, else the dataset's first one. */
function sourceOf(row: Row): Pick<Observation, "source"> {
  const text = row.text(row.dataset.columns.source);
  if (text !== "") return { source: { instrument: { vi: text, en: text }, seen: "secondary" } };
  const source = row.dataset.sources?.[0];
  return source === undefined ? {} : { source };
}
