import type {
  ChildRecord,
  CivilDate,
  CodeList,
  Fact,
  Json,
  Operator,
  Parameter,
  Reason,
  Rule,
  Variable,
} from "@mangnon/schema";

/** A declaration without its words: cases are for machines. */
type Wordless<Declared> = Declared extends unknown ? Omit<Declared, "label" | "sources" | "question"> : never;

/** All that the rule of a case may name: its declarations, as far as the rule reaches. */
export interface CaseVocabulary {
  readonly variables: readonly Wordless<Variable>[];
  readonly codeLists?: readonly {
    readonly id: CodeList["id"];
    readonly codes: readonly string[];
  }[];
  readonly facts?: readonly Wordless<Fact>[];
  readonly parameters?: readonly (Wordless<Omit<Parameter, "values">> & {
    readonly values: readonly Omit<Parameter["values"][number], "sources">[];
  })[];
}

/** What a case is about beside one operator: a law of the language, or a kind of value. */
export type Law = "complete" | "sound" | "monotone" | "one-meaning";
export type Topic =
  | "partial-dates"
  | "intervals"
  | "code-sets"
  | "reasons"
  | "skip-patterns"
  | "parameters"
  | "facts"
  | "kernels"
  | "lists";

/**
 * The value of a rule: known, or all that it may be with every reason why, sorted. Dates are texts. `items` is a list
 * some of whose elements are not known; `unknown` alone says that nothing at all is known of the value.
 */
export type ConformanceResult =
  | { readonly known: Json }
  | {
      readonly from: number | CivilDate;
      readonly to: number | CivilDate;
      readonly unknown: readonly Reason[];
    }
  | { readonly oneOf: readonly string[]; readonly unknown: readonly Reason[] }
  | { readonly items: readonly ConformanceItem[]; readonly unknown: readonly Reason[] }
  | { readonly unknown: readonly Reason[] };

/** An element of a list of which something is not known. */
export type ConformanceItem =
  | { readonly known: Json }
  | { readonly from: number | CivilDate; readonly to: number | CivilDate }
  | { readonly oneOf: readonly string[] }
  | { readonly unknown: true };

/** A rule on a record, and what it must be. Exactly one of `operator`, `law` and `topic` says what it shows. */
export interface ConformanceCase extends CaseVocabulary {
  /** What it shows and a mark made from its content, such as `less-9c01f3ab`: another case never gets it. */
  readonly id: string;
  readonly operator?: Operator;
  readonly law?: Law;
  readonly topic?: Topic;
  readonly rule: Rule;
  readonly record: ChildRecord;
  readonly result: ConformanceResult;
  /**
   * Of a rule that is a condition: all smallest sets of variables that settle it whatever their values. Empty when it
   * is known, and when nothing that could be asked would settle it.
   */
  readonly needs?: readonly (readonly string[])[];
  /** Of a law: the case that this one belongs to, such as the one that it is a completion of. */
  readonly of?: string;
  readonly why?: string;
}

/** A rule that must be refused before any record is seen, with the code of the refusal. */
export interface ConformanceRefusal extends CaseVocabulary {
  readonly id: string;
  /** The rule as JSON text: a bundler that makes an object of it may lose a key such as `__proto__`. */
  readonly text: string;
  /** The same, parsed. */
  readonly rule: Json;
  readonly code: string;
  readonly why: string;
}
