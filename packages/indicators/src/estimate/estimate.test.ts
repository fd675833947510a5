import type { Outcome } from "@mangnon/schema";
import { parseDecimal } from "@mangnon/schema/decimal";
import { describe, expect, test } from "vitest";
import { rate } from "../../situations/province.ts";
import { addToTally, createTally, type TalliedRecord } from "../tally/tally.ts";
import { type Estimate, estimate } from "./estimate.ts";

const determined = (name: string): Outcome => ({ status: "determined", class: name, criteria: {} });
const yes = { outcome: determined("child-labour") };
const no = { outcome: determined("not-child-labour") };
const outside = { outcome: determined("out-of-scope") };

const maybe = (...candidates: string[]): TalliedRecord => ({
  outcome: { status: "undetermined", candidates, needs: [], causes: [], criteria: {} },
});

const times = (count: number, record: TalliedRecord) => Array.from({ length: count }, () => record);

const estimated = (by: readonly string[], records: readonly TalliedRecord[]): readonly Estimate[] => {
  const tally = createTally(rate, by);
  for (const record of records) addToTally(tally, record);
  return estimate(tally);
};

const total = (...records: readonly TalliedRecord[]): Estimate => estimated([], records)[0] as Estimate;

const fraction = (text: string) => {
  const [numerator = "", denominator = ""] = text.split("/");
  return { numerator, denominator };
};

test("10 of 100, and 20 of unknown age: the lowest value is 10/120", () => {
  const ofUnknownAge = maybe("child-labour", "not-child-labour", "out-of-scope");
  const { estimate: value, bounds } = total(...times(10, yes), ...times(90, no), ...times(20, ofUnknownAge));
  expect(value).toEqual({ status: "value", value: fraction("10/100") });
  expect(bounds).toEqual({ lower: fraction("10/120"), upper: fraction("30/120") });
});

test.each([
  ["child-labour or not", maybe("child-labour", "not-child-labour"), "1/3", "2/3"],
  ["not in child labour or out of scope", maybe("not-child-labour", "out-of-scope"), "1/3", "1/2"],
  ["child labour or out of scope", maybe("child-labour", "out-of-scope"), "1/2", "2/3"],
  ["anything", maybe("child-labour", "not-child-labour", "out-of-scope"), "1/3", "2/3"],
])("one in two, and one that is %s, lies between %s and %s", (_, record, lower, upper) => {
  expect(total(yes, no, record).bounds).toEqual({ lower: fraction(lower), upper: fraction(upper) });
});

test("without undetermined records the bounds are the value", () => {
  expect(total(yes, no, outside).bounds).toEqual({ lower: fraction("1/2"), upper: fraction("1/2") });
});

describe("nobody determined in the denominator", () => {
  test.each([
    ["no records", [], "not-computable", "zero-denominator", true],
    ["only records out of scope", [outside], "not-computable", "zero-denominator", true],
    [
      "only undetermined ones",
      [maybe("not-child-labour", "out-of-scope")],
      "unknown",
      "no-determined-records",
      true,
    ],
    [
      "one surely in it",
      [maybe("child-labour", "not-child-labour")],
      "unknown",
      "no-determined-records",
      false,
    ],
  ] as const)("%s: %s {%s}", (_, records, status, reason, mayBeNotComputable) => {
    const seen = total(...records);
    expect(seen.estimate).toEqual({ status, reason });
    expect(seen.mayBeNotComputable).toBe(mayBeNotComputable);
    expect(seen.bounds).toEqual({
      lower: expect.objectContaining({ numerator: "0" }),
      upper: expect.anything(),
    });
  });
});

describe("weights", () => {
  const heavy = { ...yes, weight: parseDecimal("2.5") };

  test("where some records have one and others none there is neither value nor bounds", () => {
    const seen = total(heavy, no);
    expect(seen.estimate).toEqual({ status: "unknown", reason: "missing-weights" });
    expect(seen).not.toHaveProperty("bounds");
  });

  test("one missing on a record out of scope concerns nothing", () => {
    expect(total(heavy, outside).estimate).toEqual({ status: "value", value: fraction("2.5/2.5") });
  });

  test("one missing among the boys leaves the girls as they are", () => {
    const cells = estimated(
      ["sex"],
      [
        { ...heavy, cell: { sex: "girl" } },
        { ...no, cell: { sex: "boy" } },
      ],
    );
    expect(cells.map(({ cell, estimate: { status } }) => [cell, status])).toEqual([
      [{}, "unknown"],
      [{ sex: "boy" }, "unknown"],
      [{ sex: "girl" }, "value"],
    ]);
  });

  test("one missing on a child of unknown sex takes the bounds of the girls, not their value", () => {
    const cells = estimated(["sex"], [{ ...heavy, cell: { sex: "girl" } }, no]);
    expect(cells[1]).toMatchObject({ cell: { sex: "girl" }, estimate: { status: "value" } });
    expect(cells[1]).not.toHaveProperty("bounds");
  });
});

describe("disaggregations", () => {
  const girl = (record: TalliedRecord) => ({ ...record, cell: { sex: "girl" } });

  test("the total comes first, then the margins, then the finest cells, each in order", () => {
    const cells = estimated(
      ["sex", "area"],
      [
        { ...yes, cell: { sex: "girl", area: "urban" } },
        { ...no, cell: { sex: "boy", area: "rural" } },
      ],
    );
    expect(cells.map(({ cell }) => cell)).toEqual([
      {},
      { sex: "boy" },
      { sex: "girl" },
      { area: "rural" },
      { area: "urban" },
      { sex: "boy", area: "rural" },
      { sex: "girl", area: "urban" },
    ]);
  });

  test("a child of unknown sex may be a girl: the girls' bounds say so, their value does not", () => {
    const [, girls, unknown] = estimated(["sex"], [girl(yes), girl(no), yes]);
    expect(girls).toMatchObject({
      cell: { sex: "girl" },
      estimate: { status: "value", value: fraction("1/2") },
      bounds: { lower: fraction("1/2"), upper: fraction("2/3") },
      n: 2,
      undetermined: { count: 0, weight: "0" },
      unplaced: { count: 1, weight: "1" },
    });
    expect(unknown).toMatchObject({ cell: { sex: "unknown" }, n: 1, unplaced: { count: 0 } });
  });

  test("what is known of an unplaced record counts: a rural child is not among the urban girls", () => {
    const cells = estimated(
      ["sex", "area"],
      [
        { ...no, cell: { sex: "girl", area: "urban" } },
        { ...yes, cell: { area: "rural" } },
        { ...yes, cell: { area: "urban" } },
        yes,
      ],
    );
    const unplacedIn = (name: object) =>
      cells.find(({ cell }) => JSON.stringify(cell) === JSON.stringify(name))?.unplaced.count;
    expect(unplacedIn({})).toBe(0);
    expect(unplacedIn({ sex: "girl" })).toBe(3);
    expect(unplacedIn({ sex: "girl", area: "urban" })).toBe(2);
    expect(unplacedIn({ sex: "unknown", area: "urban" })).toBe(1);
  });
});

describe("what would settle undetermined records", () => {
  const open = (...needs: readonly (readonly string[])[]): TalliedRecord => ({
    outcome: {
      status: "undetermined",
      candidates: ["child-labour", "not-child-labour"],
      needs,
      causes: [],
      criteria: {},
    },
  });

  test("counts the variables that do so alone, most first; a pair settles nothing alone", () => {
    const { settledBy } = total(
      open(["hours"]),
      open(["birthDate"], ["age"]),
      open(["birthDate"], ["hours", "work"]),
      open(["hours", "work"]),
    );
    expect(settledBy).toEqual([
      { variable: "birthDate", count: 2, weight: "2" },
      { variable: "age", count: 1, weight: "1" },
      { variable: "hours", count: 1, weight: "1" },
    ]);
  });

  test("is not told where outcomes do not name their needs, nor for records that the ratio does not ask about", () => {
    expect(total(open(), yes).settledBy).toBeUndefined();
    const outsideAnyway: TalliedRecord = {
      outcome: {
        status: "undetermined",
        candidates: ["a", "b"],
        needs: [["hours"]],
        causes: [],
        criteria: {},
      },
    };
    expect(total(outsideAnyway).settledBy).toBeUndefined();
  });
});

test("groups stand in the order of their numbers: 5-11 before 12-14, 9 years before 10, who is not known last", () => {
  const valuesBy = (...values: readonly (string | undefined)[]) =>
    estimated(
      ["group"],
      values.map((group) => ({ ...yes, ...(group === undefined ? {} : { cell: { group } }) })),
    ).map(({ cell }) => cell.group);
  expect(valuesBy("15-17", undefined, "12-14", "5-11")).toEqual([
    undefined,
    "5-11",
    "12-14",
    "15-17",
    "unknown",
  ]);
  expect(valuesBy("10", "9", "male", "17", "female")).toEqual([undefined, "9", "10", "17", "female", "male"]);
});
