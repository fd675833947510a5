import type { ChildRecord, Expression, Truth } from "@mangnon/schema";
import { candidatesOf } from "../classify/decide.ts";
import type { ReadDefinition } from "../definition/read-definition.ts";
import { evaluate } from "../evaluate/evaluate.ts";
import { faceRecord } from "../record/face-record.ts";
import { truthOf } from "../values/truth.ts";
import { type Batch, createBatches } from "./batch.ts";
import { atomsOf } from "./collect-atoms.ts";
import type { Columns } from "./column.ts";
import { createDecisions } from "./decisions.ts";
import { groupsOf, notAsked } from "./group.ts";
import { valueAt } from "./kernel-atom.ts";
import { planTruths, ruleOf, truthFrom } from "./plan-truths.ts";
import { codeOfTruth } from "./truth-codes.ts";

/** Where a truth stands: in which column of words, at which bit. */
export interface Standing {
  readonly word: number;
  readonly shift: number;
}

/** A definition as tables: first those that records are looked up in, then one that puts their truths together. */
export interface DefinitionPlan {
  readonly candidates: readonly (readonly string[])[];
  readonly criteria: readonly (Standing & { readonly name: string })[];
  readonly ofColumns: (columns: Columns) => {
    /** The place of the candidates in the lowest byte, then truths that were put together. */
    readonly decisions: Uint32Array;
    readonly words: (at: number) => Uint32Array;
  };
  readonly ofRecord: (record: ChildRecord) => number;
}

/** Words of one kind: looked up in a group, or asked row by row. */
interface Words {
  readonly truths: readonly Expression[];
  readonly ofColumns: (batch: Batch) => Uint32Array;
  readonly ofRecord: (record: ChildRecord, buckets: Int16Array) => number;
}

export function createPlan(read: ReadDefinition): DefinitionPlan {
  const atoms = atomsOf(read);
  const rules = [
    read.population,
    ...read.classes.flatMap(({ expression }) => (expression === undefined ? [] : [expression])),
  ];
  const criteria = read.definition.criteria.flatMap((name) => {
    const expression = read.facts.get(name)?.expression;
    return expression === undefined ? [] : [{ name, truth: ruleOf(expression, read) }];
  });
  const { looked, byRecord } = planTruths([...rules, ...criteria.map(({ truth }) => truth)], read, atoms);
  const words: readonly Words[] = [
    ...groupsOf(looked, read),
    ...byRecord.map((truth) => askedByRecord(truth, read)),
  ];
  const candidates = createCandidates();
  const found = (expression: Expression): Standing | undefined => standingIn(words, ruleOf(expression, read));
  const combined = criteria.filter(({ truth }) => found(truth) === undefined).map(({ truth }) => truth);
  const decisions = createDecisions({
    words,
    wanted: [...rules, ...combined].flatMap((rule) => leavesOf(rule, { read, found })),
    answer: (truths) => {
      const truth = (expression: Expression): Truth => truthFrom(expression, truths, read);
      const classes = read.classes.map(({ id, expression }) => ({
        id,
        truth: expression === undefined ? true : truth(expression),
      }));
      const place = candidates.placeOf(candidatesOf(truth(read.population), classes));
      return combined.reduce(
        (word, each, at) => (word | (codeOfTruth(truth(each)) << (8 + 2 * at))) >>> 0,
        place,
      );
    },
  });
  const buckets = new Int16Array(atoms.count());
  const batchOf = createBatches();
  return {
    candidates: candidates.sets,
    criteria: criteria.map(({ name, truth }) => ({
      name,
      ...(found(truth) ?? { word: words.length, shift: 8 + 2 * combined.indexOf(truth) }),
    })),
    ofColumns: (columns) => {
      const batch = batchOf(columns);
      const all = words.map((each) => each.ofColumns(batch));
      const decided = decisions.ofWords(all, columns.length);
      return { decisions: decided, words: (at) => all[at] ?? decided };
    },
    ofRecord: (record) => {
      buckets.fill(notAsked);
      return decisions.ofOne(words.map((each) => each.ofRecord(record, buckets)));
    },
  };
}

function standingIn(words: readonly Words[], truth: Expression): Standing | undefined {
  const word = words.findIndex(({ truths }) => truths.includes(truth));
  return word === -1 ? undefined : { word, shift: 2 * (words[word]?.truths.indexOf(truth) ?? 0) };
}

/** The truths that were found among those that an expression is put together from. */
function leavesOf(
  expression: Expression,
  about: { readonly read: ReadDefinition; readonly found: (expression: Expression) => Standing | undefined },
): readonly { readonly truth: Expression; readonly standing: Standing }[] {
  const truth = ruleOf(expression, about.read);
  const standing = about.found(truth);
  if (standing !== undefined) return [{ truth, standing }];
  return truth.kind === "operation" ? truth.operands.flatMap((operand) => leavesOf(operand, about)) : [];
}

function askedByRecord(truth: Expression, read: ReadDefinition): Words {
  const ofRecord = (record: ChildRecord): number =>
    codeOfTruth(truthOf(evaluate(truth, faceRecord(read, record))));
  return {
    truths: [truth],
    ofRecord,
    ofColumns: ({ length, columns: { columns } }) => {
      const entries = Object.entries(columns);
      const recordAt = (row: number): ChildRecord =>
        Object.fromEntries(entries.map(([name, column]) => [name, valueAt(column, row)]));
      return Uint32Array.from({ length }, (_, row) => ofRecord(recordAt(row)));
    },
  };
}

interface Candidates {
  readonly sets: string[][];
  readonly placeOf: (set: readonly string[]) => number;
}

function createCandidates(): Candidates {
  const sets: string[][] = [];
  const places = new Map<string, number>();
  return {
    sets,
    placeOf: (set) => {
      const key = set.join(" ");
      const place = places.get(key) ?? sets.push([...set]) - 1;
      places.set(key, place);
      return place;
    },
  };
}
