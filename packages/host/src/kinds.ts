import type {
  CodeList,
  Contributions,
  Definition,
  Fact,
  Indicator,
  Obligations,
  Parameter,
  Plan,
  Source,
  TerritoryList,
  Variable,
} from "@mangnon/schema";

/** What a plugin can contribute: the field of `contributes` → the word for one of its elements. */
export const kinds = {
  codeLists: "code-list",
  variables: "variable",
  facts: "fact",
  parameters: "parameter",
  definitions: "definition",
  obligations: "obligations",
  indicators: "indicator",
  plans: "plan",
  territories: "territory-list",
  sources: "source",
} as const satisfies Record<Field, Kind>;

/** A field of `contributes`. */
export type Field = keyof Contributions;

/** The word for one thing that a plugin contributes. */
export type Kind =
  | "code-list"
  | "variable"
  | "fact"
  | "parameter"
  | "definition"
  | "obligations"
  | "indicator"
  | "plan"
  | "territory-list"
  | "source";

export const fields = Object.keys(kinds) as readonly Field[];

interface Items {
  readonly "code-list": CodeList;
  readonly variable: Variable;
  readonly fact: Fact;
  readonly parameter: Parameter;
  readonly definition: Definition;
  readonly obligations: Obligations;
  readonly indicator: Indicator;
  readonly plan: Plan;
  readonly "territory-list": TerritoryList;
  readonly source: Source;
}

export type Item<Of extends Kind> = Items[Of];

const nameable: ReadonlySet<Kind> = new Set(["variable", "fact", "parameter"]);

/** True for what a rule names by a dotted path: `{"var": "fact.age"}`. */
export const isNamedInRules = (kind: Kind): boolean => nameable.has(kind);

/** Names a contributed thing among all kinds. */
export const keyOf = (kind: Kind, id: string): string => `${kind}:${id}`;
