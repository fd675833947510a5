import type { ChildRecord, RecordValue } from "@mangnon/schema";
import type { Supposed } from "../record/face-record.ts";
import type { Columns } from "./column.ts";

/**
 * One thing that tables look records up by: a variable, or a kernel's fact (an age, counted from three variables).
 * Its values fall into few buckets, unknown ones included, and all values of a bucket are the same to every rule.
 */
export interface Atom {
  /** `variable name` or `fact name`. */
  readonly key: string;
  /** Its place among the atoms of the definition. */
  readonly place: number;
  /** The variables it reads. */
  readonly variables: readonly string[];
  readonly buckets: number;
  /** The buckets of many records, into an array that is given. */
  readonly ofColumns: (columns: Columns, into: Uint16Array) => void;
  /** The bucket of one record. */
  readonly ofRecord: (record: ChildRecord) => number;
  /** A record, and what to suppose of kernels, that lies in a bucket. */
  readonly example: (bucket: number) => { readonly value?: RecordValue; readonly supposed?: Supposed };
}

/** An atom before it has a place. */
export type Unplaced = Omit<Atom, "place">;

/** What is not to be put into buckets: its very value matters, or it has a set of values of its own. */
export type Irregular = "irregular";
