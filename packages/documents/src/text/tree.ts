import { isAlias, isMap, isScalar, type Node, type Pair } from "yaml";

/** A node of a document's tree; `null` where the text has nothing. */
export type Tree = Node | null;

/** The text of a key. Keys are read as they are written: `01` stays `01`. */
export const keyText = (pair: Pair): string => (isScalar(pair.key) ? String(pair.key.value) : "");

/** Where a node begins, or `undefined` for one that has no text. */
export function offsetOf(node: unknown): number | undefined {
  const range = (node as Tree)?.range;
  if (!range) return undefined;
  const isBlank = isScalar(node) && range[0] === range[1];
  return isBlank ? undefined : range[0];
}

/** The pair of a mapping for a key. */
export const pairOf = (node: unknown, key: string): Pair | undefined =>
  isMap(node) ? node.items.find((pair) => keyText(pair) === key) : undefined;

/** The node that an alias stands for; any other node stands for itself. */
export const behindAlias = (node: unknown, meant: ReadonlyMap<Node, Node>): unknown =>
  isAlias(node) ? meant.get(node) : node;
