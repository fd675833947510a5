import type { Expression, ValueType } from "@mangnon/schema";
import { nodesOf } from "../definition/names.ts";
import type { ReadDefinition } from "../definition/read-definition.ts";
import { referenceDate } from "../definition/read-vocabulary.ts";
import { literalValue } from "../evaluate/prepare.ts";
import { highest, isNumeric, lowest } from "../values/value.ts";

/** Where a variable may change an answer: all that the rules of a definition compare with. */
export interface Cuts {
  /** Every number of the rules, literals and parameters, sorted. */
  readonly numbers: readonly number[];
  /** The first days of what dates are compared with, sorted; of the reference date also those of new law. */
  readonly days: readonly number[];
  readonly daysOfLaw: readonly number[];
  /** Sets of codes that rules ask about: codes that lie in the same ones make no difference. */
  readonly codeSets: readonly ReadonlySet<string>[];
}

const known = new WeakMap<ReadDefinition, Cuts>();

export function cutsOf(read: ReadDefinition): Cuts {
  const found = known.get(read);
  if (found !== undefined) return found;
  const cuts = collect(read);
  known.set(read, cuts);
  return cuts;
}

/** The cuts of a variable that is a date. */
export const daysFor = (name: string, { days, daysOfLaw }: Cuts): readonly number[] =>
  name === referenceDate ? daysOfLaw : days;

/** Codes in groups that rules do not tell apart: those that lie in the same sets. */
export function codeGroups(codes: readonly string[], { codeSets }: Cuts): readonly (readonly string[])[] {
  const groups = new Map<string, string[]>();
  for (const code of codes) {
    const signature = codeSets.map((set) => (set.has(code) ? 1 : 0)).join("");
    groups.set(signature, [...(groups.get(signature) ?? []), code]);
  }
  return [...groups.values()];
}

const sorted = (numbers: Iterable<number>): readonly number[] =>
  [...new Set(numbers)].filter(Number.isFinite).sort((a, b) => a - b);

/** Every expression that a definition reaches. */
export function expressionsOf({
  population,
  classes,
  facts,
  variables,
}: ReadDefinition): readonly Expression[] {
  const expressions = [
    population,
    ...classes.map(({ expression }) => expression),
    ...[...facts.values()].map(({ expression }) => expression),
    ...[...variables.values()].map(({ when }) => when),
  ];
  return expressions.filter((expression) => expression !== undefined);
}

function collect(read: ReadDefinition): Cuts {
  const nodes = expressionsOf(read).flatMap((expression) => [...nodesOf(expression)]);
  const literals = nodes.filter((node) => node.kind === "literal");
  const epochs = [...read.parameters.values()].flatMap((parameter) => parameter.epochs);
  const days = literals
    .filter(({ type }) => type.kind === "date")
    .map(literalValue)
    .flatMap((value) => (isNumeric(value) ? [lowest(value), highest(value) + 1] : []));
  const lists = nodes.flatMap((node) =>
    node.kind === "list"
      ? [node.items.flatMap((item) => (item.kind === "literal" ? [String(item.value)] : []))]
      : [],
  );
  return {
    numbers: sorted([
      ...literals.map(({ value }) => Number(value)),
      ...epochs.map(({ value }) => Number(value)),
    ]),
    days: sorted(days),
    daysOfLaw: sorted([...days, ...epochs.flatMap(({ from, before }) => [from, before])]),
    codeSets: [
      ...nodes.flatMap((node) => comparedWithEachOther(node).flatMap((list) => singles(list, read))),
      ...literals.filter(({ type }) => type.kind === "code").map(({ value }) => new Set([String(value)])),
      ...lists.map((codes) => new Set(codes)),
      ...[...read.variables.values()].flatMap(({ otherwise }) =>
        typeof otherwise === "string" ? [new Set([otherwise])] : [],
      ),
      ...epochs.flatMap(({ value }) => (Array.isArray(value) ? [new Set(value.map(String))] : [])),
    ],
  };
}

/** The lists whose codes are compared with each other, so that each code makes a difference. */
function comparedWithEachOther(node: Expression): readonly string[] {
  if (node.kind !== "operation" || !["==", "!=", "in"].includes(node.operator)) return [];
  const open = node.operands.filter(isOpen);
  return open.length < 2 ? [] : open.flatMap(({ type }) => listOf(type));
}

const listOf = (type: ValueType): readonly string[] =>
  type.kind === "list" ? listOf(type.of) : type.kind === "code" ? [type.codes] : [];

/** True when an expression depends on a record. */
function isOpen(expression: Expression): boolean {
  for (const { kind } of nodesOf(expression)) if (kind === "variable" || kind === "fact") return true;
  return false;
}

const singles = (list: string, { codes }: ReadDefinition): readonly ReadonlySet<string>[] =>
  (codes.get(list) ?? []).map((code) => new Set([code]));
