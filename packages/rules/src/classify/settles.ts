import type { ChildRecord } from "@mangnon/schema";
import type { ReadDefinition } from "../definition/read-definition.ts";
import { type FacedRecord, faceRecord, type Supposed } from "../record/face-record.ts";
import { isKnown, isSpan, type Value } from "../values/value.ts";
import { cutsOf } from "./cuts.ts";
import { decide } from "./decide.ts";
import { type OpenInput, openInputs } from "./open-inputs.ts";
import { split, splitInteger } from "./split.ts";

/**
 * What knowing some variables would do: `settled` the class whatever their values, `open` for some values, or
 * `never`: on no value that can be is anything settled by them, because only what cannot be computed remains.
 */
export type Settling = "settled" | "open" | "never";

/**
 * What was found already: by what a record leaves open, and by what of that is asked. It holds for every record and
 * every set of variables, so that one search after another can use it.
 */
export type KnownSettlings = Map<string, { readonly holds: boolean; readonly settledOnce: boolean }>;

/** So many are kept. */
const mostKnown = 50_000;

interface Search {
  readonly read: ReadDefinition;
  readonly record: ChildRecord;
  readonly asked: ReadonlySet<string>;
  readonly known: KnownSettlings;
  /** What contradicts itself in the record as it is. */
  contradicted: ReadonlySet<string> | undefined;
  steps: number;
  settledOnce: boolean;
}

/** So many suppositions are tried; more would take longer than the answer is worth, and the set counts as open. */
const mostSteps = 4_000;

/**
 * Supposes one variable after another, part by part of what it may be, until the class is decided everywhere or
 * it is seen that it is not. Values on which a parameter has no law, or which contradict each other, are passed
 * over: nothing that could be asked would decide those.
 */
export function settles(
  read: ReadDefinition,
  record: ChildRecord,
  { asked, known }: { readonly asked: ReadonlySet<string>; readonly known: KnownSettlings },
): Settling {
  const search: Search = {
    read,
    record,
    asked,
    known,
    contradicted: undefined,
    steps: 0,
    settledOnce: false,
  };
  if (!holds(new Map(), search)) return "open";
  return search.settledOnce ? "settled" : "never";
}

function holds(supposed: Supposed, search: Search): boolean {
  const { read, record } = search;
  search.steps += 1;
  if (search.steps > mostSteps) return false;
  const faced = faceRecord(read, record, supposed);
  const { candidates, open } = decide(read, faced);
  if (candidates.length === 1) {
    search.settledOnce = true;
    return true;
  }
  const { inputs, residue } = openInputs(open, read, faced);
  if (isContradiction(inputs, search)) return true;
  const asked = inputs.filter(({ cause }) => search.asked.has(cause.name)).map(({ cause }) => cause.name);
  const key = `${candidates.join(" ")} ${residue} ? ${asked.join(" ")}`;
  const before = search.known.get(key);
  if (before !== undefined) {
    search.settledOnce ||= before.settledOnce;
    return before.holds;
  }
  return remember(key, () => holdsForAll(inputs, { supposed, faced }, search), search);
}

/** Keeps what was found, unless the search ran out of steps: then it is not known, only given up. */
function remember(key: string, find: () => boolean, search: Search): boolean {
  const { settledOnce } = search;
  search.settledOnce = false;
  const found = { holds: find(), settledOnce: search.settledOnce };
  if (search.steps <= mostSteps && search.known.size < mostKnown) search.known.set(key, found);
  search.settledOnce ||= settledOnce;
  return found.holds;
}

/** What was supposed cannot be, because of what the record tells although its question would not be asked. */
function isContradiction(inputs: readonly OpenInput[], search: Search): boolean {
  const names = inputs.filter(({ isContradicted }) => isContradicted).map(({ cause }) => cause.name);
  const { contradicted = new Set(names) } = search;
  search.contradicted = contradicted;
  return names.some((name) => !contradicted.has(name));
}

function holdsForAll(
  inputs: readonly OpenInput[],
  { supposed, faced }: { readonly supposed: Supposed; readonly faced: FacedRecord },
  search: Search,
): boolean {
  const variables = inputs.filter(({ cause }) => cause.kind === "variable");
  for (const input of variables) {
    const divided = divide(input, faced, search);
    if (divided === undefined) continue;
    const { name, parts } = divided;
    return parts.every((value) =>
      holds(new Map([...supposed, [name, { value, reason: "dont-know" }]]), search),
    );
  }
  return isAllAsked(variables, search);
}

/** What cannot be taken part by part (texts, lists, numbers held against each other) is known once all is told. */
function isAllAsked(variables: readonly OpenInput[], search: Search): boolean {
  const isAsked = variables.every(({ cause }) => search.asked.has(cause.name));
  search.settledOnce ||= isAsked && variables.length > 0;
  return isAsked;
}

interface Divided {
  /** A variable, or a kernel's fact. */
  readonly name: string;
  readonly parts: readonly Value[];
}

function divide(input: OpenInput, faced: FacedRecord, search: Search): Divided | undefined {
  const { name } = input.cause;
  if (input.kernel !== undefined) return divideKernel(input.kernel, faced, search);
  const read = search.read.variables.get(name);
  if (read === undefined || !search.asked.has(name)) return undefined;
  const { value } = faced.recorded(name);
  const parts = input.isContradicted ? [value] : split(read.variable, value, cutsOf(search.read));
  return parts && { name, parts };
}

/** Once the record of it, or both of its dates, are known, an age is known: then the age itself is supposed. */
function divideKernel(kernel: string, faced: FacedRecord, { read, asked }: Search): Divided | undefined {
  const fact = read.facts.get(kernel)?.fact;
  const value = faced.fact(kernel);
  if (fact === undefined || !("kernel" in fact) || !isSpan(value)) return undefined;
  const isSure = (name: string): boolean => asked.has(name) || isKnown(faced.variable(name));
  const counted = isSure(fact.from) && isSure(fact.on);
  const told = fact.recorded !== undefined && isSure(fact.recorded);
  return counted || told ? { name: `fact.${kernel}`, parts: splitInteger(value, cutsOf(read)) } : undefined;
}
