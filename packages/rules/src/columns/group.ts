import type { ChildRecord, Expression, RecordValue } from "@mangnon/schema";
import type { ReadParts } from "../definition/read-parts.ts";
import { evaluate } from "../evaluate/evaluate.ts";
import { type FacedRecord, faceRecord } from "../record/face-record.ts";
import type { Recorded } from "../record/recorded.ts";
import { truthOf } from "../values/truth.ts";
import { type Atom, sizeOf } from "./atom.ts";
import { type Batch, firstOf, rowsAtOnce } from "./batch.ts";
import { empty, type LookUp } from "./look-up.ts";
import { codeOfTruth } from "./truth-codes.ts";

/** So many truths a cell holds, two bits each. */
export const mostTruths = 15;

/** So many cells a table has at most; they are worked out when they are met, and few ever are. */
export const largestTable = 2 ** 20;

/**
 * Some truths that look at the same few atoms, in one table: a cell for each combination of buckets, with all the
 * truths in it, two bits each. A cell is worked out by the reference evaluator when it is first met.
 */
export interface Group {
  readonly atoms: readonly Atom[];
  readonly truths: readonly Expression[];
  readonly ofColumns: (batch: Batch) => Uint32Array;
  /** The cell of one record. */
  readonly ofRecord: (record: ChildRecord, buckets: Int16Array) => number;
}

interface Making {
  readonly parts: ReadParts;
  readonly lookUp: LookUp;
}

function createGroup(
  atoms: readonly Atom[],
  truths: readonly Expression[],
  { parts, lookUp }: Making,
): Group {
  const strides: number[] = [];
  let size = 1;
  for (const { buckets } of atoms) {
    strides.push(size);
    size *= buckets;
  }
  const cells = new Uint32Array(size).fill(empty);
  const answer = (faced: FacedRecord): number =>
    truths.reduce(
      (word, truth, at) => (word | (codeOfTruth(truthOf(evaluate(truth, faced))) << (2 * at))) >>> 0,
      0,
    );
  const fill = (cell: number): number => {
    const word = answer(exampleOf(cell, { atoms, strides, parts }));
    cells[cell] = word;
    return word;
  };
  const room = new Uint32Array(rowsAtOnce);
  return {
    atoms,
    truths,
    ofColumns: (batch) => {
      const words = firstOf(room, batch.length);
      const looked = atoms.map((atom, at) => ({
        looked: batch.lookedAt(atom),
        stride: strides[at] as number,
      }));
      lookUp({ cells, fill }, looked, words);
      return words;
    },
    ofRecord: (record, buckets) => {
      let cell = 0;
      for (let at = 0; at < atoms.length; at += 1) {
        const bucket = bucketIn(buckets, atoms[at] as Atom, record);
        if (bucket < 0) return answer(faceRecord(parts, record));
        cell += bucket * (strides[at] as number);
      }
      const word = cells[cell] as number;
      return word === empty ? fill(cell) : word;
    },
  };
}

/** Buckets of one record by the place of the atom, worked out once. */
export const notAsked = -2;

function bucketIn(buckets: Int16Array, atom: Atom, record: ChildRecord): number {
  const known = buckets[atom.place] as number;
  if (known !== notAsked) return known;
  const bucket = atom.ofRecord(record);
  buckets[atom.place] = bucket;
  return bucket;
}

interface Place {
  readonly atoms: readonly Atom[];
  readonly strides: readonly number[];
  readonly parts: ReadParts;
}

/** A record that lies in a cell. */
function exampleOf(cell: number, { atoms, strides, parts }: Place): FacedRecord {
  const record: Record<string, RecordValue> = {};
  const supposed = new Map<string, Recorded>();
  for (const [at, atom] of atoms.entries()) {
    const example = atom.example(Math.floor(cell / (strides[at] as number)) % atom.buckets);
    if (example.recorded !== undefined) record[example.recorded[0]] = example.recorded[1];
    for (const [name, value] of example.supposed ?? []) supposed.set(name, value);
  }
  return faceRecord(parts, record as ChildRecord, supposed);
}

/** A truth and all that it looks at. */
export interface Looking {
  readonly truth: Expression;
  readonly atoms: readonly Atom[];
}

/**
 * Puts truths that look at nearly the same together, largest first, as long as the tables stay small. In each group
 * they stand in the order in which they came.
 */
export function groupsOf(looking: readonly Looking[], making: Making): readonly Group[] {
  const open: { truths: Expression[]; atoms: Set<Atom> }[] = [];
  const largestFirst = [...looking].sort((a, b) => sizeOf(b.atoms) - sizeOf(a.atoms));
  for (const { truth, atoms } of largestFirst) {
    const fits = open.filter(
      (group) =>
        group.truths.length < mostTruths && sizeOf(new Set([...group.atoms, ...atoms])) <= largestTable,
    );
    const added = (group: { readonly atoms: ReadonlySet<Atom> }): number =>
      atoms.filter((atom) => !group.atoms.has(atom)).length;
    const [best] = fits.sort((a, b) => added(a) - added(b));
    if (best === undefined) open.push({ truths: [truth], atoms: new Set(atoms) });
    else {
      best.truths.push(truth);
      for (const atom of atoms) best.atoms.add(atom);
    }
  }
  const order = (truth: Expression): number => looking.findIndex((each) => each.truth === truth);
  return open.map(({ atoms, truths }) =>
    createGroup([...atoms], truths.toSorted((a, b) => order(a) - order(b)), making),
  );
}
