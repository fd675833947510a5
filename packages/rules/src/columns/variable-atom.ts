import type { ChildRecord, RecordValue, Variable } from "@mangnon/schema";
import type { Recorded } from "../record/recorded.ts";
import { readRecorded } from "../record/recorded.ts";
import { type CodesById, wholeRange } from "../record/whole-range.ts";
import { dateOf } from "../values/civil-day.ts";
import { exactDayOf } from "../values/exact-day.ts";
import { highest, isAmong, isNumeric, isSpan, lowest, type Value } from "../values/value.ts";
import type { Atom, Irregular, Unplaced } from "./atom.ts";
import { type Column, type Columns, codeMarks } from "./column.ts";
import { type Partition, partitionOf } from "./partition.ts";

const isNothing = (raw: RecordValue): boolean => raw === undefined || raw === null || raw === "";

const recordValue = (record: ChildRecord, name: string): RecordValue =>
  Object.hasOwn(record, name) ? record[name] : undefined;

const columnOf = <Kind extends Column["kind"]>(
  { columns }: Columns,
  name: string,
  kind: Kind,
): Extract<Column, { kind: Kind }> | undefined => {
  const column = Object.hasOwn(columns, name) ? columns[name] : undefined;
  return column?.kind === kind ? (column as Extract<Column, { kind: Kind }>) : undefined;
};

const truths = { false: 0, true: 1, absent: 2, unknown: 3 } as const;

/** A truth: false, true, not recorded, recorded but not known. */
export function truthAtom(variable: Variable, codes: CodesById): Unplaced {
  const name = variable.id;
  const values: readonly RecordValue[] = [false, true, undefined, { unknown: "dont-know" }];
  return {
    key: `variable ${name}`,
    variables: [name],
    buckets: 4,
    ofColumns: (columns, into) => {
      const column = columnOf(columns, name, "truths");
      if (column === undefined) into.fill(truths.absent, 0, columns.length);
      else
        for (let row = 0; row < columns.length; row += 1)
          into[row] = Math.min(column.values[row] as number, 3);
    },
    ofRecord: (record) => {
      const raw = recordValue(record, name);
      if (raw === true) return truths.true;
      if (raw === false) return truths.false;
      if (isNothing(raw)) return truths.absent;
      return readRecorded(variable, raw, codes).reason === "absent" ? truths.absent : truths.unknown;
    },
    example: (bucket) => ({ value: values[bucket] }),
  };
}

/** A code: its group (codes that no rule tells apart), not recorded, recorded but not known. */
export function codeAtom(
  variable: Extract<Variable, { codes: string }>,
  codes: CodesById,
  groups: readonly (readonly string[])[],
): Unplaced {
  const name = variable.id;
  const groupOf = new Map(groups.flatMap((group, at) => group.map((code) => [code, at])));
  const [absent, unknown] = [groups.length, groups.length + 1];
  return {
    key: `variable ${name}`,
    variables: [name],
    buckets: groups.length + 2,
    ofColumns: (columns, into) => {
      const column = columnOf(columns, name, "codes");
      if (column === undefined) return void into.fill(absent, 0, columns.length);
      const buckets = column.codes.map((code) => groupOf.get(code.normalize("NFC")) ?? unknown);
      for (let row = 0; row < columns.length; row += 1) {
        const at = column.values[row] as number;
        into[row] = at === codeMarks.absent ? absent : (buckets[at] ?? unknown);
      }
    },
    ofRecord: (record) => {
      const raw = recordValue(record, name);
      const group = typeof raw === "string" ? groupOf.get(raw) : undefined;
      if (group !== undefined) return group;
      if (isNothing(raw)) return absent;
      const { value, reason } = readRecorded(variable, raw, codes);
      if (typeof value === "string") return groupOf.get(value) ?? unknown;
      if (reason === "absent") return absent;
      return isAmong(value) && value.among.length < (codes.get(variable.codes)?.length ?? 0) ? -1 : unknown;
    },
    example: (bucket) => {
      if (bucket === absent) return {};
      return { value: groups[bucket]?.[0] ?? { unknown: "dont-know" } };
    },
  };
}

/** A number or date: a range of its parts, or not recorded. */
export function orderedAtom(
  variable: Extract<Variable, { min: unknown }>,
  codes: CodesById,
  boundaries: Iterable<number>,
): Unplaced | Irregular {
  const whole = wholeRange(variable, codes);
  if (!isNumeric(whole)) return "irregular";
  const [min, max] = [lowest(whole), highest(whole)];
  const isInteger = variable.type !== "number";
  const partition = partitionOf({ min, max, isInteger }, boundaries);
  const absent = partition.buckets;
  const toBucket = bucketOfRecorded(partition, absent);
  const name = variable.id;
  return {
    key: `variable ${name}`,
    variables: [name],
    buckets: partition.buckets + 1,
    ofColumns: orderedColumns({ name, min, max, isInteger, isDate: variable.type === "date" }, partition),
    ofRecord: (record) => {
      const raw = recordValue(record, name);
      const known = variable.type === "date" ? exactDayOf(raw) : raw;
      if (
        typeof known === "number" &&
        known >= min &&
        known <= max &&
        (!isInteger || Number.isInteger(known))
      ) {
        const part = partition.partOf(known);
        return partition.bucketOf(part, part);
      }
      return isNothing(raw) ? absent : toBucket(readRecorded(variable, raw, codes));
    },
    example: (bucket) => {
      if (bucket === absent) return {};
      const [from, to] = partition.valuesOf(bucket);
      if (variable.type === "date") return { value: { from: dateOf(from), to: dateOf(to) } };
      return { value: from === to ? from : { from, to } };
    },
  };
}

function bucketOfRecorded({ partOf, bucketOf }: Partition, absent: number): (recorded: Recorded) => number {
  return ({ value, reason }) => {
    if (reason === "absent" || !isNumeric(value as Value)) return absent;
    const known = value as number | { readonly from: number; readonly to: number };
    return isSpan(known)
      ? bucketOf(partOf(known.from), partOf(known.to))
      : bucketOf(partOf(known), partOf(known));
  };
}

interface Ordered {
  readonly name: string;
  readonly min: number;
  readonly max: number;
  readonly isInteger: boolean;
  readonly isDate: boolean;
}

/** What lies outside the declared range, or is no integer where one is asked for, may be anything. */
function orderedColumns(
  { name, min, max, isInteger, isDate }: Ordered,
  partition: Partition,
): Atom["ofColumns"] {
  const { partOf, bucketOf, parts, buckets: absent } = partition;
  const anything = bucketOf(0, parts - 1);
  const single = Uint16Array.from({ length: parts }, (_, part) => bucketOf(part, part));
  return (columns, into) => {
    const column = columnOf(columns, name, isDate ? "dates" : "numbers");
    if (column === undefined) return void into.fill(absent, 0, columns.length);
    const { from, to } = column;
    for (let row = 0; row < columns.length; row += 1) {
      const first = from[row] as number;
      const last = to === undefined ? first : (to[row] as number);
      if (first === last && first >= min && first <= max && (!isInteger || Number.isInteger(first))) {
        into[row] = single[partOf(first)] as number;
      } else if (Number.isNaN(first) || (isDate && first === 0)) into[row] = absent;
      else if (first < last && last >= min && first <= max) {
        into[row] = bucketOf(partOf(Math.max(first, min)), partOf(Math.min(last, max)));
      } else into[row] = anything;
    }
  };
}
