/** What a value is, in the words of issues: `null`, `list`, `number` … */
export function kindOfJson(value: unknown): string {
  if (value === null) return "null";
  if (value === undefined) return "nothing";
  if (Array.isArray(value)) return "list";
  if (typeof value !== "object") return typeof value;
  return isMapping(value) ? "mapping" : "class instance";
}

/** True for the objects that JSON text can make. */
export function isMapping(value: unknown): value is Readonly<Record<string, unknown>> {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || prototype === Object.prototype || Object.getPrototypeOf(prototype) === null;
}

/** A name as issues show it: whole, but for those that are longer than any name. */
export const shortened = (name: string): string => (name.length > 200 ? `${name.slice(0, 200)}…` : name);
