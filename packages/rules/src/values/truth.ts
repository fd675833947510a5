import type { Truth } from "@mangnon/schema";

/** The truth of a value of type boolean. */
export const truthOf = (value: unknown): Truth => (typeof value === "boolean" ? value : undefined);

/** Kleene's "and": false as soon as one is false, unknown as long as one is unknown. */
export function allTrue(truths: readonly Truth[]): Truth {
  if (truths.includes(false)) return false;
  return truths.includes(undefined) ? undefined : true;
}

/** Kleene's "or": true as soon as one is true. */
export function anyTrue(truths: readonly Truth[]): Truth {
  if (truths.includes(true)) return true;
  return truths.includes(undefined) ? undefined : false;
}

export const not = (truth: Truth): Truth => (truth === undefined ? undefined : !truth);
