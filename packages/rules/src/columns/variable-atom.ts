import type { Expression, RecordValue, Variable } from "@mangnon/schema";
import type { ReadParts, ReadVariable } from "../definition/read-parts.ts";
import { type Recorded, readRecorded } from "../record/recorded.ts";
import { seen, supposing } from "../record/seen.ts";
import { dateOf } from "../values/civil-day.ts";
import { exactDayOf } from "../values/exact-day.ts";
import { isAmong, isSpan, type Value } from "../values/value.ts";
import { type Atom, bucketIn, type One, oddBucket, type Unplaced } from "./atom.ts";
import { readColumn } from "./column-buckets.ts";
import { createTable, lookUp } from "./table.ts";
import type { ValueBuckets } from "./value-buckets.ts";

const valueOfRecord = ({ record }: One, name: string): RecordValue =>
  Object.hasOwn(record, name) ? record[name] : undefined;

const isNothing = (raw: RecordValue): boolean => raw === undefined || raw === null || raw === "";

/** A value that lies in a bucket without being read in full; -1 when it must be. */
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

function bucketOfRecord(one: One, variable: Variable, { buckets, absent, parts }: Reading): number {
  const raw = valueOfRecord(one, variable.id);
  if (isNothing(raw)) return absent;
  const quick = quickBucket(raw, buckets);
  if (quick >= 0) return quick;
  const { value, reason }: Recorded = readRecorded(variable, raw, parts.codes);
  return reason === "absent" ? absent : buckets.bucketOf(value);
}

interface Reading {
  readonly buckets: ValueBuckets;
  readonly absent: number;
  readonly parts: ReadParts;
}

/** A variable that is always asked: what was recorded is what it is. */
export function plainAtom({ variable }: ReadVariable, buckets: ValueBuckets, parts: ReadParts): Unplaced {
  const reading: Reading = { buckets, absent: buckets.whole, parts };
  return {
    key: seen(variable.id),
    buckets: buckets.count,
    mayBeOdd: buckets.mayBeOdd,
    ofColumns: (batch, into) =>
      readColumn(batch, into, { name: variable.id, buckets, absent: buckets.whole }),
    ofRecord: (one) => bucketOfRecord(one, variable, reading),
    example: (bucket) => ({ supposed: new Map([[seen(variable.id), supposing(buckets.exampleOf(bucket))]]) }),
  };
}

/** What was recorded for a variable that is not always asked; that nothing was has a bucket of its own. */
export function recordedAtom({ variable }: ReadVariable, buckets: ValueBuckets, parts: ReadParts): Unplaced {
  const absent = buckets.count;
  const reading: Reading = { buckets, absent, parts };
  return {
    key: `recorded ${variable.id}`,
    buckets: buckets.count + 1,
    mayBeOdd: buckets.mayBeOdd,
    ofColumns: (batch, into) => readColumn(batch, into, { name: variable.id, buckets, absent }),
    ofRecord: (one) => bucketOfRecord(one, variable, reading),
    example: (bucket) =>
      bucket === absent
        ? {}
        : { recorded: [variable.id, recordValueOf(variable, buckets.exampleOf(bucket))] },
  };
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

/** What a skip pattern makes of a variable: a table of what was recorded and of all that the pattern looks at. */
export function skippedAtom(
  { variable }: ReadVariable & { readonly when?: Expression },
  buckets: ValueBuckets,
  { inputs, parts }: { readonly inputs: readonly Atom[]; readonly parts: ReadParts },
): Unplaced {
  const table = createTable(inputs, parts, (faced) => buckets.bucketOf(faced.variable(variable.id)));
  const odd = inputs.filter(({ mayBeOdd }) => mayBeOdd);
  return {
    key: seen(variable.id),
    buckets: buckets.count,
    mayBeOdd: buckets.mayBeOdd || odd.length > 0,
    ofColumns: (batch, into) => {
      lookUp(table, inputs.map(batch.lookedAt), into);
      for (const atom of odd) markOdd(batch.bucketsOf(atom), into);
    },
    ofRecord: (one) => {
      let cell = 0;
      for (const [at, atom] of inputs.entries()) {
        const bucket = bucketIn(one, atom);
        if (bucket === oddBucket) return oddBucket;
        cell += bucket * (table.strides[at] as number);
      }
      return table.at(cell);
    },
    example: (bucket) => ({ supposed: new Map([[seen(variable.id), supposing(buckets.exampleOf(bucket))]]) }),
  };
}

function markOdd(column: Uint8Array, into: Uint8Array): void {
  for (let row = column.indexOf(oddBucket); row !== -1; row = column.indexOf(oddBucket, row + 1)) {
    into[row] = oddBucket;
  }
}
