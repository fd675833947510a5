import type { Decimal, RecordsDataset } from "@mangnon/schema";
import { parseDecimal } from "@mangnon/schema/decimal";

/** What the cell of a weight says: a decimal of zero or more, `"none"` when it is empty, `"wrong"` otherwise. */
export function readWeight(text: string, { decimal }: RecordsDataset["file"]): Decimal | "none" | "wrong" {
  if (text === "") return "none";
  if (decimal === "," && text.includes(".")) return "wrong";
  const weight = parseDecimal(decimal === "," ? text.replace(",", ".") : text);
  return weight === undefined || weight.units < 0n ? "wrong" : weight;
}
