import type { Derivation, Issue, RecordsDataset, ValueType, Variable, Vocabulary } from "@mangnon/schema";
import { nearest } from "@mangnon/schema/nearest";
import { fault, type RulesIssueCodes } from "../codes.ts";
import { codesByList, type Scope, typeOfVariable } from "../read/scope.ts";
import { number } from "../read/types.ts";
import { type CodesById, codesById } from "../record/whole-range.ts";
import { variableOfColumn } from "./variable-of-column.ts";

/** A name that a description declares: a column of its own, or a variable of the vocabulary. */
export interface DeclaredName {
  readonly name: string;
  readonly place: Issue["path"];
  readonly derivation: Derivation;
  /** The variable, or what the description itself says of the column as if it were one. */
  readonly variable: Variable;
  readonly type: ValueType;
  readonly isVariable: boolean;
}

/** The reading of one description: what its names mean, and what was refused so far. */
export interface Describing {
  readonly dataset: RecordsDataset;
  readonly vocabulary: Vocabulary;
  readonly declared: ReadonlyMap<string, DeclaredName>;
  /** Every name that the description writes down, also those that were refused. */
  readonly written: ReadonlySet<string>;
  /** What the description's rules may name: nothing but its own names. A rule that makes a variable may name facts too. */
  readonly scope: Scope;
  readonly codes: CodesById;
  readonly issues: Issue[];
  readonly refuse: Refuse;
}

export type Refuse = <Code extends keyof RulesIssueCodes>(
  code: Code,
  path: Issue["path"],
  data: RulesIssueCodes[Code],
) => undefined;

/** Finds out what every name of a description is, before anything that is read from them. */
export function startDescribing(dataset: RecordsDataset, vocabulary: Vocabulary): Describing {
  const issues: Issue[] = [];
  const refuse: Refuse = (code, path, data) => void issues.push(fault(code, path, data));
  const codeLists = codesByList(vocabulary.codeLists);
  const names = [
    ...ownColumns(dataset, codeLists, refuse),
    ...variables(dataset, new Map(vocabulary.variables.map((variable) => [variable.id, variable])), refuse),
  ];
  const declared = new Map(names.map((name) => [name.name, name]));
  return {
    dataset,
    vocabulary,
    declared,
    written: new Set([...Object.keys(dataset.columns ?? {}), ...Object.keys(dataset.variables)]),
    scope: {
      variables: new Map(names.map(({ name, type }) => [name, type])),
      parameters: new Map(),
      typeOfFact: () => undefined,
      factNames: [],
      codeLists,
    },
    codes: codesById(vocabulary.codeLists),
    issues,
    refuse,
  };
}

function ownColumns(
  { columns = {} }: RecordsDataset,
  lists: Scope["codeLists"],
  refuse: Refuse,
): readonly DeclaredName[] {
  return Object.entries(columns).flatMap(([name, derivation]) => {
    const place = ["columns", name];
    const variable = variableOfColumn(name, derivation, { lists, place, refuse });
    if (variable === undefined) return [];
    return { name, place, derivation, variable, type: typeWithoutUnit(variable), isVariable: false };
  });
}

/** A column of a file has no unit, and goes with any. */
const typeWithoutUnit = (variable: Variable): ValueType =>
  variable.type === "number" || variable.type === "integer"
    ? number(variable.type === "integer")
    : typeOfVariable(variable);

function variables(
  { columns = {}, variables: declared }: RecordsDataset,
  known: ReadonlyMap<string, Variable>,
  refuse: Refuse,
): readonly DeclaredName[] {
  return Object.entries(declared).flatMap(([name, derivation]) => {
    const place = ["variables", name];
    const variable = known.get(name);
    if (Object.hasOwn(columns, name)) refuse("rules/name-declared-twice", place, { name });
    if (variable === undefined) {
      refuse("rules/unknown-variable", place, { name, nearest: nearest(name, known.keys()) });
      return [];
    }
    return { name, place, derivation, variable, type: typeOfVariable(variable), isVariable: true };
  });
}
