import type { ChildRecord, Definition, Vocabulary } from "@mangnon/schema";
import fc from "fast-check";
import { expect, test } from "vitest";
import { columnsOf, possible } from "../../situations/columns-of-records.ts";
import { countShares } from "../../situations/shares.ts";
import { classify } from "../classify/classify.ts";
import { type ReadDefinition, readDefinition } from "../definition/read-definition.ts";
import type { Looked } from "./atom.ts";
import type { Column, Columns } from "./column.ts";
import { type CompiledDefinition, compileDefinition } from "./compile-definition.ts";
import { createKinds, enough } from "./kinds.ts";
import { createRoom } from "./room.ts";

/** A seeded stream of whole numbers below a limit. */
function numbersFrom(seed: number): (below: number) => number {
  let state = seed | 1;
  return (below) => {
    state = Math.imul(state ^ (state >>> 15), 0x2c1b3c6d) + 0x9e3779b9;
    return ((state ^ (state >>> 13)) >>> 0) % below;
  };
}

interface Drawn {
  readonly usual: number;
  readonly rows: number;
  readonly seed: number;
}

/** How many of a hundred rows of a batch say the usual, and what drives all else in it. */
const batch: fc.Arbitrary<Drawn> = fc.record({
  usual: fc.constantFrom(0, 40, 60, 95, 100),
  rows: fc.integer({ min: enough, max: enough + 90 }),
  seed: fc.integer({ min: 1, max: 2 ** 30 }),
});

const lookedIn = ({ usual, rows, seed }: Drawn): readonly Looked[] => {
  const draw = numbersFrom(seed);
  const all: Looked[] = [draw(3), ...Array.from({ length: 5 }, createRoom)];
  for (let row = 0; row < rows; row += 1) {
    const isUsual = draw(100) < usual;
    for (const [at, looked] of all.entries()) {
      if (typeof looked !== "number") looked.bytes[row] = at < 3 ? draw(4) : isUsual ? at : draw(255);
    }
  }
  return all;
};

test("rows of one kind say the same of everything, whatever the batches before were like", () => {
  const shares = countShares<string>();
  fc.assert(
    fc.property(fc.array(batch, { minLength: 1, maxLength: 4 }), (batches) => {
      const kindsOf = createKinds();
      for (const each of batches) {
        const looked = lookedIn(each);
        const kinds = kindsOf(looked, each.rows);
        shares.add(kinds === undefined ? "none" : "some");
        if (kinds === undefined) continue;
        const says = (row: number): string =>
          looked.map((one) => (typeof one === "number" ? one : one.bytes[row])).join(" ");
        const met = new Set<number>();
        for (let row = 0; row < each.rows; row += 1) {
          const kind = kinds.ofRow[row] as number;
          const first = kinds.firsts[kind] as number;
          if (!met.has(kind)) expect(first).toBe(row);
          met.add(kind);
          expect(says(row)).toBe(says(first));
        }
      }
    }),
    { seed: 20_261_224, numRuns: 60 },
  );
  expect(shares.share("some")).toBeGreaterThan(0.2);
  expect(shares.share("none")).toBeGreaterThan(0.2);
});

const label = { vi: "ví dụ", en: "example" };
const sources = [{ instrument: label, seen: "derived" }] as const;
const names = Array.from({ length: 32 }, (_, at) => `kind.hours${at}`);
const overs = Array.from({ length: 8 }, (_, table) => ({
  id: `kind.over${table}`,
  label,
  rule: {
    and: [
      { var: "kind.works" },
      {
        or: names
          .slice(4 * table, 4 * table + 4)
          .flatMap((name) => [10, 20].map((hours) => ({ ">": [{ var: name }, hours + table] }))),
      },
      { "<": [{ var: "kind.age" }, 10 + table] },
    ],
  },
}));

const vocabulary: Vocabulary = {
  variables: [
    { id: "kind.works", type: "boolean", label },
    { id: "kind.age", type: "integer", unit: "years", min: 0, max: 20, label },
    ...names.map((id) => ({
      id,
      type: "number" as const,
      unit: "hours",
      min: 0,
      max: 100,
      label,
      when: { var: "kind.works" },
      otherwise: 0,
    })),
  ],
  codeLists: [],
  facts: overs,
  parameters: [],
};

/** Far more tables than the few in which all rows are looked up. */
const definition: Definition = {
  kind: "definition",
  id: "kinds",
  version: "1.0.0",
  label,
  authority: label,
  effective: {},
  sources,
  population: { "<": [{ var: "kind.age" }, 18] },
  criteria: overs.map(({ id }) => id),
  classes: [
    { id: "over", label, rule: { or: overs.map(({ id }) => ({ var: `fact.${id}` })) } },
    { id: "not-over", label, rule: "otherwise" },
  ],
};

const read = readDefinition(definition, vocabulary);
const ages = [3, 8, 12, 16, 19];

/** Children who do no work, then some who do; of one the work is not known, and of one it was recorded beside the skip. */
const records: readonly ChildRecord[] = [
  ...ages.map((age) => ({ "kind.works": false, "kind.age": age })),
  ...Array.from({ length: 40 }, (_, child) => ({
    "kind.works": true,
    "kind.age": ages[child % ages.length],
    ...Object.fromEntries(names.map((name, at) => [name, (child * 7 + at * at) % (11 + child)])),
  })),
  { "kind.works": { unknown: "dont-know" as const }, "kind.age": 8 },
  { "kind.works": false, "kind.age": 8, [names[5] as string]: 30 },
  {},
];
const columns = columnsOf(read, records);

/** What each record has alone: its candidates, and its criteria as codes. */
const expectedOf = (read: ReadDefinition): readonly string[] =>
  records.map((record) => {
    const { criteria } = classify(read, record, { needs: false }).outcome;
    const codes = overs.map(({ id }) => (criteria[id] === undefined ? 2 : Number(criteria[id])));
    return JSON.stringify([possible(read, record), ...codes]);
  });

const rowsOf = (column: Column, order: readonly number[]): Column => {
  const taken = (values: ArrayLike<number>): readonly number[] => order.map((at) => values[at] as number);
  if (column.kind === "truths") return { kind: "truths", values: Uint8Array.from(taken(column.values)) };
  if (column.kind !== "numbers") return column;
  const { from, to = from } = column;
  return { kind: "numbers", from: Float64Array.from(taken(from)), to: Float64Array.from(taken(to)) };
};

const inOrder = (order: readonly number[]): Columns => ({
  length: order.length,
  columns: Object.fromEntries(
    Object.entries(columns.columns).map(([name, column]) => [name, rowsOf(column, order)]),
  ),
});

/** The records that stand in the rows of a batch. */
function orderOf({ usual, rows, seed }: Drawn): readonly number[] {
  const draw = numbersFrom(seed);
  return Array.from({ length: rows }, () => (draw(100) < usual ? draw(ages.length) : draw(records.length)));
}

function expectRows(compiled: CompiledDefinition, order: readonly number[], expected: readonly string[]) {
  const { outcomes, candidates, criteria } = compiled.classifyColumns(inOrder(order));
  const saidIn = (row: number): string =>
    JSON.stringify([candidates[outcomes[row] as number], ...overs.map(({ id }) => criteria[id]?.[row])]);
  expect(order.filter((at, row) => saidIn(row) !== expected[at])).toEqual([]);
}

test("many tables: every row is answered as its record alone, whatever the batches before were like", () => {
  const expected = expectedOf(read);
  expect(new Set(expected).size).toBeGreaterThan(8);
  fc.assert(
    fc.property(fc.array(batch, { minLength: 1, maxLength: 4 }), (batches) => {
      const compiled = compileDefinition(read);
      for (const each of batches) expectRows(compiled, orderOf(each), expected);
    }),
    { seed: 20_261_225, numRuns: 25 },
  );
});

test("many tables, and a truth that no table holds", () => {
  const more = {
    id: "more",
    label,
    rule: { "<": [{ var: names[0] as string }, { var: names[1] as string }] },
  };
  const read = readDefinition({ ...definition, classes: [more, ...definition.classes] }, vocabulary);
  expectRows(compileDefinition(read), orderOf({ usual: 95, rows: 700, seed: 7 }), expectedOf(read));
});
