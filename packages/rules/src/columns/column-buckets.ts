import { type Batch, oddBucket } from "./atom.ts";
import { type Column, codeMarks } from "./column.ts";
import type { Kind, ValueBuckets } from "./value-buckets.ts";

/** What to write for a value that was not recorded: the whole range, or a mark of its own for a skip pattern. */
export interface Reading {
  readonly name: string;
  readonly buckets: ValueBuckets;
  readonly absent: number;
}

const columnOf = <Of extends Column["kind"]>(
  { columns: { columns } }: Batch,
  name: string,
  kind: Of,
): Extract<Column, { kind: Of }> | undefined => {
  const column = Object.hasOwn(columns, name) ? columns[name] : undefined;
  return column?.kind === kind ? (column as Extract<Column, { kind: Of }>) : undefined;
};

/** The buckets of a column, as what was recorded. */
export function readColumn(batch: Batch, into: Uint8Array, reading: Reading): void {
  const { kind } = reading.buckets;
  if (kind.of === "truths") readTruths(batch, into, reading);
  else if (kind.of === "codes") readCodes(batch, into, { reading, kind });
  else readOrdered(batch, into, { reading, kind });
}

function readTruths(batch: Batch, into: Uint8Array, { name, absent, buckets: { whole } }: Reading): void {
  const column = columnOf(batch, name, "truths");
  if (column === undefined) return void into.fill(absent);
  const { values } = column;
  const buckets = Uint8Array.of(0, 1, absent, whole);
  for (let row = 0; row < into.length; row += 1) {
    const mark = values[row] as number;
    into[row] = buckets[Math.min(mark, 3)] as number;
  }
}

function readCodes(
  batch: Batch,
  into: Uint8Array,
  { reading, kind }: { readonly reading: Reading; readonly kind: Extract<Kind, { of: "codes" }> },
): void {
  const column = columnOf(batch, reading.name, "codes");
  if (column === undefined) return void into.fill(reading.absent);
  const { whole } = reading.buckets;
  const buckets = Uint8Array.from(column.codes, (code) => kind.groupOf.get(code.normalize("NFC")) ?? whole);
  for (let row = 0; row < into.length; row += 1) {
    const at = column.values[row] as number;
    into[row] = at === codeMarks.absent ? reading.absent : (buckets[at] ?? whole);
  }
}

/** What lies outside the declared range, or is no integer where one is asked for, may be anything. */
function readOrdered(
  batch: Batch,
  into: Uint8Array,
  { reading, kind }: { readonly reading: Reading; readonly kind: Extract<Kind, { of: "numbers" | "dates" }> },
): void {
  const column =
    kind.of === "dates" ? columnOf(batch, reading.name, "dates") : columnOf(batch, reading.name, "numbers");
  if (column === undefined) return void into.fill(reading.absent);
  const { from, to } = column;
  const { min, max, isInteger, partition } = kind;
  const { partOf, bucketOf, parts } = partition;
  const single = Uint8Array.from({ length: parts }, (_, part) => bucketOf(part, part));
  const isDate = kind.of === "dates";
  for (let row = 0; row < into.length; row += 1) {
    const first = from[row] as number;
    const last = to === undefined ? first : (to[row] as number);
    if (first === last && first >= min && first <= max && (!isInteger || Number.isInteger(first))) {
      into[row] = single[partOf(first)] as number;
    } else if (Number.isNaN(first) || (isDate && first === 0)) into[row] = reading.absent;
    else if (first < last && last >= min && first <= max) {
      into[row] = bucketOf(partOf(Math.max(first, min)), partOf(Math.min(last, max)));
    } else into[row] = reading.buckets.whole;
  }
}

/** True when some row of a bucket column is odd. */
export const hasOdd = (buckets: Uint8Array): boolean => buckets.includes(oddBucket);
