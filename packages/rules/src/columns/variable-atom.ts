import type { RecordValue, Variable } from "@mangnon/schema";
import type { ReadParts, ReadVariable } from "../definition/read-parts.ts";
import { readRecorded } from "../record/recorded.ts";
import { dateOf } from "../values/civil-day.ts";
import { exactDayOf } from "../values/exact-day.ts";
import { isAmong, isSpan, type Value } from "../values/value.ts";
import type { Unplaced } from "./atom.ts";
import { truthMarks } from "./column.ts";
import { readColumn } from "./read-column.ts";
import type { ValueBuckets } from "./value-buckets.ts";

/**
 * What a record says of a variable. Where a skip pattern may speak, that nothing was recorded has a bucket of its own,
 * apart from an answer that is not known.
 */
export function variableAtom(
  { variable, when }: ReadVariable,
  buckets: ValueBuckets,
  parts: ReadParts,
): Unplaced {
  const name = variable.id;
  const absent = absentIn(buckets, when !== undefined);
  return {
    key: `variable ${name}`,
    buckets: Math.max(buckets.count, absent + 1),
    ofColumns: readColumn({ name, buckets, absent }),
    ofRecord: (record) => {
      const raw: RecordValue = Object.hasOwn(record, name) ? record[name] : undefined;
      if (raw === undefined || raw === null || raw === "") return absent;
      const quick = quickBucket(raw, buckets);
      return quick >= 0 ? quick : buckets.bucketOf(readRecorded(variable, raw, parts.codes).value);
    },
    example: (bucket) =>
      bucket === absent ? {} : { recorded: [name, recordValueOf(variable, buckets.exampleOf(bucket))] },
  };
}

/** The bucket of what was not recorded. */
function absentIn({ kind, whole, count }: ValueBuckets, mayBeSkipped: boolean): number {
  if (kind.of === "truths") return truthMarks.absent;
  return mayBeSkipped ? count : whole;
}

/** The bucket of a value that needs no reading; -1 when it does. */
function quickBucket(raw: RecordValue, { kind }: ValueBuckets): number {
  if (kind.of === "truths") return raw === true ? 1 : raw === false ? 0 : -1;
  if (kind.of === "codes") return typeof raw === "string" ? (kind.groupOf.get(raw) ?? -1) : -1;
  const { min, max, isInteger, partition } = kind;
  const known = kind.of === "dates" ? exactDayOf(raw) : raw;
  if (typeof known !== "number" || !(known >= min && known <= max)) return -1;
  if (isInteger && !Number.isInteger(known)) return -1;
  const part = partition.partOf(known);
  return partition.bucketOf(part, part);
}

/** A value as a record holds it. */
function recordValueOf(variable: Variable, value: Value): RecordValue {
  const isDate = variable.type === "date";
  if (value === undefined) return { unknown: "dont-know" };
  if (isSpan(value)) {
    return isDate ? { from: dateOf(value.from), to: dateOf(value.to) } : { from: value.from, to: value.to };
  }
  if (isAmong(value)) return { oneOf: value.among };
  return isDate ? dateOf(value as number) : (value as RecordValue);
}
