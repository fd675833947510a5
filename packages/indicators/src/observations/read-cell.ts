import { type Cell, type Decimal, type Unit, wholeOf } from "@mangnon/schema";
import { compareDecimals, decimalOf, formatDecimal } from "@mangnon/schema/decimal";
import { figureText } from "../exact/figure-text.ts";
import { ratioIn, ratioOf } from "../exact/ratio.ts";
import { readNumber } from "./read-number.ts";
import type { WhereWhen } from "./read-where-when.ts";
import { note, type Row, reject } from "./row.ts";

/**
 * The value of a row, or what stands in its place: from its two counts when they are there, else from its
 * value in the indicator's unit. A blank is `not-reported`, nobody in the denominator `not-computable`, more counted than
 * there are `impossible-count`; what is no number at all rejects the row.
 */
export function readCell(row: Row, about: WhereWhen): Cell | undefined {
  const { columns } = row.dataset;
  const unit = unitOf(row, about);
  if (unit === "count") return readCount(row, about);
  const numerator = readNumber(row, columns.numerator);
  const denominator = readNumber(row, columns.denominator);
  const value = readNumber(row, columns.value);
  const counted = numerator !== undefined && denominator !== undefined;
  if (!counted && value !== undefined && compareDecimals(value, decimalOf(wholeOf[unit] ?? 0)) > 0) {
    const data = { column: columns.value ?? "", value: row.text(columns.value) };
    return reject(row, [`indicators/${unit}-out-of-range`, data], columns.value);
  }
  if (row.rejected !== undefined) return undefined;
  if (counted) {
    if (value !== undefined) compareWithCounts(row, { numerator, denominator, value, unit });
    return cellOfCounts(row, about, { numerator, denominator });
  }
  if (value !== undefined) {
    return {
      status: "value",
      value: { numerator: formatDecimal(value), denominator: String(wholeOf[unit]) },
    };
  }
  return notReported(row, about);
}

export const unitOf = ({ indicators }: Row, { indicator }: Pick<WhereWhen, "indicator">): Unit => {
  const known = indicators.get(indicator);
  return known !== undefined && "unit" in known ? known.unit : "percent";
};

/** A count stands in the value's column or in the numerator's; beside it may stand of how many. */
function readCount(row: Row, about: WhereWhen): Cell | undefined {
  const { columns } = row.dataset;
  const count = readNumber(row, columns.value) ?? readNumber(row, columns.numerator);
  const among = readNumber(row, columns.denominator);
  if (row.rejected !== undefined) return undefined;
  if (count === undefined) return notReported(row, about);
  const value = { numerator: formatDecimal(count), denominator: "1" };
  if (among === undefined || compareDecimals(count, among) <= 0) return { status: "value", value };
  return tooMany(row, about, { numerator: count, denominator: among });
}

interface Counts {
  readonly numerator: Decimal;
  readonly denominator: Decimal;
}

function tooMany(row: Row, { indicator, period }: WhereWhen, counts: Counts): Cell {
  const [numerator, denominator] = [formatDecimal(counts.numerator), formatDecimal(counts.denominator)];
  const data = { indicator, period, numerator, denominator };
  note(row, ["indicators/impossible-count", data], { column: row.dataset.columns.numerator });
  return { status: "unknown", reason: "impossible-count" };
}

function cellOfCounts(row: Row, about: WhereWhen, { numerator, denominator }: Counts): Cell {
  const value = { numerator: formatDecimal(numerator), denominator: formatDecimal(denominator) };
  if (compareDecimals(numerator, denominator) > 0) return tooMany(row, about, { numerator, denominator });
  if (denominator.units === 0n) return { status: "not-computable", reason: "zero-denominator" };
  return { status: "value", value };
}

function notReported(row: Row, { indicator, period }: WhereWhen): Cell {
  const { numerator, denominator, value } = row.dataset.columns;
  const columns = [numerator, denominator, value].filter(
    (name) => name !== undefined && row.text(name) === "",
  );
  const data = { indicator, period, columns: columns as string[] };
  note(row, ["indicators/not-reported", data], { severity: "info" });
  return { status: "unknown", reason: "not-reported" };
}

/** The counts win over a value beside them; that the two disagree, or that nobody was counted, is said. */
function compareWithCounts(
  row: Row,
  { numerator, denominator, value, unit }: Counts & { readonly value: Decimal; readonly unit: Unit },
): void {
  const counts = { numerator: formatDecimal(numerator), denominator: formatDecimal(denominator) };
  const written = figureText(ratioIn(unit, value), value.scale, unit);
  if (denominator.units > 0n && figureText(ratioOf(counts), value.scale, unit) === written) return;
  const column = row.dataset.columns.value ?? "";
  const data = { column, value: row.text(column), ...counts };
  note(row, ["indicators/value-differs-from-counts", data], { severity: "warning", column });
}
