// Tables over columns as an implementation: conditions alone, of what columns can hold.
import { readDefinition } from "@mangnon/rules";
import { type Column, codeMarks, compileDefinition, truthMarks } from "@mangnon/rules/columns";
import type { RecordValue } from "@mangnon/schema";
import type { ConformanceCase } from "../../src/conformance/case.ts";
import { vocabularyOf } from "../../src/conformance/case-vocabulary.ts";
import type {
  ConformanceAnswer,
  Implementation,
  SkippedCase,
} from "../../src/conformance/run-conformance.ts";
import { definitionOf } from "./mangnon.ts";
import { isAbsent, mayBe } from "./may-be.ts";

type Variable = ConformanceCase["variables"][number];

const compiled = ({ rule, ...given }: ConformanceCase) =>
  compileDefinition(readDefinition(definitionOf(rule), vocabularyOf(given)));

/** Each record by itself, looked up in a table. */
export const compiledRecords: Implementation = {
  evaluate: (given) => answered(compiled(given).classOf(given.record)),
};

/** Each record as a row of columns. */
export const compiledColumns: Implementation = {
  evaluate: (given) => {
    const columns = given.variables.flatMap((variable) => {
      const column = columnOf(variable, given);
      return column === undefined ? [] : [[variable.id, column] as const];
    });
    const { outcomes, candidates } = compiled(given).classifyColumns({
      length: 1,
      columns: Object.fromEntries(columns),
    });
    const [only, ...others] = candidates[outcomes[0] as number] ?? [];
    return answered(others.length === 0 ? only : undefined);
  },
};

/** A class is true or false; none is unknown, and why is not told. */
const answered = (only: string | undefined): ConformanceAnswer => ({
  result: only === undefined ? { unknown: true } : { known: only === "true" },
});

function columnOf(variable: Variable, given: ConformanceCase): Column | undefined {
  const raw = given.record[variable.id];
  const values = mayBe(variable, given.record, given);
  switch (variable.type) {
    case "boolean":
      return { kind: "truths", values: Uint8Array.of(place(raw, values, [false, true], truthMarks)) };
    case "code": {
      const { codes = [] } = given.codeLists?.find(({ id }) => id === variable.codes) ?? {};
      return { kind: "codes", codes, values: Uint16Array.of(place(raw, values, codes, codeMarks)) };
    }
    case "number":
    case "integer": {
      const [from, to] = isAbsent(raw) ? [Number.NaN, Number.NaN] : [values[0], values.at(-1)];
      return { kind: "numbers", from: Float64Array.of(Number(from)), to: Float64Array.of(Number(to)) };
    }
    case "date": {
      const [from, to] = (isAbsent(raw) ? ["0", "0"] : [values[0], values.at(-1)]).map((day) =>
        Number(String(day).replaceAll("-", "")),
      );
      return { kind: "dates", from: Int32Array.of(from ?? 0), to: Int32Array.of(to ?? 0) };
    }
    default:
      return undefined;
  }
}

/** The place of the only value, or the mark of one that was not recorded, or of one that is not known. */
function place(
  raw: RecordValue,
  values: readonly RecordValue[],
  all: readonly RecordValue[],
  marks: { readonly absent: number; readonly unknown: number },
): number {
  if (values.length === 1) return all.indexOf(values[0] as RecordValue);
  return isAbsent(raw) ? marks.absent : marks.unknown;
}

const skippedWhere = (
  cases: readonly ConformanceCase[],
  reasonOf: (given: ConformanceCase) => string | undefined,
): readonly SkippedCase[] =>
  cases.flatMap((given) => {
    const reason = reasonOf(given);
    return reason === undefined ? [] : [{ id: given.id, reason }];
  });

const noCondition = ({ needs }: ConformanceCase): string | undefined =>
  needs === undefined ? "a definition is compiled, whose rules are conditions" : undefined;

/** What no compiled definition is asked. */
export const notCompiled = (cases: readonly ConformanceCase[]): readonly SkippedCase[] =>
  skippedWhere(cases, noCondition);

/** What no column can hold. */
export const notInColumns = (cases: readonly ConformanceCase[]): readonly SkippedCase[] =>
  skippedWhere(
    cases,
    (given) => noCondition(given) ?? given.variables.flatMap((each) => unheld(each, given))[0],
  );

function unheld(variable: Variable, given: ConformanceCase): readonly string[] {
  const { id, type } = variable;
  const values = mayBe(variable, given.record, given);
  if (type === "text" || type === "codes") return [`\`${id}\`: there is no column of a ${type}`];
  const isOneOfSome =
    type === "code" && values.length > 1 && values.length < mayBe(variable, {}, given).length;
  return isOneOfSome ? [`\`${id}\`: a column has one code, or none that is known`] : [];
}
