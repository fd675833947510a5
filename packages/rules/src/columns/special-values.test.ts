import type { ChildRecord, Definition, LocalizedText, Rule } from "@mangnon/schema";
import { sharedFacts, sharedVariables } from "@mangnon/schema/variables";
import { describe, expect, test } from "vitest";
import { classify } from "../classify/classify.ts";
import { readDefinition } from "../definition/read-definition.ts";
import { type Columns, codeMarks } from "./column.ts";
import { compileDefinition } from "./compile-definition.ts";

const label: LocalizedText = { vi: "điều gì đó", en: "something" };
const places = ["farm", "shop", "mine", "home"];

function readRule(rule: Rule) {
  const definition: Definition = {
    kind: "definition",
    id: "special",
    version: "1.0.0",
    label,
    authority: label,
    effective: {},
    sources: [{ instrument: label, seen: "derived" }],
    population: true,
    criteria: [],
    classes: [
      { id: "yes", label, rule },
      { id: "no", label, rule: "otherwise" },
    ],
  };
  const list = (id: string, codes: readonly string[]) => ({
    id,
    label,
    codes: codes.map((code) => ({ code, label })),
  });
  return readDefinition(definition, {
    codeLists: [list("sex", ["male", "female"]), list("x.places", places)],
    variables: [
      ...sharedVariables,
      { id: "x.weight", type: "number", unit: "kilograms", min: -10, max: 1_000_000, label },
      { id: "x.place", type: "code", codes: "x.places", label },
    ],
    facts: sharedFacts,
    parameters: [],
  });
}

const ofColumns = (compiled: ReturnType<typeof compileDefinition>, columns: Columns) => {
  const { outcomes, candidates } = compiled.classifyColumns(columns);
  return [...outcomes].map((at) => candidates[at]);
};
const ofRecords = (read: ReturnType<typeof readRule>, records: readonly ChildRecord[]) =>
  records.map((record) => {
    const { outcome } = classify(read, record, { needs: false });
    return outcome.status === "determined" ? [outcome.class] : outcome.candidates;
  });

test("numbers that few bits tell apart, numbers that take all, and numbers that do not fit", () => {
  const read = readRule({
    or: [{ ">": [{ var: "x.weight" }, 14.3] }, { "<=": [{ var: "x.weight" }, -0.5] }],
  });
  const compiled = compileDefinition(read);
  const short = [0, -0, 0.25, 14, 14.25, 14.5, 15, 511, 512, 1_000_000, 14, 0, Number.NaN];
  const long = [14.3, 14.299_999, 14.300_000_000_000_002, 1 / 3, 100.1, -0.5, -0.25, -10, -11, 2_000_000];
  for (const numbers of [short, long, short, [...short, ...long]]) {
    const columns = { "x.weight": { kind: "numbers", from: Float64Array.from(numbers) } } as const;
    const records = numbers.map((weight) => (Number.isNaN(weight) ? {} : { "x.weight": weight }));
    expect(ofColumns(compiled, { length: numbers.length, columns })).toEqual(ofRecords(read, records));
  }
});

test("a list of codes that grows between two batches", () => {
  const read = readRule({ "==": [{ var: "x.place" }, "mine"] });
  const compiled = compileDefinition(read);
  const codes: string[] = [];
  for (const place of [...places, "moon"]) {
    codes.push(place);
    const rows = [...codes.keys(), codeMarks.absent, codeMarks.unknown];
    const columns = { "x.place": { kind: "codes", codes, values: Uint16Array.from(rows) } } as const;
    const records = rows.map((at) => ({ "x.place": codes[at] }));
    expect(ofColumns(compiled, { length: rows.length, columns })).toEqual(ofRecords(read, records));
  }
});

test("a mark of a truth that does not exist is not known, in whichever row it stands", () => {
  const compiled = compileDefinition(readRule({ var: "economicActivity" }));
  for (let row = 0; row < 6; row += 1) {
    const values = Uint8Array.from({ length: 6 }, (_, at) => (at === row ? 7 : 1));
    const columns = { economicActivity: { kind: "truths", values } } as const;
    const expected = [...values].map((mark) => (mark === 1 ? ["yes"] : ["yes", "no"]));
    expect(ofColumns(compiled, { length: 6, columns })).toEqual(expected);
  }
});

describe("ages", () => {
  const read = readRule({ "<": [{ var: "fact.age" }, 15] });
  const births = [20_100_630, 20_100_701, 20_120_229, 20_050_101, 20_260_101, 18_990_101, 0];
  const days = [20_250_630, 20_250_701, 20_270_228];
  const recorded = [Number.NaN, 14, 15, 14.5, 200];
  const dateOf = (day: number) => `${day}`.replace(/(\d{4})(\d\d)(\d\d)/, "$1-$2-$3");
  const rows = days.flatMap((on) =>
    births.flatMap((born) => recorded.map((ageInYears) => ({ on, born, ageInYears }))),
  );
  const recordOf = ({ on, born, ageInYears }: (typeof rows)[number]): ChildRecord => ({
    referenceDate: dateOf(on),
    ...(born === 0 ? {} : { birthDate: dateOf(born) }),
    ...(Number.isNaN(ageInYears) ? {} : { ageInYears }),
  });
  const columnsOf = (some: typeof rows): Columns => ({
    length: some.length,
    columns: {
      birthDate: { kind: "dates", from: Int32Array.from(some, ({ born }) => born) },
      referenceDate: { kind: "dates", from: Int32Array.from(some, ({ on }) => on) },
      ageInYears: { kind: "numbers", from: Float64Array.from(some, ({ ageInYears }) => ageInYears) },
    },
  });

  test("counted on one day, on another, and on different days, with or without a recorded age beside", () => {
    const compiled = compileDefinition(read);
    const batches = [...days.map((day) => rows.filter(({ on }) => on === day)), rows];
    for (const some of [...batches, ...batches]) {
      expect(ofColumns(compiled, columnsOf(some))).toEqual(ofRecords(read, some.map(recordOf)));
    }
  });
});
