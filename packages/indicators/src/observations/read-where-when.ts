import { daysOfPartialDate, daysOfPeriod, type Observation } from "@mangnon/schema";
import { nearest } from "@mangnon/schema/nearest";
import { type Row, reject } from "./row.ts";

/** The indicator, territory, period and cell of a row: what its value is a value of. */
export type WhereWhen = Pick<Observation, "indicator" | "territory" | "period" | "cell">;

/**
 * Reads what a row is about, or rejects it. A blank cell column means that the row is not split by it; a
 * territory needs the day whose boundaries are meant, because codes were reused.
 */
export function readWhereWhen(row: Row): WhereWhen | undefined {
  const indicator = readIndicator(row);
  const territory = readTerritory(row);
  const period = readPeriod(row);
  if (indicator === undefined || territory === undefined || period === undefined) return undefined;
  const cells = Object.entries(row.dataset.columns.cell ?? {});
  const cell = Object.fromEntries(
    cells.map(([name, column]) => [name, row.text(column)]).filter(([, value]) => value !== ""),
  );
  return { indicator, territory, period, cell };
}

function readIndicator(row: Row): string | undefined {
  const column = row.dataset.columns.indicator;
  const indicator = row.text(column);
  if (indicator === "") return reject(row, ["indicators/blank-field", { column }], column);
  const known = row.indicators.get(indicator);
  if (known?.measure === "composite")
    return reject(row, ["indicators/composite-value", { indicator }], column);
  if (known !== undefined) return indicator;
  const meant = nearest(indicator, row.indicators.keys());
  return reject(row, ["indicators/unknown-indicator", { indicator, nearest: meant }], column);
}

function readTerritory(row: Row): Observation["territory"] | undefined {
  const { columns, defaults } = row.dataset;
  const code = row.text(columns.territory) || (defaults?.territory ?? "");
  if (code === "") {
    return reject(row, ["indicators/blank-field", { column: columns.territory }], columns.territory);
  }
  const asOf = row.text(columns.asOf) || (defaults?.asOf ?? "");
  if (asOf === "") return reject(row, ["indicators/no-boundaries-date", { territory: code }], columns.asOf);
  if (daysOfPartialDate(asOf)?.from !== asOf) {
    return reject(row, ["indicators/not-a-date", { value: asOf }], columns.asOf);
  }
  return { code, asOf };
}

function readPeriod(row: Row): string | undefined {
  const column = row.dataset.columns.period;
  const period = row.text(column);
  if (period === "") return reject(row, ["indicators/blank-field", { column }], column);
  if (daysOfPeriod(period) !== undefined) return period;
  return reject(row, ["indicators/not-a-period", { value: period }], column);
}
