import { describe, expect, test } from "vitest";
import { climb, tableauOf } from "./tableau.ts";

/** Rows and columns of a table of two by two, each cell in one of both. */
const twoByTwo = [
  [1, 1, 0, 0],
  [0, 0, 1, 1],
  [1, 0, 1, 0],
  [0, 1, 0, 1],
];

const climbed = (
  equations: readonly (readonly number[])[],
  from: readonly number[],
  weights: readonly number[],
  enough = 99,
) => {
  const tableau = tableauOf(equations);
  if (tableau === undefined) throw new Error("not solved");
  const values = [...from];
  climb(tableau, values, { weights, enough });
  return values;
};

test("what follows from other equations is left out", () => {
  expect(tableauOf(twoByTwo)?.rows).toHaveLength(3);
});

test("a cell of two by two is made as large and as small as its row and column let it", () => {
  expect(climbed(twoByTwo, [3, 4, 5, 6], [1, 0, 0, 0])).toEqual([7, 0, 1, 10]);
  expect(climbed(twoByTwo, [3, 4, 5, 6], [-1, 0, 0, 0])).toEqual([0, 7, 8, 3]);
});

test("no more than is enough", () => {
  expect(climbed(twoByTwo, [3, 4, 5, 6], [1, 0, 0, 0], 5)).toEqual([5, 2, 3, 8]);
});

test("what is told stays as it is", () => {
  expect(
    climbed(
      [
        [1, 1],
        [1, 0],
      ],
      [3, 4],
      [1, 0],
    ),
  ).toEqual([3, 4]);
});

describe("where solving would need a division", () => {
  test("there is no tableau", () => {
    expect(tableauOf([[2, 2]])).toBeUndefined();
  });

  test("every stop is whole all the same, and may be too little", () => {
    // 2a + b = 7: b goes down by twos.
    expect(climbed([[2, 1]], [0, 7], [1, 0])).toEqual([3, 1]);
  });
});
