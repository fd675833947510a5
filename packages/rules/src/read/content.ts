import { isMapping } from "./kind-of-json.ts";

/** What a written value holds: items, a first field, or itself. */
export type Content =
  | { readonly kind: "list"; readonly items: readonly unknown[] }
  | { readonly kind: "mapping"; readonly keys: readonly string[]; readonly first: unknown }
  | { readonly kind: "plain"; readonly value: unknown }
  | { readonly kind: "unreadable" };

/**
 * Opens a value that anybody may have written, once: holes are nothing, a getter or proxy is asked a single time,
 * and one that throws is `unreadable`. Of a list not more than one item beyond `most` is taken.
 */
export function contentOf(value: unknown, most: number): Content {
  try {
    if (Array.isArray(value)) return { kind: "list", items: itemsOf(value, most + 1) };
    if (!isMapping(value)) return { kind: "plain", value };
    const keys = Object.keys(value);
    return { kind: "mapping", keys, first: keys[0] === undefined ? undefined : value[keys[0]] };
  } catch {
    return { kind: "unreadable" };
  }
}

const itemsOf = (list: readonly unknown[], most: number): readonly unknown[] =>
  Array.from({ length: Math.min(list.length, most) }, (_, at) => list[at]);
