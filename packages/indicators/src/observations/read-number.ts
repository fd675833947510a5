import type { Decimal } from "@mangnon/schema";
import { parseDecimal } from "@mangnon/schema/decimal";
import { type Row, reject } from "./row.ts";

/**
 * The number in a column, `undefined` when there is none or the row was rejected for it. Only the dataset's
 * decimal sign is taken: with a comma, `1.234` is refused, because nobody can tell a thousand from one.
 */
export function readNumber(row: Row, column: string | undefined): Decimal | undefined {
  const text = row.text(column);
  if (text === "" || column === undefined) return undefined;
  const { decimal } = row.dataset.file;
  const plain = decimal === "," ? /^[+-]?\d{1,40}(?:,\d{1,40})?$/ : /^[+-]?\d{1,40}(?:\.\d{1,40})?$/;
  const value = plain.test(text) ? parseDecimal(text.replace(",", ".")) : undefined;
  if (value === undefined) {
    return reject(row, ["indicators/not-a-number", { column, value: text, decimal }], column);
  }
  if (value.units < 0n) return reject(row, ["indicators/negative-number", { column, value: text }], column);
  return value;
}
