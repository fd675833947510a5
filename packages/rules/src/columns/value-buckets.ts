import type { Variable } from "@mangnon/schema";
import { type CodesById, wholeRange } from "../record/whole-range.ts";
import {
  amongOf,
  codesOf,
  highest,
  isAmong,
  isNumeric,
  lowest,
  spanOf,
  type Value,
} from "../values/value.ts";
import { type Irregular, mostBuckets } from "./atom.ts";
import { truthMarks } from "./column.ts";
import { type Partition, partitionOf } from "./partition.ts";

/** The buckets of a variable's values: known ones, intervals of them, and the whole range. */
export interface ValueBuckets {
  readonly count: number;
  /** The bucket of a value; -1 for a set of codes that is no bucket. */
  readonly bucketOf: (value: Value) => number;
  readonly whole: number;
  readonly exampleOf: (bucket: number) => Value;
  readonly kind: Kind;
}

/** What is needed to read columns fast. */
export type Kind =
  | { readonly of: "truths" }
  | { readonly of: "codes"; readonly groupOf: ReadonlyMap<string, number> }
  | Ordered;

export interface Ordered {
  readonly of: "numbers" | "dates";
  readonly partition: Partition;
  readonly min: number;
  readonly max: number;
  readonly isInteger: boolean;
}

/** The marks of a column, so that it can be looked up as it stands. */
const truths: ValueBuckets = {
  count: 4,
  bucketOf: (value) => (value === true ? 1 : value === false ? 0 : truthMarks.unknown),
  whole: truthMarks.unknown,
  exampleOf: (bucket) => [false, true][bucket],
  kind: { of: "truths" },
};

export interface Grouping {
  readonly codes: CodesById;
  /** Numbers and days between which nothing changes. */
  readonly boundaries: Iterable<number>;
  /** Groups of codes that no rule tells apart. */
  readonly groups: readonly (readonly string[])[];
}

export function valueBuckets(
  variable: Variable,
  { codes, boundaries, groups }: Grouping,
): ValueBuckets | Irregular {
  if (variable.type === "boolean") return truths;
  if (variable.type === "code") return codeBuckets(codes.get(variable.codes) ?? [], groups);
  if (!("min" in variable)) return "irregular";
  const whole = wholeRange(variable, codes);
  if (!isNumeric(whole)) return "irregular";
  const [min, max] = [lowest(whole), highest(whole)];
  const isInteger = variable.type !== "number";
  const partition = partitionOf({ min, max, isInteger, isDate: variable.type === "date" }, boundaries);
  const kind: Kind = { of: variable.type === "date" ? "dates" : "numbers", partition, min, max, isInteger };
  return partition.buckets >= mostBuckets ? "irregular" : orderedBuckets(partition, kind);
}

function orderedBuckets(partition: Partition, kind: Kind): ValueBuckets {
  const { bucketOf, partOf, valuesOf, parts, buckets } = partition;
  return {
    count: buckets,
    bucketOf: (value) => (isNumeric(value) ? bucketOf(partOf(lowest(value)), partOf(highest(value))) : -1),
    whole: bucketOf(0, parts - 1),
    exampleOf: (bucket) => spanOf(...valuesOf(bucket)),
    kind,
  };
}

function codeBuckets(
  list: readonly string[],
  groups: readonly (readonly string[])[],
): ValueBuckets | Irregular {
  const groupOf = new Map(groups.flatMap((group, at) => group.map((code) => [code, at] as const)));
  const whole = groups.length;
  if (whole + 1 >= mostBuckets || list.length === 0) return "irregular";
  return {
    count: whole + 1,
    bucketOf: (value) => {
      if (typeof value !== "string" && !isAmong(value)) return whole;
      const codes = codesOf(value);
      if (codes.length === list.length) return whole;
      const [first, ...rest] = new Set(codes.map((code) => groupOf.get(code) ?? -1));
      return rest.length === 0 && first !== undefined ? first : -1;
    },
    whole,
    exampleOf: (bucket) => (bucket === whole ? amongOf(list) : groups[bucket]?.[0]),
    kind: { of: "codes", groupOf },
  };
}
