import type { Expression, OperationNode, ValueType } from "@mangnon/schema";
import type { RulesIssueCodes } from "../codes.ts";
import type { Value } from "../values/value.ts";

/** What an operator may say while a rule is read. */
export interface Typing {
  /** Reports what is wrong; `operand` counts from 0 and is left out for the whole operation. */
  readonly refuse: <Code extends keyof RulesIssueCodes>(
    code: Code,
    data: RulesIssueCodes[Code],
    operand?: number,
  ) => void;
  /** Reads a written text as the code or date that stands across from it; other expressions stay. */
  readonly adapt: (operand: Expression, to: ValueType) => Expression;
}

/** An operation with types: its operands as they were understood, and the type of its result. */
export interface Typed {
  readonly operands: readonly Expression[];
  readonly type: ValueType;
}

/** How many operands an operator takes. */
export interface Arity {
  readonly least: number;
  readonly most?: number;
}

/** One operator of the strict profile: how it is typed and what it means, unknowns included. */
export interface OperatorDefinition {
  readonly arity: Arity;
  /** `undefined` after something was refused. */
  readonly type: (operands: readonly Expression[], typing: Typing) => Typed | undefined;
  /** Its value. Operators over lists (`some`, `all`, `none`) are evaluated by `evaluate`, which knows elements. */
  readonly apply: (values: readonly Value[], node: OperationNode) => Value;
  /** The same for two operands, where most operations have two: no list is made of them. */
  readonly ofTwo?: (a: Value, b: Value) => Value;
}
