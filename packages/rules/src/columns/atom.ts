import type { ChildRecord, RecordValue } from "@mangnon/schema";
import type { Supposed } from "../record/face-record.ts";
import type { Columns } from "./column.ts";

/** Many records, as atoms and programs see them. */
export interface Batch {
  readonly columns: Columns;
  readonly length: number;
  /** The buckets of an atom, worked out once per batch. */
  readonly bucketsOf: (atom: Atom) => Uint8Array;
  /** The same as one number where all rows lie in one bucket: what a table then need not look at. */
  readonly lookedAt: (atom: Atom) => Uint8Array | number;
  /** One row as a record, for what no table holds. */
  readonly recordAt: (row: number) => ChildRecord;
  /** What was answered for this batch, by who answers, so that a fact named twice is looked up once. */
  readonly answers: Map<object, Uint8Array>;
}

/** One record, as atoms and programs see it. */
export interface One {
  readonly record: ChildRecord;
  /** Buckets by the place of the atom; `notAsked` where nobody asked yet. */
  readonly buckets: Int16Array;
}

export const notAsked = -2;

/** A value that no bucket holds: what depends on it is asked of the reference evaluator, row by row. */
export const oddBucket = 254;

/** Atoms have fewer buckets than this, so that a bucket fits in a byte. */
export const mostBuckets = 250;

/**
 * One thing that tables look records up by: what a record says of a variable, what the variable then is (once its
 * skip pattern has spoken), or an age. Its values fall into few buckets, unknown ones included, and all values of a
 * bucket are the same to every rule.
 */
export interface Atom {
  readonly key: string;
  /** Its place among the atoms of the definition. */
  readonly place: number;
  readonly buckets: number;
  /** True when some row may lie in `oddBucket`. */
  readonly mayBeOdd: boolean;
  readonly ofColumns: (batch: Batch, into: Uint8Array) => void;
  readonly ofRecord: (one: One) => number;
  /** Something that lies in a bucket: a value that a record holds, or what is to be supposed. */
  readonly example: (bucket: number) => Example;
}

export interface Example {
  readonly recorded?: readonly [variable: string, value: RecordValue];
  readonly supposed?: Supposed;
}

/** An atom before it has a place. */
export type Unplaced = Omit<Atom, "place">;

/** What is not to be put into buckets: its very value matters, or it has too many. */
export type Irregular = "irregular";

/** The bucket of one record, worked out once. */
export function bucketIn(one: One, atom: Atom): number {
  const known = one.buckets[atom.place] as number;
  if (known !== notAsked) return known;
  const bucket = atom.ofRecord(one);
  one.buckets[atom.place] = bucket;
  return bucket;
}
