import type { Reason } from "./dataset.ts";

export const outOfScope = "out-of-scope";

/** Why something could not be known: the variable that is missing, or the parameter without a value. */
export interface Cause {
  readonly kind: "variable" | "parameter" | "operation";
  /** The variable's or parameter's id; for an operation (such as a division by zero) its operator. */
  readonly name: string;
  readonly reason: Reason;
}

/** Three truths: `undefined` is unknown, never false. */
export type Truth = true | false | undefined;

/**
 * What a definition says of one record: a class (`"out-of-scope"` among them), or undetermined with every
 * class it may still have and the smallest sets of variables that would settle it. `needs` is empty when
 * nothing that could be asked would settle it; `causes` then says why.
 */
export type Outcome = {
  readonly criteria: Readonly<Record<string, Truth>>;
} & (
  | { readonly status: "determined"; readonly class: string }
  | {
      readonly status: "undetermined";
      readonly candidates: readonly string[];
      readonly needs: readonly (readonly string[])[];
      readonly causes: readonly Cause[];
    }
);
