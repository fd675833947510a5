import type { Value } from "../values/value.ts";

/** What an expression is evaluated against: the values of one record, by name. */
export interface Facing {
  readonly variable: (name: string) => Value;
  readonly fact: (name: string) => Value;
  readonly parameter: (name: string) => Value;
  /** True when nothing was recorded for a name. There where data is checked; rules that judge never ask. */
  readonly isAbsent?: (name: string) => boolean;
}
