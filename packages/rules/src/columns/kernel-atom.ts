import type { ChildRecord } from "@mangnon/schema";
import type { ReadParts } from "../definition/read-parts.ts";
import { faceRecord } from "../record/face-record.ts";
import { exactDayOf } from "../values/exact-day.ts";
import { isNumeric, isSpan, spanOf, type Value } from "../values/value.ts";
import { type Irregular, mostBuckets, type Unplaced } from "./atom.ts";
import { countingOf, type Kernel, notExact, oldest } from "./counting.ts";
import { type Partition, partitionOf } from "./partition.ts";
import { readAges } from "./read-ages.ts";

/**
 * An age, in completed years or months: a range of its parts, or none where the record contradicts itself. Two known
 * dates are counted in integers; everything else as for a single record.
 */
export function kernelAtom(
  fact: Kernel,
  parts: ReadParts,
  boundaries: Iterable<number>,
): Unplaced | Irregular {
  const max = fact.kernel === "completed-years" ? oldest : 12 * oldest;
  const partition = partitionOf({ min: 0, max, isInteger: true }, boundaries);
  const none = partition.buckets;
  if (none >= mostBuckets) return "irregular";
  const counting = countingOf(fact, partition, parts);
  const ofAnyRecord = (record: ChildRecord): number =>
    bucketOfValue(faceRecord(parts, record).fact(fact.id), partition, max);
  return {
    key: `fact ${fact.id}`,
    buckets: partition.buckets + 1,
    ofColumns: readAges(fact, counting, ofAnyRecord),
    ofRecord: (record) => {
      const [from, to] = [exactDayOf(own(record, fact.from)), exactDayOf(own(record, fact.on))];
      const isAlone = fact.recorded === undefined || own(record, fact.recorded) === undefined;
      const bucket = isAlone ? counting.bucketOf(from, to) : notExact;
      return bucket === notExact ? ofAnyRecord(record) : bucket;
    },
    example: (bucket) => {
      const [from, to] = bucket === none ? [undefined, undefined] : partition.valuesOf(bucket);
      const value = from === undefined || to === undefined ? undefined : spanOf(from, to);
      return { supposed: new Map([[`fact.${fact.id}`, { value }]]) };
    },
  };
}

function bucketOfValue(age: Value, { partOf, bucketOf, buckets }: Partition, max: number): number {
  if (!isNumeric(age)) return buckets;
  const part = (value: number): number => partOf(Math.min(value, max));
  return isSpan(age) ? bucketOf(part(age.from), part(age.to)) : bucketOf(part(age), part(age));
}

/** A field of the record itself. */
const own = (record: ChildRecord, name: string): unknown =>
  Object.hasOwn(record, name) ? record[name] : undefined;
