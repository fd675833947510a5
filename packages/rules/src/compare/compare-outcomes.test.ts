import type { Definition, Fact, Outcome, Truth } from "@mangnon/schema";
import { describe, expect, test } from "vitest";
import { classify } from "../classify/classify.ts";
import { readDefinition } from "../definition/read-definition.ts";
import { compareOutcomes } from "./compare-outcomes.ts";
import { addToComparison, createComparison } from "./comparison.ts";

const named = (text: string) => ({ vi: `${text} (vi)`, en: text });
const sources = [{ instrument: named("example"), seen: "derived" }] as const;

const facts: readonly Fact[] = [
  { id: "x.long", label: named("the hours are many"), rule: { ">": [{ var: "x.hours" }, 14] } },
  { id: "x.chores", label: named("there are many chores"), rule: { ">": [{ var: "x.chores" }, 20] } },
  {
    id: "x.either",
    label: named("hours or chores are many"),
    rule: { or: [{ var: "fact.x.long" }, { var: "fact.x.chores" }] },
  },
];

const hours = { type: "integer", unit: "hours per week", min: 0, max: 100 } as const;
const vocabulary = {
  variables: [
    { id: "x.hours", label: named("hours"), ...hours },
    { id: "x.chores", label: named("chores"), ...hours },
  ],
  codeLists: [],
  facts,
  parameters: [],
};

function definition(id: string, fact: string, criteria: readonly string[]): Definition {
  return {
    kind: "definition",
    id,
    version: "1.0.0",
    label: named(id),
    authority: named("example"),
    effective: {},
    sources,
    population: true,
    criteria,
    classes: [
      { id: "in", label: named("in"), rule: { var: `fact.${fact}` } },
      { id: "out", label: named("out"), rule: "otherwise" },
    ],
  };
}

const wide = readDefinition(definition("wide", "x.either", ["x.either", "x.long", "x.chores"]), vocabulary);
const narrow = readDefinition(definition("narrow", "x.long", ["x.long"]), vocabulary);

type Given = readonly [hours: number | undefined, chores: number | undefined];

function compared(records: readonly Given[]) {
  const comparison = createComparison(wide, narrow);
  for (const [hoursGiven, choresGiven] of records) {
    const record = {
      ...(hoursGiven === undefined ? {} : { "x.hours": hoursGiven }),
      ...(choresGiven === undefined ? {} : { "x.chores": choresGiven }),
    };
    const [first, second] = [wide, narrow].map((read) => classify(read, record, { needs: false }).outcome);
    addToComparison(comparison, { first: first as Outcome, second: second as Outcome });
  }
  return compareOutcomes(comparison);
}

const short = (all: ReturnType<typeof compared>) =>
  all.pairs.map(({ first, second, count }) => `${first.join("|")} → ${second.join("|")}: ${count}`);

describe("the cross-table", () => {
  test("has a place for every pair of answers that came, decided ones first, in the order of the classes", () => {
    const records: readonly Given[] = [
      [undefined, 0],
      [0, 0],
      [0, 30],
      [20, 0],
      [undefined, 30],
      [0, 30],
    ];
    expect(short(compared(records))).toEqual([
      "in → in: 1",
      "in → out: 2",
      "in → in|out: 1",
      "out → out: 1",
      "in|out → in|out: 1",
    ]);
  });

  test("counts every record once", () => {
    const { records, pairs } = compared([
      [0, 0],
      [20, 0],
      [0, undefined],
    ]);
    expect(records).toEqual({ count: 3, weight: "3", weightless: 3 });
    expect(pairs.reduce((sum, { count }) => sum + count, 0)).toBe(3);
  });

  test("of no records is empty", () => {
    expect(compared([])).toMatchObject({ records: { count: 0, weight: "0", weightless: 0 }, pairs: [] });
  });

  test("puts those outside of the population before those who are undetermined", () => {
    const comparison = createComparison(wide, narrow);
    const outcome = (candidates: readonly string[]): Outcome =>
      candidates.length === 1
        ? { status: "determined", class: candidates[0] ?? "", criteria: {} }
        : { status: "undetermined", candidates, needs: [], causes: [], criteria: {} };
    for (const first of [["in", "out-of-scope"], ["in", "out"], ["out-of-scope"], ["out"]]) {
      addToComparison(comparison, { first: outcome(first), second: outcome(["in"]) });
    }
    expect(compareOutcomes(comparison).pairs.map(({ first }) => first)).toEqual([
      ["out"],
      ["out-of-scope"],
      ["in", "out"],
      ["in", "out-of-scope"],
    ]);
  });

  test("sums weights exactly, whatever their scale", () => {
    const comparison = createComparison(narrow, narrow);
    const outcome: Outcome = { status: "determined", class: "in", criteria: {} };
    for (const weight of [
      { units: 1n, scale: 1 },
      { units: 2n, scale: 1 },
      { units: 1n, scale: 30 },
    ]) {
      addToComparison(comparison, { first: outcome, second: outcome, weight });
    }
    expect(compareOutcomes(comparison).records).toEqual({
      count: 3,
      weight: "0.300000000000000000000000000001",
      weightless: 0,
    });
  });
});

describe("what sets those apart who change class", () => {
  const changed = (records: readonly Given[]) =>
    compared(records).pairs.find(({ first, second }) => `${first} ${second}` === "in out");

  test("is told against those with the same answer by the first definition", () => {
    const pair = changed([
      [0, 30],
      [0, 30],
      [20, 0],
      [20, 30],
      [0, 0],
    ]);
    expect(pair?.against).toEqual({ whom: "same-by-first", count: 2 });
    expect(
      pair?.criteria.first.map(({ id, more, here, others }) => [id, more, here[more], others?.[more]]),
    ).toEqual([
      ["x.long", "false", 2, 0],
      ["x.chores", "true", 2, 1],
    ]);
    expect(pair?.criteria.second.map(({ id, label }) => [id, label.en])).toEqual([
      ["x.long", "the hours are many"],
    ]);
  });

  test("leaves out what is answered alike, such as the rule of the class they share", () => {
    const ids = changed([
      [0, 30],
      [20, 0],
    ])?.criteria.first.map(({ id }) => id);
    expect(ids).not.toContain("x.either");
  });

  test("is told against all others where nobody else has that answer", () => {
    expect(
      changed([
        [0, 30],
        [0, 0],
        [0, 0],
      ]),
    ).toMatchObject({
      against: { whom: "all-others", count: 2 },
      criteria: {
        first: [
          { id: "x.either", more: "true" },
          { id: "x.chores", more: "true" },
        ],
      },
    });
  });

  test("is what they all have in common where there is nobody else", () => {
    expect(changed([[0, 30]])).toMatchObject({
      against: null,
      criteria: {
        first: [
          { id: "x.either", more: "true", others: null },
          { id: "x.long", more: "false", others: null },
          { id: "x.chores", more: "true", others: null },
        ],
      },
    });
  });

  test("is nothing where both answers are the same", () => {
    const same = compared([
      [20, 0],
      [0, 30],
    ]).pairs.find(({ isSame }) => isSame);
    expect(same).toMatchObject({ against: null, criteria: { first: [], second: [] } });
  });

  test("is nothing where both definitions ask the same", () => {
    const comparison = createComparison(narrow, narrow);
    const { outcome } = classify(narrow, { "x.hours": 20 });
    addToComparison(comparison, { first: outcome, second: outcome });
    expect(compareOutcomes(comparison).pairs.every(({ isSame }) => isSame)).toBe(true);
  });
});

describe("why records are undetermined", () => {
  test("is counted once for each record and cause, the most frequent first", () => {
    const { pairs } = compared([
      [undefined, undefined],
      [undefined, 0],
      [undefined, 3],
    ]);
    const [both] = pairs;
    expect(both?.causes.first.map(({ cause, count }) => [cause.name, cause.reason, count])).toEqual([
      ["x.hours", "absent", 3],
      ["x.chores", "absent", 1],
    ]);
    expect(both?.causes.second.map(({ cause, count }) => [cause.name, count])).toEqual([["x.hours", 3]]);
  });

  test("is told of the side that is undetermined alone", () => {
    const [pair] = compared([[undefined, 30]]).pairs;
    expect(pair).toMatchObject({ first: ["in"], second: ["in", "out"], causes: { first: [] } });
    expect(pair?.causes.second).toHaveLength(1);
    expect(pair?.criteria.second).toMatchObject([{ id: "x.long", more: "unknown" }]);
  });
});

test("unknown is an answer of its own among the counts of a criterion", () => {
  const comparison = createComparison(narrow, narrow);
  const outcome = (truth: Truth, name: string): Outcome => ({
    status: "determined",
    class: name,
    criteria: { "x.long": truth },
  });
  for (const truth of [true, false, undefined, undefined]) {
    addToComparison(comparison, { first: outcome(truth, "in"), second: outcome(truth, "out") });
  }
  const [pair] = compareOutcomes(comparison).pairs;
  expect(pair?.criteria.first).toMatchObject([{ more: "unknown", here: { true: 1, false: 1, unknown: 2 } }]);
});

test("what comes out is plain JSON", () => {
  const all = compared([
    [0, 30],
    [20, 0],
    [undefined, undefined],
  ]);
  expect(JSON.parse(JSON.stringify(all))).toEqual(all);
});
