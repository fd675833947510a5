// Every record of a small definition, one by one: known in full, or in part.
import type { ChildRecord, RecordValue, Variable } from "@mangnon/schema";
import type { ReadDefinition } from "../src/definition/read-definition.ts";
import { evaluate } from "../src/evaluate/evaluate.ts";
import { faceRecord } from "../src/record/face-record.ts";
import { yearsCompleted } from "./random-records.ts";

const serialOf = (day: string): number => Date.parse(`${day}T00:00:00Z`) / 86_400_000;
const dayOf = (serial: number): string => new Date(serial * 86_400_000).toISOString().slice(0, 10);
const upTo = (from: number, to: number): readonly number[] =>
  Array.from({ length: to - from + 1 }, (_, at) => from + at);

/** Every value of a variable. */
export function valuesOf(variable: Variable, read: ReadDefinition): readonly RecordValue[] {
  switch (variable.type) {
    case "boolean":
      return [true, false];
    case "code":
      return read.codes.get(variable.codes) ?? [];
    case "integer":
      return upTo(variable.min, variable.max);
    case "date":
      return upTo(serialOf(variable.min), serialOf(variable.max)).map(dayOf);
    default:
      throw new Error(`${variable.id} has too many values`);
  }
}

/** A record by the names of its fields, none where a question was not asked. */
type Fields = Readonly<Record<string, RecordValue>>;

/** An age that is counted goes with its dates. */
function withAges(records: readonly Fields[], read: ReadDefinition): readonly Fields[] {
  if (!read.facts.has("age")) return records;
  return records.map((record) => {
    const years = yearsCompleted(String(record.birthDate), String(record.referenceDate));
    return { ...record, ageInYears: years };
  });
}

/** Every record of which all is known that a definition reads, as its skip patterns and dates allow. */
export function everyWholeRecord(read: ReadDefinition): readonly ChildRecord[] {
  let records: readonly Fields[] = [{}];
  for (const [name, { variable, when }] of read.variables) {
    if (when !== undefined || (name === "ageInYears" && read.facts.has("age"))) continue;
    records = records.flatMap((record) =>
      valuesOf(variable, read).map((value) => ({ ...record, [name]: value })),
    );
  }
  records = withAges(records, read);
  for (const [name, { variable, when }] of read.variables) {
    if (when === undefined) continue;
    records = records.flatMap((record) =>
      evaluate(when, faceRecord(read, record)) === false
        ? [record]
        : valuesOf(variable, read).map((value) => ({ ...record, [name]: value })),
    );
  }
  return records;
}

/** A value, an interval of values, or nothing at all. */
function knownOf(variable: Variable, read: ReadDefinition): readonly RecordValue[] {
  const values = valuesOf(variable, read);
  const isOrdered = variable.type === "integer" || variable.type === "date";
  const intervals = isOrdered
    ? values.flatMap((from, first) =>
        values.slice(first + 1).map((to) => ({ from, to }) as unknown as RecordValue),
      )
    : [];
  return [...values, ...intervals, undefined];
}

export const waysToKnow = (read: ReadDefinition): number =>
  [...read.variables.values()].reduce((ways, { variable }) => ways * knownOf(variable, read).length, 1);

/** Every record of which something is known, contradictions of skip patterns among them. */
export function everyPartlyKnownRecord(read: ReadDefinition): readonly ChildRecord[] {
  let records: readonly Fields[] = [{}];
  for (const [name, { variable }] of read.variables) {
    records = records.flatMap((record) =>
      knownOf(variable, read).map((value) => (value === undefined ? record : { ...record, [name]: value })),
    );
  }
  return records;
}

/** True when a whole record can be what a partly known one turns out to be. */
export function isCompletionOf(whole: ChildRecord, partly: ChildRecord): boolean {
  return Object.entries(partly).every(([name, value]) => {
    const own = whole[name];
    if (typeof value !== "object" || value === null || !("from" in value)) return own === value;
    const { from, to } = value as { from: number | string; to: number | string };
    return own !== undefined && own !== null && own >= from && own <= to;
  });
}
