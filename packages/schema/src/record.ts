import type { Reason } from "./dataset.ts";

/** A value that is not known, and why. */
export interface Unknown {
  readonly unknown: Reason;
}

/** A number or date somewhere between two, both included, and why it is not known better. */
export interface Range {
  readonly from: number | string;
  readonly to: number | string;
  readonly unknown?: Reason;
}

/** A code that is one of several. */
export interface OneOf {
  readonly oneOf: readonly string[];
  readonly unknown?: Reason;
}

/**
 * What a record may hold for a variable. Left out, `null` and `""` mean absent; a partial date (`"2010-05"`)
 * is an interval. Nothing is coerced: `"9"` is no number.
 */
export type RecordValue =
  | number
  | boolean
  | string
  | readonly string[]
  | null
  | undefined
  | Unknown
  | Range
  | OneOf;

/** One child: variable id → value. Plain data, as an app has it or a dataset description yields it. */
export type ChildRecord = Readonly<Record<string, RecordValue>>;
