import type { ChildRecord, RecordValue } from "@mangnon/schema";
import type { ReadParts } from "../definition/read-parts.ts";
import type { Supposed } from "../record/face-record.ts";
import { type FacedRecord, faceRecord } from "../record/face-record.ts";
import type { Atom } from "./atom.ts";

/** An answer as a small number; what it means is said by who asks. */
export type Answer = number;

/** A cell that nobody has asked for yet. */
const empty = 255;

/** Answers by combination of buckets: a cell is worked out by the reference evaluator when it is first asked for. */
export interface Table {
  readonly atoms: readonly Atom[];
  readonly strides: readonly number[];
  readonly cells: Uint8Array;
  readonly fill: (cell: number) => Answer;
}

export const sizeOf = (atoms: readonly Atom[]): number =>
  atoms.reduce((size, { buckets }) => size * buckets, 1);

/** A table over some atoms of the answers (below 255) of a function of a record. */
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
    const faced = exampleOf(cell, { atoms, strides, parts });
    const found = answer(faced);
    cells[cell] = found;
    return found;
  };
  return { atoms, strides, cells, fill };
}

function exampleOf(
  cell: number,
  { atoms, strides, parts }: Pick<Table, "atoms" | "strides"> & { readonly parts: ReadParts },
): FacedRecord {
  const record: Record<string, RecordValue> = {};
  const supposed = new Map<string, Supposed extends ReadonlyMap<string, infer One> ? One : never>();
  for (const [at, atom] of atoms.entries()) {
    const bucket = Math.floor(cell / (strides[at] as number)) % atom.buckets;
    const example = atom.example(bucket);
    if (example.value !== undefined) record[atom.variables[0] as string] = example.value;
    for (const [name, recorded] of example.supposed ?? []) supposed.set(name, recorded);
  }
  return faceRecord(parts, record as ChildRecord, supposed);
}

/** Looks up many records: the answer of each, by the buckets of its atoms. */
export function lookUp(
  { strides, cells, fill }: Table,
  buckets: readonly Uint16Array[],
  { length, into }: { readonly length: number; readonly into: Uint8Array },
): void {
  const index = indexOf(buckets, strides);
  for (let row = 0; row < length; row += 1) {
    const cell = index(row);
    const known = cells[cell] as number;
    into[row] = known === empty ? fill(cell) : known;
  }
}

/** The cell of a row: written out for few atoms, since most rules look at few. */
function indexOf(buckets: readonly Uint16Array[], strides: readonly number[]): (row: number) => number {
  const [a, b, c, d, e, f] = buckets as readonly [
    Uint16Array,
    Uint16Array,
    Uint16Array,
    Uint16Array,
    Uint16Array,
    Uint16Array,
  ];
  const [, sb, sc, sd, se, sf] = strides as readonly [number, number, number, number, number, number];
  switch (buckets.length) {
    case 0:
      return () => 0;
    case 1:
      return (row) => a[row] as number;
    case 2:
      return (row) => (a[row] as number) + (b[row] as number) * sb;
    case 3:
      return (row) => (a[row] as number) + (b[row] as number) * sb + (c[row] as number) * sc;
    case 4:
      return (row) =>
        (a[row] as number) + (b[row] as number) * sb + (c[row] as number) * sc + (d[row] as number) * sd;
    case 5:
      return (row) =>
        (a[row] as number) +
        (b[row] as number) * sb +
        (c[row] as number) * sc +
        (d[row] as number) * sd +
        (e[row] as number) * se;
    case 6:
      return (row) =>
        (a[row] as number) +
        (b[row] as number) * sb +
        (c[row] as number) * sc +
        (d[row] as number) * sd +
        (e[row] as number) * se +
        (f[row] as number) * sf;
    default:
      return (row) =>
        buckets.reduce((cell, each, at) => cell + (each[row] as number) * (strides[at] as number), 0);
  }
}
