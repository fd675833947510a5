import { dateOf } from "../values/civil-day.ts";
import type { ReadName } from "./read-name.ts";
import type { RowView } from "./row-view.ts";

/** What a table may be split by, as text; several codes are one text. `undefined` where it is not known. */
export function cellText({ name, type }: ReadName, row: RowView): string | undefined {
  const { value, reason } = row.given(name);
  if (reason !== undefined) return undefined;
  if (Array.isArray(value)) return [...value].sort().join(", ");
  return type.kind === "date" ? dateOf(Number(value)) : String(value);
}
