import type { Cell, Decimal } from "@mangnon/schema";
import { compareDecimals, formatDecimal } from "@mangnon/schema/decimal";
import { percentText } from "../exact/percent-text.ts";
import { ratioOf, ratioOfPercent } from "../exact/ratio.ts";
import { readNumber } from "./read-number.ts";
import type { WhereWhen } from "./read-where-when.ts";
import { note, type Row, reject } from "./row.ts";

const hundred: Decimal = { units: 100n, scale: 0 };

/**
 * The value of a row, or what stands in its place: from its two counts when they are there, else from its
 * value in percent. A blank is `not-reported`, nobody in the denominator `not-computable`, more counted than
 * there are `impossible-count`; what is no number at all rejects the row.
 */
export function readCell(row: Row, about: WhereWhen): Cell | undefined {
  const { columns } = row.dataset;
  const numerator = readNumber(row, columns.numerator);
  const denominator = readNumber(row, columns.denominator);
  const value = readNumber(row, columns.value);
  const counted = numerator !== undefined && denominator !== undefined;
  if (!counted && value !== undefined && compareDecimals(value, hundred) > 0) {
    const data = { column: columns.value ?? "", value: row.text(columns.value) };
    return reject(row, ["indicators/percent-out-of-range", data], columns.value);
  }
  if (row.rejected !== undefined) return undefined;
  if (counted) {
    if (value !== undefined) compareWithCounts(row, { numerator, denominator, value });
    return cellOfCounts(row, about, { numerator, denominator });
  }
  if (value !== undefined) {
    return { status: "value", value: { numerator: formatDecimal(value), denominator: "100" } };
  }
  return notReported(row, about);
}

interface Counts {
  readonly numerator: Decimal;
  readonly denominator: Decimal;
}

function cellOfCounts(row: Row, { indicator, period }: WhereWhen, { numerator, denominator }: Counts): Cell {
  const value = { numerator: formatDecimal(numerator), denominator: formatDecimal(denominator) };
  if (compareDecimals(numerator, denominator) > 0) {
    const data = { indicator, period, ...value };
    note(row, ["indicators/impossible-count", data], { column: row.dataset.columns.numerator });
    return { status: "unknown", reason: "impossible-count" };
  }
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
function compareWithCounts(row: Row, { numerator, denominator, value }: Counts & { value: Decimal }): void {
  const counts = { numerator: formatDecimal(numerator), denominator: formatDecimal(denominator) };
  const written = percentText(ratioOfPercent(value), value.scale);
  if (denominator.units > 0n && percentText(ratioOf(counts), value.scale) === written) return;
  const column = row.dataset.columns.value ?? "";
  const data = { column, value: row.text(column), ...counts };
  note(row, ["indicators/value-differs-from-counts", data], { severity: "warning", column });
}
