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

interface Search {
  readonly read: ReadDefinition;
  readonly record: ChildRecord;
  readonly asked: ReadonlySet<string>;
  /** What was found already, by what was left open. */
  readonly known: Map<string, boolean>;
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
export function settles(read: ReadDefinition, record: ChildRecord, asked: ReadonlySet<string>): Settling {
  const search: Search = { read, record, asked, known: new Map(), steps: 0, settledOnce: false };
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
  const key = `${candidates.join(" ")} ${residue}`;
  const before = search.known.get(key);
  if (before !== undefined) return before;
  const result = holdsForAll(inputs, { supposed, faced }, search);
  search.known.set(key, result);
  return result;
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
  return variables.length === 0;
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
  const parts = split(read.variable, faced.recorded(name).value, cutsOf(search.read));
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
