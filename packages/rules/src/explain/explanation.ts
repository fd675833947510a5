import type {
  Cause,
  Citation,
  CivilDate,
  Expression,
  Finding,
  LocalizedText,
  Operator,
  Outcome,
  Reason,
  Truth,
} from "@mangnon/schema";

/** A value in an explanation: known, or what it may be. Dates are texts, codes have their labels. */
export type ExplainedValue =
  | {
      readonly known: boolean | number | string | readonly (number | string | boolean)[];
      readonly labels?: readonly LocalizedText[];
    }
  | { readonly from: number | CivilDate; readonly to: number | CivilDate; readonly unknown?: Reason }
  | {
      readonly oneOf: readonly string[];
      readonly labels: readonly LocalizedText[];
      readonly unknown?: Reason;
    }
  | { readonly unknown: Reason };

/** One node of a rule with its value on the record. A fact's only operand is its own rule. */
export interface ExplainedNode {
  readonly kind: Expression["kind"];
  readonly path: readonly (string | number)[];
  readonly value: ExplainedValue;
  readonly operator?: Operator;
  /** The id of a variable, fact or parameter, and its label. */
  readonly name?: string;
  readonly label?: LocalizedText;
  readonly unit?: string;
  /** Of a parameter: the first day of the value that held on the record's date. */
  readonly since?: CivilDate;
  /** Of a fact, of the parameter's value that held, or of the code that was recorded. */
  readonly sources?: readonly Citation[];
  readonly operands?: readonly ExplainedNode[];
}

/** A rule of the definition: of its population, or of a class. `otherwise` has no node. */
export interface ExplainedRule {
  readonly class?: string;
  readonly label?: LocalizedText;
  readonly truth: Truth | null;
  readonly node?: ExplainedNode;
}

/** Something to ask: a variable, with its label and its question. */
export interface Asked {
  readonly name: string;
  readonly label: LocalizedText;
  readonly question?: LocalizedText;
}

/**
 * Why a record has its class, or what is missing: plain JSON, from which sentences are made in any language. It
 * holds the record's values, so it is as personal as the record.
 */
export interface Explanation {
  readonly definition: {
    readonly id: string;
    readonly version: string;
    readonly label: LocalizedText;
    /** How the definition reads what its sources leave open. */
    readonly note?: LocalizedText;
  };
  readonly outcome: Outcome;
  /** Labels of the class, or of every candidate, in the order of the outcome. */
  readonly classes: readonly { readonly id: string; readonly label: LocalizedText }[];
  readonly population: ExplainedRule;
  /** The rules of the classes that were looked at: up to the first true one. */
  readonly rules: readonly ExplainedRule[];
  /** The variables of `outcome.needs`, each once. */
  readonly asked: readonly Asked[];
  readonly causes: readonly Cause[];
  readonly findings: readonly Finding[];
}
