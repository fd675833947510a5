import type { ChildRecord } from "@mangnon/schema";
import type { ReadDefinition } from "../definition/read-definition.ts";
import type { Open, OpenInput } from "./open-inputs.ts";
import { type KnownSettlings, settles } from "./settles.ts";

/** Beyond so many unknown variables not every smallest set is looked for, only one. */
const mostVariables = 16;

/**
 * All smallest sets of unknown variables that would settle the class whatever their values; by size, then in the
 * order in which the rules ask. Empty when nothing that could be asked would settle it.
 */
export function needsOf(
  read: ReadDefinition,
  record: ChildRecord,
  { candidates, inputs, residue }: Open & { readonly candidates: readonly string[] },
): readonly (readonly string[])[] {
  const key = `${candidates.join(" ")} ${residue}`;
  const { needs: answers } = foundFor(read);
  const before = answers.get(key);
  if (before !== undefined) return before;
  const needs = findNeeds(read, record, namesOf(inputs));
  if (answers.size < mostAnswers) answers.set(key, needs);
  return needs;
}

/** Many records leave the same open; the answers are kept by it, so many at most. */
const mostAnswers = 10_000;

/** What was found for records of a definition. */
interface Found {
  readonly needs: Map<string, readonly (readonly string[])[]>;
  readonly settlings: KnownSettlings;
}

const kept = new WeakMap<ReadDefinition, Found>();

function foundFor(read: ReadDefinition): Found {
  const found = kept.get(read) ?? { needs: new Map(), settlings: new Map() };
  kept.set(read, found);
  return found;
}

const namesOf = (inputs: readonly OpenInput[]): readonly string[] => [
  ...new Set(inputs.filter(({ cause }) => cause.kind === "variable").map(({ cause }) => cause.name)),
];

function findNeeds(
  read: ReadDefinition,
  record: ChildRecord,
  unknown: readonly string[],
): readonly (readonly string[])[] {
  const { settlings: known } = foundFor(read);
  const settling = (names: readonly string[]) => settles(read, record, { asked: new Set(names), known });
  const whole = settling(unknown);
  if (whole === "never" || unknown.length === 0) return [];
  const isEnough = (names: readonly string[]): boolean => settling(names) !== "open";
  if (whole === "open") return [unknown];
  if (unknown.length > mostVariables) return [shrink(unknown, unknown, isEnough)];
  return smallestSets(unknown, isEnough);
}

/** Leaves out one variable after another, the last first, as long as the rest is enough. */
function shrink(
  names: readonly string[],
  order: readonly string[],
  isEnough: (names: readonly string[]) => boolean,
): readonly string[] {
  return [...order].reverse().reduce((kept, name) => {
    if (!kept.includes(name)) return kept;
    const without = kept.filter((other) => other !== name);
    return isEnough(without) ? without : kept;
  }, names);
}

/**
 * Every smallest set, found by turns: a set that holds no smallest set found so far and lies in no set known to be
 * too little is either grown until it is as large as it can be without being enough, or shrunk.
 */
function smallestSets(
  names: readonly string[],
  isEnough: (names: readonly string[]) => boolean,
): readonly (readonly string[])[] {
  const all = 2 ** names.length - 1;
  const enough: number[] = [];
  const tooLittle: number[] = [];
  const ofMask = (mask: number): readonly string[] => names.filter((_, at) => (mask & (1 << at)) !== 0);
  const maskOf = (set: readonly string[]): number =>
    names.reduce((mask, name, at) => (set.includes(name) ? mask | (1 << at) : mask), 0);
  for (let mask = all; mask >= 0; mask -= 1) {
    if (enough.some((smaller) => (mask & smaller) === smaller)) continue;
    if (tooLittle.some((larger) => (mask | larger) === larger)) continue;
    if (isEnough(ofMask(mask))) enough.push(maskOf(shrink(ofMask(mask), names, isEnough)));
    else tooLittle.push(grow(mask, names.length, (larger) => isEnough(ofMask(larger))));
  }
  return enough.map(ofMask).sort((a, b) => a.length - b.length || firstDifference(a, b, names));
}

/** Adds one variable after another as long as the set stays too little. */
function grow(mask: number, count: number, isEnough: (mask: number) => boolean): number {
  let grown = mask;
  for (let at = 0; at < count; at += 1) {
    const larger = grown | (1 << at);
    if (larger !== grown && !isEnough(larger)) grown = larger;
  }
  return grown;
}

function firstDifference(a: readonly string[], b: readonly string[], names: readonly string[]): number {
  const at = a.findIndex((name, index) => name !== b[index]);
  return at === -1 ? 0 : names.indexOf(a[at] as string) - names.indexOf(b[at] as string);
}
