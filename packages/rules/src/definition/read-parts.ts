import type { CodeList, Expression, Fact, LocalizedText, Parameter, Variable } from "@mangnon/schema";
import type { CodesById } from "../record/whole-range.ts";
import type { Value } from "../values/value.ts";

/** A variable with its skip pattern as it was read. */
export interface ReadVariable {
  readonly variable: Variable;
  readonly when?: Expression;
  readonly otherwise?: Value;
}

type KernelFact = Extract<Fact, { readonly kernel: string }>;

/** A fact whose rule was read, or one of the kernels. */
export type ReadFact =
  | { readonly fact: Fact; readonly expression: Expression }
  | { readonly fact: KernelFact; readonly expression?: undefined };

/** A value of a parameter with the days on which it holds: from the first one, and before the day after the last. */
export interface Epoch {
  readonly from: number;
  readonly before: number;
  readonly value: Value;
  /** Its place among the parameter's values. */
  readonly version: number;
}

export interface ReadParameter {
  readonly parameter: Parameter;
  readonly epochs: readonly Epoch[];
}

/** All that rules can name, as far as it was needed. */
export interface ReadParts {
  readonly variables: ReadonlyMap<string, ReadVariable>;
  readonly facts: ReadonlyMap<string, ReadFact>;
  readonly parameters: ReadonlyMap<string, ReadParameter>;
  readonly codes: CodesById;
  readonly codeLists: readonly CodeList[];
}

/** A class with its rule as it was read; the last one, `otherwise`, has none. */
export interface ReadClass {
  readonly id: string;
  readonly label: LocalizedText;
  readonly expression?: Expression;
}
