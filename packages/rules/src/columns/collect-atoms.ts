import type { Expression } from "@mangnon/schema";
import { codeGroups, cutsOf } from "../classify/cuts.ts";
import { nodesOf } from "../definition/names.ts";
import type { ReadDefinition } from "../definition/read-definition.ts";
import type { ReadVariable } from "../definition/read-parts.ts";
import { referenceDate } from "../definition/read-vocabulary.ts";
import { type Atom, bitsFor, type Irregular, type Unplaced } from "./atom.ts";
import { type BoundariesByAtom, boundariesOf } from "./boundaries.ts";
import { kernelAtom } from "./kernel-atom.ts";
import { type ValueBuckets, valueBuckets } from "./value-buckets.ts";
import { variableAtom } from "./variable-atom.ts";

/** The atoms of a definition, each made once. */
export interface Atoms {
  readonly count: () => number;
  /** All that an expression looks at, facts and skip patterns included; `irregular` when tables cannot hold it. */
  readonly of: (expression: Expression) => readonly Atom[] | Irregular;
}

export function atomsOf(read: ReadDefinition): Atoms {
  const { population, classes, facts } = read;
  const rules = [population, ...classes.map(({ expression }) => expression)].filter(
    (each) => each !== undefined,
  );
  const criteria = read.definition.criteria
    .map((name) => facts.get(name)?.expression)
    .filter((each) => each !== undefined);
  const boundaries = boundariesOf([...rules, ...criteria], read);
  const made = new Map<string, Atom | Irregular>();
  const atom: Collecting["atom"] = (key, make) => {
    const known = made.get(key);
    if (known !== undefined) return known;
    const unplaced = make();
    const placed =
      unplaced === "irregular"
        ? unplaced
        : { ...unplaced, place: made.size, bits: bitsFor(unplaced.buckets) };
    made.set(key, placed);
    return placed;
  };
  const collecting: Collecting = { read, boundaries, atom };
  return {
    count: () => made.size,
    of: (expression) => {
      const atoms = new Map<string, Atom | Irregular>();
      collect(expression, atoms, collecting);
      const all = [...atoms.values()];
      return all.includes("irregular") ? "irregular" : (all as Atom[]);
    },
  };
}

interface Collecting {
  readonly read: ReadDefinition;
  readonly boundaries: BoundariesByAtom;
  readonly atom: (key: string, make: () => Unplaced | Irregular) => Atom | Irregular;
}

type Found = Map<string, Atom | Irregular>;

function collect(expression: Expression, found: Found, collecting: Collecting): void {
  for (const node of nodesOf(expression)) {
    if (node.kind === "variable") collectVariable(node.name, found, collecting);
    else if (node.kind === "fact") collectFact(node.name, found, collecting);
    else if (node.kind === "parameter") collectParameter(node.name, found, collecting);
  }
}

function collectVariable(name: string, found: Found, collecting: Collecting): void {
  const key = `variable ${name}`;
  const read = collecting.read.variables.get(name);
  if (read === undefined || found.has(key)) return;
  found.set(
    key,
    collecting.atom(key, () => makeVariable(read, collecting)),
  );
  if (read.when !== undefined) collect(read.when, found, collecting);
}

function makeVariable(read: ReadVariable, collecting: Collecting): Unplaced | Irregular {
  const buckets = bucketsOf(read, collecting);
  return buckets === "irregular" ? buckets : variableAtom(read, buckets, collecting.read);
}

function bucketsOf({ variable }: ReadVariable, { read, boundaries }: Collecting): ValueBuckets | Irregular {
  const own = boundaries.get(`variable ${variable.id}`);
  if (own?.isIrregular) return "irregular";
  const days = variable.id === referenceDate ? cutsOf(read).daysOfLaw : [];
  const groups =
    variable.type === "code" ? codeGroups(read.codes.get(variable.codes) ?? [], cutsOf(read)) : [];
  return valueBuckets(variable, {
    codes: read.codes,
    boundaries: [...(own?.numbers ?? []), ...days],
    groups,
  });
}

function collectFact(name: string, found: Found, collecting: Collecting): void {
  const { read, boundaries, atom } = collecting;
  const known = read.facts.get(name);
  if (known === undefined) return;
  if (known.expression !== undefined) {
    collect(known.expression, found, collecting);
    return;
  }
  const { fact } = known;
  const key = `fact ${name}`;
  const inputs = [fact.from, fact.on, fact.recorded].map((input) => read.variables.get(input ?? "")?.when);
  const isSkipped = inputs.some((when) => when !== undefined);
  const make = (): Unplaced | Irregular =>
    isSkipped || boundaries.get(key)?.isIrregular
      ? "irregular"
      : kernelAtom(fact, read, boundaries.get(key)?.numbers ?? []);
  found.set(key, atom(key, make));
}

/** A parameter whose value depends on the day is looked up by the part in which the reference date lies. */
function collectParameter(name: string, found: Found, collecting: Collecting): void {
  const epochs = collecting.read.parameters.get(name)?.epochs ?? [];
  const isTimeless =
    epochs.length === 1 &&
    epochs[0]?.from === Number.NEGATIVE_INFINITY &&
    epochs[0].before === Number.POSITIVE_INFINITY;
  if (!isTimeless) collectVariable(referenceDate, found, collecting);
}
