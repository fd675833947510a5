import type { Truth } from "@mangnon/schema";

/** The truth of a value of type boolean. */
export const truthOf = (value: unknown): Truth => (typeof value === "boolean" ? value : undefined);

/** Kleene's "and": false as soon as one is false, unknown as long as one is unknown. */
export function allTrue(values: readonly unknown[]): Truth {
  let all: Truth = true;
  for (const value of values) {
    if (value === false) return false;
    if (value !== true) all = undefined;
  }
  return all;
}

/** Kleene's "or": true as soon as one is true. */
export function anyTrue(values: readonly unknown[]): Truth {
  let any: Truth = false;
  for (const value of values) {
    if (value === true) return true;
    if (value !== false) any = undefined;
  }
  return any;
}

export const not = (truth: Truth): Truth => (truth === undefined ? undefined : !truth);
