import { expect, test } from "vitest";
import { rate } from "../../situations/province.ts";
import { createColumnTally } from "./column-tally.ts";

const candidates = [["child-labour"], ["not-child-labour"]];
const heaviest = 2 ** 32 - 1;

test("weights whose sum no binary number holds are summed exactly", () => {
  const counting = createColumnTally(rate);
  const weights = new Uint32Array(1 << 16).fill(heaviest);
  const outcomes = new Uint32Array(1 << 16);
  for (let batch = 0; batch < 40; batch += 1) counting.add({ outcomes, candidates, weights });
  const [cell] = counting.tally().cells.values();
  expect(cell?.sums.N).toEqual({
    count: 40 * 65_536,
    weight: { units: 40n * 65_536n * BigInt(heaviest), scale: 0 },
  });
});

test("a weight below zero is refused, and nothing of its batch is counted", () => {
  const counting = createColumnTally(rate);
  const columns = { outcomes: Uint32Array.of(0, 1), candidates, weights: Int32Array.of(1, -5) };
  expect(() => counting.add(columns)).toThrow(
    expect.objectContaining({ code: "indicators/negative-weight", data: { weight: "-5" } }),
  );
  expect(counting.tally().cells.size).toBe(0);
});

test("what was counted can be looked at, and then added to", () => {
  const counting = createColumnTally(rate);
  const columns = { outcomes: Uint32Array.of(0, 1), candidates };
  counting.add(columns);
  counting.tally();
  counting.add(columns);
  expect([...counting.tally().cells.values()][0]).toMatchObject({ weightless: 4, sums: { N: { count: 2 } } });
});

test("batches of two definitions, each with candidates of its own, are counted by their own", () => {
  const counting = createColumnTally(rate);
  counting.add({ outcomes: Uint32Array.of(0), candidates });
  counting.add({ outcomes: Uint32Array.of(0), candidates: [["not-child-labour"], ["child-labour"]] });
  expect([...counting.tally().cells.values()][0]).toMatchObject({
    sums: { N: { count: 1 }, D: { count: 1 } },
  });
});

test.each([
  ["an outcome that names no candidates", { outcomes: Uint32Array.of(0, 2), candidates }, "candidates"],
  [
    "weights of fewer records",
    { outcomes: Uint32Array.of(0, 1), candidates, weights: Int32Array.of(1) },
    "weights",
  ],
])("%s is refused, and nothing of its batch is counted", (_, columns, column) => {
  const counting = createColumnTally(rate);
  expect(() => counting.add(columns)).toThrow(
    expect.objectContaining({
      code: "indicators/columns-do-not-fit",
      data: expect.objectContaining({ column }),
    }),
  );
  expect(counting.tally().cells.size).toBe(0);
});
