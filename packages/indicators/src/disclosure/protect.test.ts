import { describe, expect, test } from "vitest";
import { children, crossed, type Finest, namesOf, possibleValues } from "../../situations/crossed.ts";
import { protect } from "./protect.ts";
import { publicSums } from "./public-sums.ts";
import { sumOf, type Table } from "./table.ts";

const district = (name: string, numerator: number, complement: number): Finest => ({
  cell: { district: name },
  counted: [numerator, complement],
});

const bySex = (district: string, sex: string, numerator: number, complement: number): Finest => ({
  cell: { district, sex },
  counted: [numerator, complement],
});

const hiddenIn = (table: Table): readonly string[] => namesOf(table, protect(table).hidden);

describe("a district with a small count", () => {
  test("is hidden, and a second one with it: total less the others would be the first", () => {
    const table = crossed(
      [district("a", 3, 200), district("b", 9, 300), district("c", 20, 400)],
      ["district"],
    );
    expect(hiddenIn(table)).toEqual(["a", "b"]);
  });

  test.each([
    ["four children are hidden", [4, 96], ["a", "b"]],
    ["five are not", [5, 95], []],
    ["nobody is not: it says of no child that it works", [0, 100], []],
    ["all but four are", [96, 4], ["a", "b"]],
    ["all of them are: it says of each child that it works", [100, 0], ["a", "b"]],
    ["nobody to count among is not", [0, 0], []],
    ["four to count among are, though none of them works", [0, 4], ["a", "b"]],
  ] as const)("%s", (_, [numerator, complement], hidden) => {
    const table = crossed(
      [district("a", numerator, complement), district("b", 50, 50), district("c", 60, 60)],
      ["district"],
    );
    expect(hiddenIn(table)).toEqual(hidden);
  });

  test("under a minimum of 10 hides nine", () => {
    const finest = [district("a", 9, 200), district("b", 12, 300), district("c", 20, 400)];
    expect(hiddenIn(crossed(finest, ["district"]))).toEqual([]);
    expect(hiddenIn(crossed(finest, ["district"], { policy: { ...children, minimum: 10 } }))).toEqual([
      "a",
      "b",
    ]);
  });

  test("of which everybody may be said shows a hundred of a hundred", () => {
    const policy = { minimum: 5, hidesEverybody: false };
    const finest = [district("a", 100, 0), district("b", 50, 50)];
    expect(hiddenIn(crossed(finest, ["district"], { policy }))).toEqual([]);
  });

  test("hides the total when there is no other district to stand beside it", () => {
    expect(hiddenIn(crossed([district("a", 3, 200)], ["district"]))).toEqual(["all", "a"]);
  });

  test("needs more than one other where the others have too little between them", () => {
    // Beside 1 child a second district with 1 leaves 0, 1 or 2: everybody knows that it is fewer than 5.
    const table = crossed([district("a", 1, 90), district("b", 1, 91), district("c", 30, 92)], ["district"]);
    expect(hiddenIn(table)).toEqual(["a", "b", "c"]);
  });
});

test("in a table of two ways one small count takes three others: no row and no column has it alone", () => {
  const table = crossed(
    [
      bySex("a", "girls", 2, 80),
      bySex("a", "boys", 9, 81),
      bySex("b", "girls", 11, 82),
      bySex("b", "boys", 12, 83),
      bySex("c", "girls", 13, 84),
      bySex("c", "boys", 14, 85),
    ],
    ["district", "sex"],
  );
  expect(hiddenIn(table)).toEqual(["a × girls", "a × boys", "b × girls", "b × boys"]);
});

test("two small counts in one row and column of four are not safe together when they are few", () => {
  const table = crossed(
    [
      bySex("a", "girls", 1, 80),
      bySex("a", "boys", 1, 81),
      bySex("b", "girls", 1, 82),
      bySex("b", "boys", 40, 83),
    ],
    ["district", "sex"],
  );
  const { hidden, givenAway } = protect(table);
  expect(givenAway.size).toBe(0);
  // Hiding the four would leave a total of 2 in the first row, of which no part can be 5.
  expect(namesOf(table, hidden)).toEqual(expect.arrayContaining(["a", "b", "girls", "boys"]));
});

test("a small commune takes another of its district, and the district may be told", () => {
  const commune = (district: string, name: string, numerator: number): Finest => ({
    cell: { district, commune: name },
    counted: [numerator, 500],
  });
  const finest = [
    commune("a", "a1", 3),
    commune("a", "a2", 7),
    commune("a", "a3", 30),
    commune("b", "b1", 6),
    commune("b", "b2", 40),
  ];
  const table = crossed(finest, ["district", "commune"]);
  // The commune alone and the commune within its district are the same people: both rows go.
  expect(hiddenIn(table)).toEqual(["a1", "a2", "a × a1", "a × a2"]);
});

test("the only commune of a district is its district: both are hidden, and another district", () => {
  const only = (name: string, commune: string, numerator: number): Finest => ({
    cell: { district: name, commune },
    counted: [numerator, 500],
  });
  const table = crossed(
    [only("a", "a1", 3), only("b", "b1", 8), only("c", "c1", 9)],
    ["district", "commune"],
  );
  expect(hiddenIn(table)).toEqual(["a", "b", "a1", "b1", "a × a1", "b × b1"]);
});

describe("what an earlier release made public", () => {
  const finest = [district("a", 3, 200), district("b", 9, 300), district("c", 20, 400)];

  test("cannot be used to work out what is hidden now: more is hidden", () => {
    // Earlier, a and c were published as one: b is the total less that, hidden or not,
    // and is in vain the first choice to stand beside a.
    const known = [
      [0, 4],
      [1, 5],
    ];
    const table = crossed(finest, ["district"], { known });
    const { hidden, givenAway } = protect(table);
    expect(namesOf(table, hidden)).toEqual(["a", "b", "c"]);
    expect(givenAway.size).toBe(0);
  });

  test("is said to give a small count away where nothing helps any more", () => {
    const table = crossed(finest, ["district"], { known: [[0]] });
    const { hidden, givenAway } = protect(table);
    expect(namesOf(table, hidden)).toEqual(["a"]);
    expect(namesOf(table, givenAway)).toEqual(["a"]);
  });
});

test("what is too much to search is hidden by the name with the most values, and the rest is told", () => {
  const finest = Array.from({ length: 30 }, (_, at) => [
    bySex(`d${at}`, "girls", at % 7, 50 + at),
    bySex(`d${at}`, "boys", (at * 3) % 11, 60 + at),
  ]).flat();
  const table = crossed(finest, ["district", "sex"]);
  const { hidden } = protect(table, 20);
  expect(namesOf({ ...table }, new Set(table.figures.keys()))).toHaveLength(1 + 30 + 2 + 60);
  expect(table.figures.flatMap(({ cell }, at) => (hidden.has(at) ? [] : [cell]))).toEqual([
    {},
    { sex: "girls" },
    { sex: "boys" },
  ]);
});

test("an attacker who tries every table finds a count that is hidden alone, and not one that is protected", () => {
  const table = crossed([district("a", 3, 8), district("b", 9, 9), district("c", 7, 7)], ["district"]);
  const first = table.figures[1];
  if (first === undefined) throw new Error("no figure");
  const numerator = sumOf(first, "numerator");
  expect(possibleValues(table.counts, publicSums(table, new Set([1])), numerator)).toEqual([3]);
  const { hidden } = protect(table);
  const values = possibleValues(table.counts, publicSums(table, hidden), numerator);
  expect([values[0], values.at(-1)]).toEqual([0, 10]);
});
