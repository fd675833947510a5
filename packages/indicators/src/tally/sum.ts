import type { Decimal } from "@mangnon/schema";
import { addDecimals } from "@mangnon/schema/decimal";
import type { Place } from "./place.ts";

/** How many records, and the exact sum of their weights. */
export interface Sum {
  readonly count: number;
  readonly weight: Decimal;
}

/** The sums at every place of a ratio. */
export type Sums = Record<Place, Sum>;

const none: Sum = { count: 0, weight: { units: 0n, scale: 0 } };

/** `a` and `b` together. */
export const addSums = (a: Sum, b: Sum): Sum => ({
  count: a.count + b.count,
  weight: addDecimals(a.weight, b.weight),
});

/** Nothing at any place. */
export const noSums = (): Sums => ({ N: none, D: none, out: none, a: none, b: none, c: none, d: none });
