import type { ValueType } from "@mangnon/schema";
import {
  type Among,
  amongOf,
  codesOf,
  highest,
  isAmong,
  isNumeric,
  lowest,
  spanOf,
  type Value,
} from "./value.ts";

/**
 * The least that holds both values: what is known of something that is one or the other. Two texts or two lists
 * that differ have nothing in common but that they are not known.
 */
export function hull(a: Value, b: Value, { kind }: ValueType): Value {
  if (isNumeric(a) && isNumeric(b)) {
    return spanOf(Math.min(lowest(a), lowest(b)), Math.max(highest(a), highest(b)));
  }
  if (kind === "code" && isCode(a) && isCode(b)) return amongOf([...new Set([...codesOf(a), ...codesOf(b)])]);
  return same(a, b) ? a : undefined;
}

const isCode = (value: Value): value is string | Among => typeof value === "string" || isAmong(value);

/** True when two values are the same and known. */
function same(a: Value, b: Value): boolean {
  if (Array.isArray(a) && Array.isArray(b)) {
    return a.length === b.length && a.every((item: Value, at) => same(item, b[at] as Value));
  }
  return typeof a !== "object" && a === b;
}
