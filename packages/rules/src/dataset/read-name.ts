import type { Derivation, ValueType } from "@mangnon/schema";
import { nearest } from "@mangnon/schema/nearest";
import { namesIn } from "../definition/names.ts";
import { evaluate } from "../evaluate/evaluate.ts";
import { boolean, common, nameOfType, number, unitsDiffer } from "../read/types.ts";
import { anyTrue } from "../values/truth.ts";
import type { Value } from "../values/value.ts";
import { readConstant } from "./constant.ts";
import type { DeclaredName, Describing } from "./declaring.ts";
import { type Derived, derivedGiven, sum } from "./derived.ts";
import { factsOfRow } from "./facts-of-row.ts";
import { type Given, givenOf } from "./given.ts";
import { readOwnRule } from "./own-rule.ts";
import { plainText } from "./plain-text.ts";
import { readColumn } from "./read-column.ts";
import type { RowView } from "./row-view.ts";
import { readSkip } from "./skip-pattern.ts";

/** A declared name, ready to be read from rows. */
export interface ReadName extends Pick<DeclaredName, "name" | "place" | "type"> {
  /** The column that it is read from, as the description spells it. */
  readonly header?: string;
  /** Names that must have been read before. */
  readonly needs: readonly string[];
  readonly read: (row: RowView) => Given;
}

type Kind<Key extends string> = Extract<Derivation, Readonly<Record<Key, unknown>>>;

/** Reads how a name is derived; `undefined` after it was refused. */
export function readName(declared: DeclaredName, describing: Describing): ReadName | undefined {
  const { derivation } = declared;
  if ("column" in derivation) return fromColumn(derivation, declared, describing);
  if ("value" in derivation) return fromConstant(derivation, declared, describing);
  if ("rule" in derivation) return fromRule(derivation, declared, describing);
  if ("anyOf" in derivation) {
    const of = (values: readonly Value[]): Value => anyTrue(values);
    return fromNames(derivation.anyOf, { key: "anyOf", type: boolean, of }, { declared, describing });
  }
  return fromNames(
    derivation.sumOf,
    { key: "sumOf", type: number(false), of: sum },
    { declared, describing },
  );
}

function fromColumn(column: Kind<"column">, declared: DeclaredName, describing: Describing): ReadName {
  const read = readColumn(declared, column, describing);
  const skip = readSkip(declared, column, describing);
  const header = plainText(column.column);
  return {
    ...declared,
    header: column.column,
    needs: skip?.needs ?? [],
    read:
      skip === undefined
        ? (row) => read(row.cell(header))
        : (row) => skip.applied(read(row.cell(header)), row),
  };
}

function fromConstant(
  { value }: Kind<"value">,
  declared: DeclaredName,
  describing: Describing,
): ReadName | undefined {
  const { name, place, variable } = declared;
  const path = [...place, "value"];
  const wrong = (expected: string): void =>
    describing.refuse("rules/wrong-constant", path, { name, expected });
  const recorded = readConstant(value, declared, { ...describing, path, wrong });
  if (recorded === undefined) return undefined;
  const given = givenOf(recorded, variable, describing.codes);
  return { ...declared, needs: [], read: () => given };
}

const fromDerived = (declared: DeclaredName, derived: Omit<Derived, "variable">): ReadName => ({
  ...declared,
  needs: derived.needs,
  read: derivedGiven({ variable: declared.variable, ...derived }),
});

function fromRule(
  { rule }: Kind<"rule">,
  declared: DeclaredName,
  describing: Describing,
): ReadName | undefined {
  const path = [...declared.place, "rule"];
  const facts = factsOfRow(describing);
  const expression = readOwnRule(rule, declared.type, { ...describing, scope: facts.scope, path });
  describing.issues.push(...facts.issues);
  if (expression === undefined) return undefined;
  const needs = [...new Set([...namesIn(expression, "variable"), ...facts.needs()])];
  const value = (row: RowView): Value => evaluate(expression, facts.facing(row));
  return fromDerived(declared, { codes: describing.codes, needs, value });
}

interface Combination {
  readonly key: "anyOf" | "sumOf";
  readonly type: ValueType;
  readonly of: (values: readonly Value[]) => Value;
}

function fromNames(
  names: readonly string[],
  { key, type, of }: Combination,
  { declared, describing }: { readonly declared: DeclaredName; readonly describing: Describing },
): ReadName | undefined {
  const path = [...declared.place, key];
  const result = common(declared.type, type);
  if (result === undefined) {
    const data = { operator: "", operand: 1, expected: nameOfType(declared.type), given: nameOfType(type) };
    return describing.refuse("rules/wrong-type", path, data);
  }
  const before = describing.issues.length;
  for (const [at, name] of names.entries()) refuseName(name, result, { at, key, path, describing });
  if (describing.issues.length > before || names.some((name) => !describing.declared.has(name)))
    return undefined;
  const value = (row: RowView): Value => of(names.map(row.variable));
  return fromDerived(declared, { codes: describing.codes, needs: [...new Set(names)], value });
}

interface Part {
  readonly at: number;
  readonly key: string;
  readonly path: readonly (string | number)[];
  readonly describing: Describing;
}

/** Refuses a name that is not declared, or is of another type than is put together. */
function refuseName(name: string, wanted: ValueType, { at, key, path, describing }: Part): void {
  const { declared, written, refuse } = describing;
  const type = declared.get(name)?.type;
  if (!written.has(name)) {
    refuse("rules/unknown-name", [...path, at], { name, nearest: nearest(name, written) });
  } else if (type !== undefined && unitsDiffer(type, wanted)) {
    const data = { operator: key, first: nameOfType(wanted), second: nameOfType(type) };
    refuse("rules/unit-mismatch", [...path, at], data);
  } else if (type !== undefined && common(type, wanted) === undefined) {
    const data = { operator: key, operand: at + 1, expected: wanted.kind, given: nameOfType(type) };
    refuse("rules/wrong-type", [...path, at], data);
  }
}
