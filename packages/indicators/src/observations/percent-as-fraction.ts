import { compareDecimals, type Decimal, formatDecimal, multiplyDecimals } from "@mangnon/schema/decimal";
import { unitOf } from "./read-cell.ts";
import { readNumber } from "./read-number.ts";
import { note, type Row } from "./row.ts";

const one: Decimal = { units: 1n, scale: 0 };
const hundred: Decimal = { units: 100n, scale: 0 };

/** Warns of values up to 1 where others are percentages: 0.9 was perhaps meant as 90. Nothing is changed. */
export function notePercentAsFraction(rows: readonly Row[]): void {
  const valued = rows.filter((row) => row.rejected === undefined && isValueOnly(row));
  const read = valued.map((row) => ({ row, value: readNumber(row, row.dataset.columns.value) }));
  if (!read.some(({ value }) => value !== undefined && compareDecimals(value, one) > 0)) return;
  for (const { row, value } of read) {
    if (value === undefined || value.units === 0n || compareDecimals(value, one) > 0) continue;
    const column = row.dataset.columns.value ?? "";
    const percent = formatDecimal(multiplyDecimals(value, hundred));
    const data = { column, value: row.text(column), percent };
    note(row, ["indicators/percent-as-fraction", data], { severity: "warning", column });
  }
}

const isValueOnly = (row: Row): boolean =>
  unitOf(row, { indicator: row.text(row.dataset.columns.indicator) }) === "percent" && hasNoCounts(row);

const hasNoCounts = ({ dataset: { columns }, text }: Row): boolean =>
  text(columns.numerator) === "" || text(columns.denominator) === "";
