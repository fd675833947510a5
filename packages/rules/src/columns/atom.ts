import type { ChildRecord, RecordValue } from "@mangnon/schema";
import type { Supposed } from "../record/face-record.ts";
import type { Columns } from "./column.ts";
import type { Room } from "./room.ts";

/** The buckets of many rows, or one number where all rows have the same. */
export type Looked = Room | number;

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
  /** So many bits hold a bucket. */
  readonly bits: number;
  readonly ofColumns: ReadColumns;
  /** The bucket of one record; -1 for a value that no bucket holds, such as two codes of three. */
  readonly ofRecord: (record: ChildRecord) => number;
  /** Something that lies in a bucket: a value that a record holds, or an age to suppose. */
  readonly example: (bucket: number) => Example;
}

/** Writes the bucket of each row, or gives the one that all rows have. */
export type ReadColumns = (columns: Columns, room: Room) => number | undefined;

/** A bucket is a byte, and one byte marks what is still to be found. */
export const mostBuckets = 254;

export interface Example {
  readonly recorded?: readonly [variable: string, value: RecordValue];
  readonly supposed?: Supposed;
}

/** An atom before it has a place. */
export type Unplaced = Omit<Atom, "place" | "bits">;

/** What is not to be put into buckets: its very value matters, or it has too many. */
export type Irregular = "irregular";

export const bitsFor = (buckets: number): number => Math.ceil(Math.log2(Math.max(2, buckets)));

/** So many bits hold a combination of buckets. */
export const bitsOf = (atoms: Iterable<Atom>): number => {
  let sum = 0;
  for (const { bits } of atoms) sum += bits;
  return sum;
};
