import type { ChildRecord, RecordValue, Variable } from "@mangnon/schema";
import fc from "fast-check";
import { expect, test } from "vitest";
import { drawnDefinition, readDrawnDefinition } from "../../situations/drawn-definition.ts";
import { countShares } from "../../situations/shares.ts";
import { classify } from "../classify/classify.ts";
import type { ReadDefinition } from "../definition/read-definition.ts";
import { readRecorded } from "../record/recorded.ts";
import { isSpan } from "../values/value.ts";
import { type Column, type Columns, codeMarks, truthMarks } from "./column.ts";
import { compileDefinition } from "./compile-definition.ts";

const possible = (read: ReadDefinition, record: ChildRecord): readonly string[] => {
  const { outcome } = classify(read, record, { needs: false });
  return outcome.status === "determined" ? [outcome.class] : outcome.candidates;
};

/** A record whose values columns can hold: no set of codes, no list, no text; what does not fit is left out. */
function columnable(read: ReadDefinition, record: ChildRecord): ChildRecord {
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
  return variable.type === "date"
    ? { kind: "dates", from: Int32Array.from(rows, end("from")), to: Int32Array.from(rows, end("to")) }
    : { kind: "numbers", from: Float64Array.from(rows, end("from")), to: Float64Array.from(rows, end("to")) };
}

function columnsOf(read: ReadDefinition, records: readonly ChildRecord[]): Columns {
  const columns = [...read.variables.values()].flatMap(({ variable }) => {
    const column = columnOf(read, variable, records);
    return column === undefined ? [] : [[variable.id, column] as const];
  });
  return { length: records.length, columns: Object.fromEntries(columns) };
}

test("one record: a compiled definition gives the class that `classify` gives, and none where it gives none", () => {
  const shares = countShares<string>();
  fc.assert(
    fc.property(drawnDefinition, (drawn) => {
      const { read, record, completions } = readDrawnDefinition(drawn);
      const compiled = compileDefinition(read);
      for (const each of [record, ...completions(3), record, {}]) {
        const [only, ...others] = possible(read, each);
        shares.add(others.length === 0 ? "determined" : "undetermined");
        expect(compiled.classOf(each)).toBe(others.length === 0 ? only : undefined);
      }
    }),
    { seed: 20_261_220, numRuns: 1500 },
  );
  expect(shares.share("determined")).toBeGreaterThan(0.2);
  expect(shares.share("undetermined")).toBeGreaterThan(0.1);
});

test("columns: every row has the candidates and criteria that its record has alone", () => {
  const shares = countShares<string>();
  fc.assert(
    fc.property(drawnDefinition, (drawn) => {
      const { read, record, completions } = readDrawnDefinition(drawn);
      const records = [record, ...completions(3), {}].map((each) => columnable(read, each));
      const compiled = compileDefinition(read);
      compiled.classifyColumns(columnsOf(read, records.slice(1)));
      const { outcomes, candidates, criteria } = compiled.classifyColumns(columnsOf(read, records));
      for (const [row, each] of records.entries()) {
        const found = candidates[outcomes[row] as number];
        shares.add(found?.length === 1 ? "determined" : "undetermined");
        expect(found).toEqual(possible(read, each));
        for (const [name, truth] of Object.entries(classify(read, each, { needs: false }).outcome.criteria)) {
          expect(criteria[name]?.[row], name).toBe(truth === undefined ? 2 : Number(truth));
        }
      }
    }),
    { seed: 20_261_221, numRuns: 1500 },
  );
  expect(shares.share("determined")).toBeGreaterThan(0.2);
  expect(shares.share("undetermined")).toBeGreaterThan(0.1);
});
