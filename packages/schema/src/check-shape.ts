import type * as z from "zod";
import type { Issue } from "./finding.ts";
import { documentIssues } from "./shape/document-issues.ts";

/**
 * Compares a value with a schema and tells every difference as an issue: a key that is missing or unknown
 * (with the one perhaps meant), a text where a number must stand, a word that is none of the choices.
 *
 * `value` is there only when nothing differs, with the schema's defaults filled in. Nothing is coerced: the
 * number 2025 is no period, `"2025"` is.
 *
 * @example
 * checkShape(territorySchema, { code: "60", nmae: { vi: "Bình Thuận", en: "Binh Thuan" } }).issues.map(
 *   ({ code, data }) => [code, data.name, data.nearest ?? null],
 * );
 * // => [["schema/invalid-type", "name", null], ["schema/unrecognized-keys", "nmae", "name"]]
 */
export function checkShape<Schema extends z.ZodType>(
  schema: Schema,
  value: unknown,
): { readonly value?: z.output<Schema>; readonly issues: readonly Issue[] } {
  const result = schema.safeParse(value, { reportInput: true });
  if (result.success) return { value: result.data, issues: [] };
  return { issues: result.error.issues.flatMap((raw) => documentIssues(raw, { schema, path: [] })) };
}
