import type { Issue } from "@mangnon/schema";
import { isScalar, isSeq } from "yaml";
import type { Place } from "../issue.ts";
import type { ReadText } from "./read-text.ts";
import { behindAlias, offsetOf, pairOf } from "./tree.ts";

/** Whether the key or the value of the last step of a path is meant. */
export type Side = "key" | "value";

/** What stands at a path, and where. `node` is there only when the whole path is. */
interface Found {
  readonly node?: unknown;
  readonly offset: number;
}

/**
 * The place of what a path leads to, or of the last thing on the way that the text has: a missing key stands
 * where its mapping begins. A value that is left blank stands at its key.
 */
export function locate(read: ReadText, path: Issue["path"], side: Side): Place {
  return read.placeOf(find(read, path, side).offset);
}

/** A scalar as it is written: `01`, where its value is the number 1. */
export function sourceAt(read: ReadText, path: Issue["path"]): string | undefined {
  const { node } = find(read, path, "value");
  return isScalar(node) ? node.source : undefined;
}

function find({ tree, meant }: ReadText, path: Issue["path"], side: Side): Found {
  let node: unknown = tree;
  let offset = offsetOf(tree) ?? 0;
  for (const [at, step] of path.entries()) {
    const inside = behindAlias(node, meant);
    const pair = pairOf(inside, String(step));
    const item = isSeq(inside) && typeof step === "number" ? inside.items[step] : undefined;
    if (pair === undefined && item === undefined) return { offset };
    const isKeyMeant = side === "key" && at === path.length - 1;
    node = pair ? pair.value : item;
    offset = (isKeyMeant ? undefined : offsetOf(node)) ?? offsetOf(pair?.key) ?? offset;
  }
  return { node: behindAlias(node, meant), offset };
}
