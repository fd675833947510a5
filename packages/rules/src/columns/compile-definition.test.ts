import type { Definition, LocalizedText, Vocabulary } from "@mangnon/schema";
import { sharedFacts, sharedVariables } from "@mangnon/schema/variables";
import { describe, expect, test } from "vitest";
import { classify } from "../classify/classify.ts";
import { readDefinition } from "../definition/read-definition.ts";
import type { Column } from "./column.ts";
import { type ClassifiedColumns, compileDefinition } from "./compile-definition.ts";

const label: LocalizedText = { vi: "điều gì đó", en: "something" };
const about = {
  kind: "definition",
  id: "many",
  version: "1.0.0",
  label,
  authority: label,
  effective: {},
  sources: [{ instrument: label, seen: "derived" }],
  population: true,
} as const;
const names = (count: number, of: string): readonly string[] =>
  Array.from({ length: count }, (_, at) => `${of}${String.fromCharCode(97 + at)}`);

/** Truths of one variable for many rows, from the digits of the row's number: false, true, not recorded. */
const digitsOf = (at: number, rows: readonly number[]): Column => ({
  kind: "truths",
  values: Uint8Array.from(rows, (row) => Math.floor(row / 3 ** at) % 3),
});
const recordOf = (variables: readonly string[], row: number) =>
  Object.fromEntries(
    variables.map((name, at) => [name, [false, true, undefined][Math.floor(row / 3 ** at) % 3]]),
  );

test("more than 256 sets of candidates are kept apart", () => {
  const variables = names(10, "says");
  const definition: Definition = {
    ...about,
    criteria: [],
    classes: [
      ...variables.map((name) => ({ id: `is-${name}`, label, rule: { var: name } })),
      { id: "none", label, rule: "otherwise" },
    ],
  };
  const vocabulary: Vocabulary = {
    codeLists: [],
    facts: [],
    parameters: [],
    variables: variables.map((id) => ({ id, type: "boolean", label })),
  };
  const read = readDefinition(definition, vocabulary);
  const compiled = compileDefinition(read);
  const rows = Array.from({ length: 3 ** 10 / 9 }, (_, at) => at * 9 + (at % 9));
  const columns = Object.fromEntries(variables.map((name, at) => [name, digitsOf(at, rows)]));
  const { outcomes, candidates } = compiled.classifyColumns({ length: rows.length, columns });
  expect(candidates.length).toBeGreaterThan(256);
  for (const [at, row] of rows.entries()) {
    const record = recordOf(variables, row);
    const { outcome } = classify(read, record, { needs: false });
    const possible = outcome.status === "determined" ? [outcome.class] : outcome.candidates;
    expect(candidates[outcomes[at] as number]).toEqual(possible);
    expect(compiled.classOf(record)).toBe(outcome.status === "determined" ? outcome.class : undefined);
  }
});

test("more criteria that no table holds alone than fit into one word", () => {
  const variables = names(26, "says");
  const wide = variables.map((name) => ({ var: name }));
  const facts = names(20, "some").map((id, at) => ({
    id,
    label,
    rule: { or: [...wide.slice(at % 8), { and: wide.slice(0, 12 + (at % 3)) }] },
  }));
  const definition: Definition = {
    ...about,
    criteria: facts.map(({ id }) => id),
    classes: [
      { id: "one", label, rule: { var: "saysa" } },
      { id: "none", label, rule: "otherwise" },
    ],
  };
  const vocabulary: Vocabulary = {
    codeLists: [],
    facts,
    parameters: [],
    variables: variables.map((id) => ({ id, type: "boolean", label })),
  };
  const read = readDefinition(definition, vocabulary);
  const rows = Array.from({ length: 200 }, (_, at) => (at * 7_919_191) % 3 ** 16);
  const columns = Object.fromEntries(variables.map((name, at) => [name, digitsOf(at, rows)]));
  const { criteria } = compileDefinition(read).classifyColumns({ length: rows.length, columns });
  for (const [at, row] of rows.entries()) {
    const { outcome } = classify(read, recordOf(variables, row), { needs: false });
    for (const [name, truth] of Object.entries(outcome.criteria)) {
      expect(criteria[name]?.[at], name).toBe(truth === undefined ? 2 : Number(truth));
    }
  }
});

describe("an answer that is no longer needed", () => {
  const read = readDefinition(
    {
      ...about,
      criteria: [],
      classes: [
        { id: "yes", label, rule: { var: "says" } },
        { id: "no", label, rule: "otherwise" },
      ],
    },
    {
      codeLists: [],
      facts: [],
      parameters: [],
      variables: [{ id: "says", type: "boolean", label }],
    },
  );
  const says = (...values: number[]) =>
    ({
      length: values.length,
      columns: { says: { kind: "truths", values: Uint8Array.from(values) } },
    }) as const;
  const classesIn = ({ outcomes, candidates }: ClassifiedColumns) =>
    [...outcomes].map((at) => candidates[at]);

  test("is written over and given back when it has as many records", () => {
    const compiled = compileDefinition(read);
    const before = compiled.classifyColumns(says(0, 1));
    expect(compiled.classifyColumns(says(1, 0), before)).toBe(before);
    expect(classesIn(before)).toEqual([["yes"], ["no"]]);
  });

  test("is left as it is when it has more or fewer records", () => {
    const compiled = compileDefinition(read);
    const before = compiled.classifyColumns(says(0, 1));
    expect(classesIn(compiled.classifyColumns(says(1, 1, 1), before))).toEqual([["yes"], ["yes"], ["yes"]]);
    expect(classesIn(compiled.classifyColumns(says(1), before))).toEqual([["yes"]]);
    expect(classesIn(before)).toEqual([["no"], ["yes"]]);
  });

  test("is left as it is when another definition gave it", () => {
    const before = compileDefinition(read).classifyColumns(says(0, 1));
    expect(classesIn(compileDefinition(read).classifyColumns(says(1, 0), before))).toEqual([["yes"], ["no"]]);
    expect(classesIn(before)).toEqual([["no"], ["yes"]]);
  });
});

describe("dates that tell no age", () => {
  const definition: Definition = {
    ...about,
    criteria: [],
    classes: [
      { id: "young", label, rule: { "<": [{ var: "fact.age" }, 15] } },
      { id: "old", label, rule: "otherwise" },
    ],
  };
  const read = readDefinition(definition, {
    codeLists: [
      {
        id: "sex",
        label,
        codes: [
          { code: "male", label },
          { code: "female", label },
        ],
      },
    ],
    variables: sharedVariables,
    facts: sharedFacts,
    parameters: [],
  });
  const dates = (...days: number[]): Column => ({ kind: "dates", from: Int32Array.from(days) });

  test.each([20_110_231, 20_111_301, 20_110_500, 20_110_010, 20_110_229])(
    "%i is no day of the calendar",
    (day) => {
      const { outcomes, candidates } = compileDefinition(read).classifyColumns({
        length: 2,
        columns: { birthDate: dates(day, 20_110_228), referenceDate: dates(20_250_630, 20_250_630) },
      });
      expect([...outcomes].map((at) => candidates[at])).toEqual([["young", "old"], ["young"]]);
    },
  );

  test("somebody older than any recorded age is answered as `classify` answers", () => {
    const old = { birthDate: "1900-01-01", referenceDate: "2025-06-30" };
    const { outcome } = classify(read, old);
    expect(outcome.status).toBe("undetermined");
    expect(compileDefinition(read).classOf(old)).toBeUndefined();
  });

  test("nor does it hold as a reference date", () => {
    const { outcomes, candidates } = compileDefinition(read).classifyColumns({
      length: 1,
      columns: { birthDate: dates(20_110_228), referenceDate: dates(20_250_631) },
    });
    expect(candidates[outcomes[0] as number]).toEqual(["young", "old"]);
  });
});
