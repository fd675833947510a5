/** What a value is, in the words of documents: `missing`, `nothing` (an empty or null value), `text`, `list` … */
export function kindOf(value: unknown): string {
  if (value === undefined) return "missing";
  if (value === null) return "nothing";
  if (Array.isArray(value)) return "list";
  if (typeof value === "number" && !Number.isFinite(value)) return "infinite";
  const kinds: Readonly<Record<string, string>> = { string: "text", object: "mapping" };
  return kinds[typeof value] ?? typeof value;
}

const zodKinds: ReadonlyMap<string, string> = new Map([
  ["string", "text"],
  ["array", "list"],
  ["object", "mapping"],
  ["record", "mapping"],
  ["int", "integer"],
  ["null", "nothing"],
]);

/** The kind that Zod's word means. */
export const kindOfZod = (expected: string): string => zodKinds.get(expected) ?? expected;

/** A scalar as it may stand in a sentence, cut where it is long; `undefined` for what has no such text. */
export function shown(value: unknown): string | undefined {
  if (typeof value === "number" && !Number.isFinite(value)) return undefined;
  if (typeof value === "string" && value === "") return undefined;
  if (!["string", "number", "boolean", "bigint"].includes(typeof value)) return undefined;
  const text = String(value);
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}
