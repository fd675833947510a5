import type { ChildRecord, RecordValue } from "@mangnon/schema";
import type { ReadParts } from "../definition/read-parts.ts";
import { type FacedRecord, faceRecord } from "../record/face-record.ts";
import type { Recorded } from "../record/recorded.ts";
import type { Atom } from "./atom.ts";

/** An answer as a small number; what it means is said by who asks. */
export type Answer = number;

/** A cell that nobody has asked for yet. */
const empty = 255;

/** Answers by combination of buckets: a cell is worked out by the reference evaluator when it is first asked for. */
export interface Table {
  readonly strides: readonly number[];
  readonly cells: Uint8Array;
  readonly fill: (cell: number) => Answer;
  /** The answer of one cell. */
  readonly at: (cell: number) => Answer;
}

export const sizeOf = (atoms: readonly Atom[]): number =>
  atoms.reduce((size, { buckets }) => size * buckets, 1);

/**
 * A table over some atoms of the answers (below 255) of a function of a record. Rows in an odd bucket find some
 * answer there, which is not theirs: who looks them up asks again, row by row.
 */
export function createTable(
  atoms: readonly Atom[],
  parts: ReadParts,
  answer: (faced: FacedRecord) => Answer,
): Table {
  const strides: number[] = [];
  let size = 1;
  for (const { buckets } of atoms) {
    strides.push(size);
    size *= buckets;
  }
  const cells = new Uint8Array(size).fill(empty);
  const fill = (cell: number): Answer => {
    const found = answer(exampleOf(cell, { atoms, strides, parts }));
    cells[cell] = found;
    return found;
  };
  const at = (cell: number): Answer => {
    const known = cells[cell] as number;
    return known === empty ? fill(cell) : known;
  };
  return { strides, cells, fill, at };
}

interface Cell {
  readonly atoms: readonly Atom[];
  readonly strides: readonly number[];
  readonly parts: ReadParts;
}

/** A record that lies in a cell. */
function exampleOf(cell: number, { atoms, strides, parts }: Cell): FacedRecord {
  const record: Record<string, RecordValue> = {};
  const supposed = new Map<string, Recorded>();
  for (const [at, atom] of atoms.entries()) {
    const example = atom.example(Math.floor(cell / (strides[at] as number)) % atom.buckets);
    if (example.recorded !== undefined) record[example.recorded[0]] = example.recorded[1];
    for (const [name, value] of example.supposed ?? []) supposed.set(name, value);
  }
  return faceRecord(parts, record as ChildRecord, supposed);
}

/** The buckets of one atom: a column, or one number where they are the same for every row. */
export type Looked = Uint8Array | number;

/** Looks up many records: the answer of each, by the buckets of its atoms. */
export function lookUp(table: Table, looked: readonly Looked[], into: Uint8Array): void {
  const inputs: Input[] = [];
  let offset = 0;
  for (const [at, buckets] of looked.entries()) {
    const stride = table.strides[at] as number;
    if (typeof buckets === "number") offset += stride * buckets;
    else inputs.push({ buckets, stride });
  }
  if (inputs.length === 0) into.fill(table.at(offset));
  else (byCount[inputs.length] ?? lookUpMany)(table, { inputs, offset }, into);
}

interface Input {
  readonly buckets: Uint8Array;
  readonly stride: number;
}

interface Inputs {
  readonly inputs: readonly Input[];
  readonly offset: number;
}

type LookUp = (table: Table, inputs: Inputs, into: Uint8Array) => void;

// Written out for few atoms: a loop that knows its columns runs several times as fast as one that looks for them.

const lookUpOne: LookUp = ({ cells, fill }, { inputs, offset }, into) => {
  const [a] = inputs as readonly [Input];
  const [as, pa] = [a.buckets, a.stride];
  for (let row = 0; row < into.length; row += 1) {
    const cell = offset + (as[row] as number) * pa;
    const known = cells[cell] as number;
    into[row] = known === empty ? fill(cell) : known;
  }
};

const lookUpTwo: LookUp = ({ cells, fill }, { inputs, offset }, into) => {
  const [a, b] = inputs as readonly [Input, Input];
  const [as, bs, pa, pb] = [a.buckets, b.buckets, a.stride, b.stride];
  for (let row = 0; row < into.length; row += 1) {
    const cell = offset + (as[row] as number) * pa + (bs[row] as number) * pb;
    const known = cells[cell] as number;
    into[row] = known === empty ? fill(cell) : known;
  }
};

const lookUpThree: LookUp = ({ cells, fill }, { inputs, offset }, into) => {
  const [a, b, c] = inputs as readonly [Input, Input, Input];
  const [as, bs, cs, pa, pb, pc] = [a.buckets, b.buckets, c.buckets, a.stride, b.stride, c.stride];
  for (let row = 0; row < into.length; row += 1) {
    const cell = offset + (as[row] as number) * pa + (bs[row] as number) * pb + (cs[row] as number) * pc;
    const known = cells[cell] as number;
    into[row] = known === empty ? fill(cell) : known;
  }
};

const lookUpFour: LookUp = ({ cells, fill }, { inputs, offset }, into) => {
  const [a, b, c, d] = inputs as readonly [Input, Input, Input, Input];
  const [as, bs, cs, ds] = [a.buckets, b.buckets, c.buckets, d.buckets];
  const [pa, pb, pc, pd] = [a.stride, b.stride, c.stride, d.stride];
  for (let row = 0; row < into.length; row += 1) {
    const low = offset + (as[row] as number) * pa + (bs[row] as number) * pb;
    const cell = low + (cs[row] as number) * pc + (ds[row] as number) * pd;
    const known = cells[cell] as number;
    into[row] = known === empty ? fill(cell) : known;
  }
};

/** For more: two atoms a turn are added up, then looked up. */
const lookUpMany: LookUp = ({ cells, fill }, { inputs, offset }, into) => {
  const index = new Int32Array(into.length).fill(offset);
  for (let at = 0; at < inputs.length; at += 2) {
    const a = inputs[at] as Input;
    addTwo(index, a, inputs[at + 1] ?? { buckets: a.buckets, stride: 0 });
  }
  for (let row = 0; row < into.length; row += 1) {
    const cell = index[row] as number;
    const known = cells[cell] as number;
    into[row] = known === empty ? fill(cell) : known;
  }
};

function addTwo(index: Int32Array, a: Input, b: Input): void {
  const [as, bs, pa, pb] = [a.buckets, b.buckets, a.stride, b.stride];
  for (let row = 0; row < index.length; row += 1) {
    index[row] = (index[row] as number) + (as[row] as number) * pa + (bs[row] as number) * pb;
  }
}

const byCount: Readonly<Record<number, LookUp>> = {
  1: lookUpOne,
  2: lookUpTwo,
  3: lookUpThree,
  4: lookUpFour,
};
