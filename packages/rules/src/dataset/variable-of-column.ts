import type { Column, Variable } from "@mangnon/schema";
import { nearest } from "@mangnon/schema/nearest";
import { type LimitedAt, limited } from "./limited.ts";

/**
 * A column of the description's own as if it were a variable: text unless it says otherwise. Between limits where
 * it has some; a number without them may be any, a date any of the calendar.
 */
export function variableOfColumn(
  name: string,
  column: Column,
  { lists, ...at }: LimitedAt & { readonly lists: ReadonlyMap<string, unknown> },
): Variable | undefined {
  const { type = "text", codes } = column;
  const common = { id: name, label: { vi: name, en: name } };
  if (type === "number" || type === "integer") {
    const [min, max] = [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY];
    return limited({ ...common, type, unit: "", min, max }, column, at);
  }
  if (type === "date") return limited({ ...common, type, min: "0001-01-01", max: "9999-12-31" }, column, at);
  if (type !== "code" && type !== "codes") return limited({ ...common, type }, column, at);
  if (codes === undefined) return at.refuse("rules/no-code-list", at.place, { name });
  if (!lists.has(codes)) {
    const data = { list: codes, nearest: nearest(codes, lists.keys()) };
    return at.refuse("rules/unknown-code-list", [...at.place, "codes"], data);
  }
  return limited({ ...common, type, codes }, column, at);
}
