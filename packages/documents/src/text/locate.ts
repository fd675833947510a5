import type { Issue } from "@mangnon/schema";
import { isSeq } from "yaml";
import type { Place } from "../issue.ts";
import type { ReadText } from "./read-text.ts";
import { behindAlias, offsetOf, pairOf } from "./tree.ts";

/** Whether the key or the value of the last step of a path is meant. */
export type Side = "key" | "value";

/**
 * The place of what a path leads to, or of the last thing on the way that the text has: a missing key stands
 * where its mapping begins. A value that is left blank stands at its key.
 */
export function locate(read: ReadText, path: Issue["path"], side: Side): Place {
  const { tree, meant, placeOf } = read;
  let node: unknown = tree;
  let offset = offsetOf(tree) ?? 0;
  for (const [at, step] of path.entries()) {
    const inside = behindAlias(node, meant);
    const pair = pairOf(inside, String(step));
    const item = isSeq(inside) && typeof step === "number" ? inside.items[step] : undefined;
    if (pair === undefined && item === undefined) break;
    const isKeyMeant = side === "key" && at === path.length - 1;
    node = pair ? pair.value : item;
    offset = (isKeyMeant ? undefined : offsetOf(node)) ?? offsetOf(pair?.key) ?? offset;
  }
  return placeOf(offset);
}
