/** The operators of the strict profile, as JSON Logic spells them. */
export type Operator =
  | "=="
  | "!="
  | "<"
  | "<="
  | ">"
  | ">="
  | "and"
  | "or"
  | "!"
  | "!!"
  | "if"
  | "in"
  | "+"
  | "-"
  | "*"
  | "/"
  | "%"
  | "min"
  | "max"
  | "cat"
  | "substr"
  | "merge"
  | "map"
  | "filter"
  | "reduce"
  | "some"
  | "all"
  | "none";

/** The type of an expression. `codes` is the id of a code list. */
export type ValueType =
  | { readonly kind: "boolean" }
  | { readonly kind: "number"; readonly integer: boolean; readonly unit?: string }
  | { readonly kind: "text" }
  | { readonly kind: "date" }
  | { readonly kind: "code"; readonly codes: string }
  | { readonly kind: "list"; readonly of: ValueType };

interface Node {
  /** Its place in the order of reading, from 0; results are kept by it. */
  readonly id: number;
  readonly type: ValueType;
  /** Where it stands in the rule as written. */
  readonly path: readonly (string | number)[];
}

export interface LiteralNode extends Node {
  readonly kind: "literal";
  readonly value: number | boolean | string;
}

export interface ListNode extends Node {
  readonly kind: "list";
  readonly items: readonly Expression[];
}

/** A variable of the record, a fact, or a parameter; `name` is without its `fact.` or `parameter.` prefix. */
export interface ReferenceNode extends Node {
  readonly kind: "variable" | "fact" | "parameter";
  readonly name: string;
}

/**
 * What an operator over a list is looking at: the element, `{"var": ""}`; in `reduce` the element,
 * `{"var": "current"}`, and what was made of those before it, `{"var": "accumulator"}`.
 */
export interface ElementNode extends Node {
  readonly kind: "element";
  readonly role: "element" | "current" | "accumulator";
}

/**
 * Of some names those for which nothing was recorded, as a list of texts: `missing`, and `missing_some` with how many
 * must be there at `least`. Only rules that check data may ask; no rule that judges sees absence.
 */
export interface AbsenceNode extends Node {
  readonly kind: "absence";
  readonly names: readonly string[];
  readonly least?: number;
}

export interface OperationNode extends Node {
  readonly kind: "operation";
  readonly operator: Operator;
  readonly operands: readonly Expression[];
}

/**
 * A rule once it was read and type-checked: plain frozen data. It stands here so that `rules` can evaluate
 * it and an SQL adapter can print it without knowing each other.
 */
export type Expression = LiteralNode | ListNode | ReferenceNode | ElementNode | AbsenceNode | OperationNode;
