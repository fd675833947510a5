import type { ChildRecord, RecordValue } from "@mangnon/schema";
import type { Supposed } from "../record/face-record.ts";
import type { Columns } from "./column.ts";

/** The buckets of many rows: a column, which may be the input itself, or one number where all rows have the same. */
export type Looked = Uint8Array | number;

/**
 * One thing that tables look records up by: what a record says of a variable, or an age, counted from three of them.
 * Its values fall into few buckets, unknown ones included, and all values of a bucket are the same to every rule.
 */
export interface Atom {
  /** `variable name` or `fact name`. */
  readonly key: string;
  /** Its place among the atoms of the definition. */
  readonly place: number;
  /** So many buckets there are: at most `mostBuckets`. */
  readonly buckets: number;
  /** The bucket of each row; `into` is room for them. */
  readonly ofColumns: ReadColumns;
  /** The bucket of one record; -1 for a value that no bucket holds, such as two codes of three. */
  readonly ofRecord: (record: ChildRecord) => number;
  /** Something that lies in a bucket: a value that a record holds, or an age to suppose. */
  readonly example: (bucket: number) => Example;
}

export type ReadColumns = (columns: Columns, into: Uint8Array) => Looked;

/** A bucket is a byte, and one byte marks what is still to be found. */
export const mostBuckets = 254;

export interface Example {
  readonly recorded?: readonly [variable: string, value: RecordValue];
  readonly supposed?: Supposed;
}

/** An atom before it has a place. */
export type Unplaced = Omit<Atom, "place">;

/** What is not to be put into buckets: its very value matters, or it has too many. */
export type Irregular = "irregular";

/** So many combinations of buckets there are. */
export const sizeOf = (atoms: Iterable<Atom>): number => {
  let size = 1;
  for (const { buckets } of atoms) size *= buckets;
  return size;
};
