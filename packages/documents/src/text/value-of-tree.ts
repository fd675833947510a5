import type { Issue } from "@mangnon/schema";
import { nearest } from "@mangnon/schema/nearest";
import { type Alias, isAlias, isMap, isScalar, isSeq, type Node, type YAMLMap } from "yaml";
import { fault, type Place } from "../issue.ts";
import { deepest } from "./tokens.ts";
import { keyText, type Tree } from "./tree.ts";

/** How many values the aliases of a document may add to those that are written out. */
export const mostAdded = 100_000;

/** A value with what it weighs, so that an alias of it can be refused before it is multiplied. */
interface Read {
  readonly value: unknown;
  readonly size: number;
  readonly height: number;
}

interface Reading {
  readonly placeOf: (offset: number) => Place;
  readonly issues: Issue[];
  /** Anchor → what it names; `undefined` while that is still being read. */
  readonly anchors: Map<string, { readonly node: Node; read: Read | undefined }>;
  /** Alias → the node it stands for. */
  readonly meant: Map<Node, Node>;
  added: number;
}

const nothing: Read = { value: null, size: 1, height: 0 };

export interface ValueOfTree {
  readonly value: unknown;
  readonly issues: readonly Issue[];
  readonly meant: ReadonlyMap<Node, Node>;
}

/**
 * The plain value of a tree. Keys are texts as written, two equal keys are an issue, an alias is the very
 * value that its anchor names; what aliases would multiply beyond measure is refused before it is built.
 */
export function valueOfTree(tree: Tree, placeOf: (offset: number) => Place): ValueOfTree {
  const reading: Reading = { placeOf, issues: [], anchors: new Map(), meant: new Map(), added: 0 };
  const { value } = readNode(tree, 0, reading);
  return { value, issues: reading.issues, meant: reading.meant };
}

function readNode(node: unknown, depth: number, reading: Reading): Read {
  if (isAlias(node)) return readAlias(node, depth, reading);
  const anchor = (node as { anchor?: string } | null)?.anchor;
  if (anchor === undefined) return readPlain(node, depth, reading);
  const named: { node: Node; read: Read | undefined } = { node: node as Node, read: undefined };
  reading.anchors.set(anchor, named);
  named.read = readPlain(node, depth, reading);
  return named.read;
}

function readPlain(node: unknown, depth: number, reading: Reading): Read {
  if (isScalar(node)) return { value: node.value, size: 1, height: 0 };
  if (isMap(node)) return readMapping(node, depth, reading);
  if (!isSeq(node)) return nothing;
  const items = node.items.map((item) => readNode(item, depth + 1, reading));
  return { value: items.map(({ value }) => value), ...weightOf(items) };
}

function readMapping(node: YAMLMap, depth: number, reading: Reading): Read {
  const first = new Map<string, number>();
  const entries = node.items.map((pair) => {
    const key = keyText(pair);
    const place = reading.placeOf((pair.key as Tree)?.range?.[0] ?? 0);
    const line = first.get(key);
    if (line === undefined) first.set(key, place.line);
    else reading.issues.push(fault(place, "documents/duplicate-key", { key, line }));
    return [key, readNode(pair.value, depth + 1, reading)] as const;
  });
  const value = Object.fromEntries(entries.map(([key, read]) => [key, read.value]));
  return { value, ...weightOf(entries.map(([, read]) => read)) };
}

function weightOf(inner: readonly Read[]): Pick<Read, "size" | "height"> {
  return {
    size: inner.reduce((sum, { size }) => sum + size, 1),
    height: inner.reduce((most, { height }) => Math.max(most, height), 0) + 1,
  };
}

function readAlias(node: Alias, depth: number, reading: Reading): Read {
  const { anchors, meant, issues } = reading;
  const at = reading.placeOf(node.range?.[0] ?? 0);
  const alias = node.source;
  const named = anchors.get(alias);
  if (!named) {
    const near = nearest(alias, anchors.keys());
    issues.push(
      fault(at, "documents/unknown-alias", { alias, ...(near === undefined ? {} : { nearest: near }) }),
    );
    return nothing;
  }
  if (!named.read) {
    issues.push(fault(at, "documents/alias-of-itself", { alias }));
    return nothing;
  }
  meant.set(node, named.node);
  return isTooMuch(named.read, depth, at, reading) ? nothing : named.read;
}

function isTooMuch({ size, height }: Read, depth: number, at: Place, reading: Reading): boolean {
  reading.added += size;
  if (depth + height > deepest) {
    reading.issues.push(fault(at, "documents/too-deep", { limit: deepest }));
    return true;
  }
  if (reading.added <= mostAdded) return false;
  if (reading.added - size <= mostAdded) {
    reading.issues.push(fault(at, "documents/aliases-grow", { limit: mostAdded }));
  }
  return true;
}
