// Records as columns, and what `classify` says of them, for tests that compare both ways.
import type { ChildRecord, RecordValue, Variable } from "@mangnon/schema";
import { classify } from "../src/classify/classify.ts";
import { type Column, type Columns, codeMarks, truthMarks } from "../src/columns/column.ts";
import type { ReadDefinition } from "../src/definition/read-definition.ts";
import { readRecorded } from "../src/record/recorded.ts";
import { isSpan } from "../src/values/value.ts";

/** The classes that a record may have. */
export const possible = (read: ReadDefinition, record: ChildRecord): readonly string[] => {
  const { outcome } = classify(read, record, { needs: false });
  return outcome.status === "determined" ? [outcome.class] : outcome.candidates;
};

/** A record whose values columns can hold: no set of codes, no list, no text; what does not fit is left out. */
export function columnable(read: ReadDefinition, record: ChildRecord): ChildRecord {
  const kept = Object.entries(record).filter(([name, value]) => {
    const variable = read.variables.get(name)?.variable;
    if (variable === undefined || variable.type === "text" || variable.type === "codes") return false;
    const isSet = typeof value === "object" && value !== null && "oneOf" in value;
    return !isSet && readRecorded(variable, value as RecordValue, read.codes).finding === undefined;
  });
  return Object.fromEntries(kept);
}

/** One variable of many records as a column. */
function columnOf(
  read: ReadDefinition,
  variable: Variable,
  records: readonly ChildRecord[],
): Column | undefined {
  const seen = records.map((record) => readRecorded(variable, record[variable.id], read.codes));
  const isAbsent = seen.map(({ reason }) => reason === "absent");
  if (variable.type === "boolean") {
    const mark = (at: number): number => (isAbsent[at] ? truthMarks.absent : truthMarks.unknown);
    return {
      kind: "truths",
      values: Uint8Array.from(seen, ({ value }, at) => (value === undefined ? mark(at) : Number(value))),
    };
  }
  if (variable.type === "code") {
    const codes = [...(read.codes.get(variable.codes) ?? [])].reverse();
    const mark = (at: number): number => (isAbsent[at] ? codeMarks.absent : codeMarks.unknown);
    const place = (value: unknown, at: number): number =>
      typeof value === "string" && !isAbsent[at] ? codes.indexOf(value) : mark(at);
    return { kind: "codes", codes, values: Uint16Array.from(seen, ({ value }, at) => place(value, at)) };
  }
  if (variable.type === "text" || variable.type === "codes") return undefined;
  const end = (which: "from" | "to") => (at: number) => {
    const value = seen[at]?.value;
    const missing = variable.type === "date" ? 0 : Number.NaN;
    return isAbsent[at] ? missing : isSpan(value) ? value[which] : (value as number);
  };
  const rows = records.map((_, at) => at);
  const [from, to] = [rows.map(end("from")), rows.map(end("to"))];
  const isExact = from.every((each, at) => Object.is(each, to[at]));
  if (variable.type === "date") {
    return { kind: "dates", from: Int32Array.from(from), ...(isExact ? {} : { to: Int32Array.from(to) }) };
  }
  return {
    kind: "numbers",
    from: Float64Array.from(from),
    ...(isExact ? {} : { to: Float64Array.from(to) }),
  };
}

/** Records in columns; ends of intervals have columns of their own only where some differ. */
export function columnsOf(read: ReadDefinition, records: readonly ChildRecord[]): Columns {
  const columns = [...read.variables.values()].flatMap(({ variable }) => {
    const column = columnOf(read, variable, records);
    return column === undefined ? [] : [[variable.id, column] as const];
  });
  return { length: records.length, columns: Object.fromEntries(columns) };
}
