import type { ChildRecord, Expression, RecordValue } from "@mangnon/schema";
import type { ReadParts } from "../definition/read-parts.ts";
import { evaluate } from "../evaluate/evaluate.ts";
import { type FacedRecord, faceRecord } from "../record/face-record.ts";
import type { Recorded } from "../record/recorded.ts";
import { truthOf } from "../values/truth.ts";
import { type Atom, bitsOf } from "./atom.ts";
import { lookUp } from "./look-up.ts";
import type { Pack } from "./pack.ts";
import { firstOf, rowsAtOnce, wholeFours } from "./room.ts";
import { codeOfTruth } from "./truth-codes.ts";
import { known, mostTruths, type Words } from "./words.ts";

/** A table has at most 2^21 cells; they are worked out when they are met, and few ever are. */
export const mostBits = 21;

/**
 * Some truths that look at the same few atoms, in one table: a cell for each combination of buckets, with all the
 * truths in it, two bits each. A cell is worked out by the reference evaluator when it is first met.
 */
export interface Group extends Words {
  readonly atoms: readonly Atom[];
}

interface Making {
  readonly parts: ReadParts;
  readonly packsOf: (atoms: readonly Atom[]) => readonly Pack[];
}

function createGroup(
  atoms: readonly Atom[],
  truths: readonly Expression[],
  { parts, packsOf }: Making,
): Group {
  const packs = placed(packsOf(atoms));
  const places = packs.flatMap(({ pack, shift }) =>
    pack.parts.map((part) => ({ atom: part.atom, shift: shift + part.shift })),
  );
  const cells = new Int32Array(2 ** bitsOf(atoms));
  const answer = (faced: FacedRecord): number =>
    truths.reduce(
      (word, truth, at) => word | (codeOfTruth(truthOf(evaluate(truth, faced))) << (2 * at)),
      known,
    );
  const fill = (cell: number): number => {
    const word = answer(exampleOf(cell, places, parts));
    cells[cell] = word;
    return word;
  };
  const room = new Int32Array(rowsAtOnce);
  return {
    atoms,
    truths,
    ofColumns: (batch) => {
      const words = firstOf(room, wholeFours(batch.rows));
      const inputs = packs.map(({ pack, shift }) => ({ looked: batch.packed(pack), shift }));
      lookUp({ cells, fill }, inputs, words);
      return words;
    },
    ofRecord: (record, buckets) => {
      let cell = 0;
      for (const { atom, shift } of places) {
        const bucket = bucketIn(buckets, atom, record);
        if (bucket < 0) return answer(faceRecord(parts, record));
        cell |= bucket << shift;
      }
      const word = cells[cell] as number;
      return word === 0 ? fill(cell) : word;
    },
  };
}

/** Packs one after the other in an index. */
function placed(packs: readonly Pack[]): readonly { readonly pack: Pack; readonly shift: number }[] {
  let next = 0;
  return packs.map((pack) => {
    const shift = next;
    next += pack.bits;
    return { pack, shift };
  });
}

/** Buckets of one record by the place of the atom, worked out once. */
export const notAsked = -2;

function bucketIn(buckets: Int16Array, atom: Atom, record: ChildRecord): number {
  const before = buckets[atom.place] as number;
  if (before !== notAsked) return before;
  const bucket = atom.ofRecord(record);
  buckets[atom.place] = bucket;
  return bucket;
}

interface Placed {
  readonly atom: Atom;
  readonly shift: number;
}

/** A record that lies in a cell. */
function exampleOf(cell: number, places: readonly Placed[], parts: ReadParts): FacedRecord {
  const record: Record<string, RecordValue> = {};
  const supposed = new Map<string, Recorded>();
  for (const { atom, shift } of places) {
    const example = atom.example((cell >>> shift) & (2 ** atom.bits - 1));
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
  const largestFirst = [...looking].sort((a, b) => bitsOf(b.atoms) - bitsOf(a.atoms));
  for (const { truth, atoms } of largestFirst) {
    const fits = open.filter(
      (group) => group.truths.length < mostTruths && bitsOf(new Set([...group.atoms, ...atoms])) <= mostBits,
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
  const uses = (atom: Atom): number => open.filter(({ atoms }) => atoms.has(atom)).length;
  const mostUsedFirst = (a: Atom, b: Atom): number =>
    uses(b) - uses(a) || b.bits - a.bits || a.place - b.place;
  return open.map(({ atoms, truths }) =>
    createGroup(
      [...atoms].sort(mostUsedFirst),
      [...truths].sort((a, b) => order(a) - order(b)),
      making,
    ),
  );
}
