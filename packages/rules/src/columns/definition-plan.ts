import type { ChildRecord, Expression, Truth } from "@mangnon/schema";
import { candidatesOf } from "../classify/decide.ts";
import type { ReadDefinition } from "../definition/read-definition.ts";
import { evaluate } from "../evaluate/evaluate.ts";
import { faceRecord } from "../record/face-record.ts";
import { truthOf } from "../values/truth.ts";
import { type Batch, createBatches, firstOf, rowsAtOnce } from "./batch.ts";
import { atomsOf } from "./collect-atoms.ts";
import type { Columns } from "./column.ts";
import { createDecisions, type Decisions } from "./decisions.ts";
import { groupsOf, notAsked } from "./group.ts";
import { inParts } from "./in-parts.ts";
import { createLookUp } from "./look-up.ts";
import { planTruths, ruleOf, truthFrom } from "./plan-truths.ts";
import { codeOfTruth } from "./truth-codes.ts";
import { unpack } from "./unpack.ts";
import { valueAt } from "./value-at.ts";

/** Where a truth stands: in which column of words, at which bit. */
export interface Standing {
  readonly word: number;
  readonly shift: number;
}

/** A definition as tables: first those that records are looked up in, then those that put their truths together. */
export interface DefinitionPlan {
  readonly candidates: readonly (readonly string[])[];
  readonly ofColumns: (columns: Columns) => {
    /** The place of each row's candidates. */
    readonly outcomes: Uint32Array;
    readonly criteria: Readonly<Record<string, Uint8Array>>;
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
  const criteria = criteriaOf(read);
  const { looked, byRecord } = planTruths([...rules, ...criteria.map(({ truth }) => truth)], read, atoms);
  const words: readonly Words[] = [
    ...groupsOf(looked, { parts: read, lookUp: createLookUp(rowsAtOnce) }),
    ...byRecord.map((truth) => askedByRecord(truth, read)),
  ];
  const candidates = createCandidates();
  const decisions = decisionsOn(rules, { read, words }, (truth) => {
    const classes = read.classes.map(({ id, expression }) => ({
      id,
      truth: expression === undefined ? true : truth(expression),
    }));
    return candidates.placeOf(candidatesOf(truth(read.population), classes));
  });
  return {
    candidates: candidates.sets,
    ofColumns: columnsBy({ criteria, decisions, read, words }),
    ofRecord: recordBy({ atoms: atoms.count(), decisions, words }),
  };
}

interface Criterion {
  readonly name: string;
  readonly truth: Expression;
}

const criteriaOf = (read: ReadDefinition): readonly Criterion[] =>
  read.definition.criteria.flatMap((name) => {
    const expression = read.facts.get(name)?.expression;
    return expression === undefined ? [] : [{ name, truth: ruleOf(expression, read) }];
  });

interface Finding {
  readonly read: ReadDefinition;
  readonly words: readonly Words[];
}

/** What is made of the truths of some expressions, from those that were looked up. */
function decisionsOn(
  wanted: readonly Expression[],
  { read, words }: Finding,
  answer: (truthOf: (expression: Expression) => Truth) => number,
): Decisions {
  const found = (expression: Expression): Standing | undefined => standingIn(words, ruleOf(expression, read));
  return createDecisions({
    words,
    wanted: wanted.flatMap((expression) => leavesOf(expression, { read, found })),
    answer: (truths) => answer((expression) => truthFrom(expression, truths, read)),
  });
}

/** Criteria that stand in the words, and those that are made of several truths. */
interface Placed {
  readonly standing: readonly (readonly [name: string, at: Standing])[];
  readonly made: readonly (readonly [name: string, made: Decisions])[];
}

function placeCriteria(criteria: readonly Criterion[], { read, words }: Finding): Placed {
  const standing: (readonly [string, Standing])[] = [];
  const made: (readonly [string, Decisions])[] = [];
  for (const { name, truth } of criteria) {
    const at = standingIn(words, truth);
    if (at !== undefined) standing.push([name, at]);
    else made.push([name, decisionsOn([truth], { read, words }, (of) => codeOfTruth(of(truth)))]);
  }
  return { standing, made };
}

interface Writing {
  readonly criteria: readonly Criterion[];
  readonly decisions: Decisions;
  readonly words: readonly Words[];
  readonly read: ReadDefinition;
}

function columnsBy({ criteria, decisions, read, words }: Writing): DefinitionPlan["ofColumns"] {
  const { standing, made } = placeCriteria(criteria, { read, words });
  const byWord = words.map((_, word) => standing.filter(([, at]) => at.word === word));
  const batchOf = createBatches();
  const room = new Uint32Array(rowsAtOnce);
  return (columns) => {
    const { length } = columns;
    const outcomes = new Uint32Array(length);
    const truths = truthColumns(criteria.map(({ name }) => name), length);
    inParts(columns, rowsAtOnce, (part, from, to) => {
      const batch = batchOf(part);
      const found = words.map((each) => each.ofColumns(batch));
      const of = (name: string): Uint8Array => (truths[name] as Uint8Array).subarray(from, to);
      decisions.ofWords(found, outcomes.subarray(from, to));
      for (const [word, criteria] of byWord.entries()) {
        const wanted = criteria.map(([name, { shift }]) => ({ shift, into: of(name) }));
        unpack(found[word] as Uint32Array, wanted);
      }
      for (const [name, decisions] of made) {
        const codes = firstOf(room, to - from);
        decisions.ofWords(found, codes);
        of(name).set(codes);
      }
    });
    return { outcomes, criteria: truths };
  };
}

/** Columns of bytes in one piece of memory. */
function truthColumns(names: readonly string[], length: number): Readonly<Record<string, Uint8Array>> {
  const all = new ArrayBuffer(names.length * length);
  return Object.fromEntries(names.map((name, at) => [name, new Uint8Array(all, at * length, length)]));
}

function recordBy({
  atoms,
  decisions,
  words,
}: {
  readonly atoms: number;
  readonly decisions: Decisions;
  readonly words: readonly Words[];
}): DefinitionPlan["ofRecord"] {
  const buckets = new Int16Array(atoms);
  return (record) => {
    buckets.fill(notAsked);
    return decisions.ofOne(words.map((each) => each.ofRecord(record, buckets)));
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
