// The whole job in each way: both definitions, their criteria, and fifteen weighted rates.
import type { ClassifiedColumns, CompiledDefinition } from "@mangnon/rules/columns";
import type { ByHand, Flags } from "./by-hand.ts";
import { type Children, columnsOf } from "./children.ts";
import { addRate, cellsOf, fifteen, type Meaning, makeRate, type Rate } from "./rates.ts";
import { codes } from "./two-definitions.ts";

/** Rows that are classified at once, as they come out of a file. */
export const batch = 4096;

export type Rates = readonly number[];

type Three = readonly [Rate, Rate, Rate];

/** Goes through children batch by batch, and gives the rates that were added up on the way. */
function inBatches(
  children: Children,
  run: (from: number, to: number, add: (rate: 0 | 1 | 2, answers: Answers) => void) => void,
): Rates {
  const place = { cell: cellsOf(children), weight: children.weight };
  const rates: Three = [makeRate(), makeRate(), makeRate()];
  for (let from = 0; from < children.count; from += batch) {
    const to = Math.min(children.count, from + batch);
    run(from, to, (rate, answers) => addRate(rates[rate], { ...answers, offset: from }, place));
  }
  return fifteen(rates);
}

interface Answers {
  readonly answers: Uint8Array | Uint32Array;
  readonly meaning: Meaning;
}

/** Numbers as what they count as: 0 numerator, 1 only denominator, all others neither. */
export const meaning = (of: Readonly<Record<number, number>>): Meaning =>
  Uint8Array.from({ length: 256 }, (_, at) => of[at] ?? 2);

const [forMics6, forVn, forHazard] = [
  meaning({ 0: 1, 1: 0 }),
  meaning({ 0: 0, 1: 0, 2: 1 }),
  meaning({ 0: 0, 1: 1 }),
];

export const runByHand = (children: Children, byHand: ByHand, flags: Flags): Rates =>
  inBatches(children, (from, to, add) => {
    byHand.run(children, flags, [from, to]);
    add(0, { answers: flags.mics6.subarray(from, to), meaning: forMics6 });
    add(1, { answers: flags.vn.subarray(from, to), meaning: forVn });
    add(2, { answers: flags.vn.subarray(from, to), meaning: forHazard });
  });

const [hazardous, other] = ["hazardous-child-labour", "other-child-labour"];

/** What a set of candidates counts as; worked out anew only when more sets have been met. */
function meaningOfSets(numerator: readonly string[], denominator: readonly string[]) {
  let [known, count] = [new Uint8Array(256), -1];
  return (candidates: readonly (readonly string[])[]): Meaning => {
    if (candidates.length === count) return known;
    count = candidates.length;
    known = Uint8Array.from({ length: Math.max(256, count) }, (_, at) => {
      const [only, ...more] = candidates[at] ?? [];
      if (only === undefined || more.length > 0) return 2;
      return numerator.includes(only) ? 0 : denominator.includes(only) ? 1 : 2;
    });
    return known;
  };
}

export function runCompiled(
  children: Children,
  [mics6, labour]: readonly [CompiledDefinition, CompiledDefinition],
): Rates {
  const inMics6 = meaningOfSets(["child-labour"], ["not-child-labour"]);
  const inVn = meaningOfSets([hazardous, other], ["not-child-labour"]);
  const inHazard = meaningOfSets([hazardous], [other]);
  let [first, second]: readonly (ClassifiedColumns | undefined)[] = [];
  return inBatches(children, (from, to, add) => {
    const columns = columnsOf(children, codes, [from, to]);
    first = mics6.classifyColumns(columns, first);
    second = labour.classifyColumns(columns, second);
    add(0, { answers: first.outcomes, meaning: inMics6(first.candidates) });
    add(1, { answers: second.outcomes, meaning: inVn(second.candidates) });
    add(2, { answers: second.outcomes, meaning: inHazard(second.candidates) });
  });
}

/** One record after the other, answered by a function: both classes as words, and what it does for criteria beside. */
export type AnswerRecord = (row: number) => readonly [mics6: string, labour: string];

const classes = ["child-labour", "not-child-labour", hazardous, other, "out-of-scope"];
const place = (of: string): number => classes.indexOf(of);

const recordsInMics6 = meaning({ [place("child-labour")]: 0, [place("not-child-labour")]: 1 });
const recordsInVn = meaning({ [place(hazardous)]: 0, [place(other)]: 0, [place("not-child-labour")]: 1 });
const recordsInHazard = meaning({ [place(hazardous)]: 0, [place(other)]: 1 });

export const runRecords = (children: Children, answer: AnswerRecord): Rates =>
  inBatches(children, (from, to, add) => {
    const [mics6, labour] = [new Uint8Array(to - from), new Uint8Array(to - from)];
    for (let row = from; row < to; row += 1) {
      const [first, second] = answer(row);
      mics6[row - from] = place(first);
      labour[row - from] = place(second);
    }
    add(0, { answers: mics6, meaning: recordsInMics6 });
    add(1, { answers: labour, meaning: recordsInVn });
    add(2, { answers: labour, meaning: recordsInHazard });
  });
