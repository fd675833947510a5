import fc from "fast-check";
import { expect, test } from "vitest";
import { type Counted, crossed, type Finest, possibleValues } from "../../situations/crossed.ts";
import { protect } from "./protect.ts";
import { publicSums } from "./public-sums.ts";
import { smallParts } from "./small-parts.ts";
import { added, sumOf, type Table } from "./table.ts";

const runs = { numRuns: 25, seed: 20251125 };

/** Few enough that every possible table can be tried. */
const counted = fc.tuple(
  fc.oneof({ weight: 3, arbitrary: fc.integer({ min: 0, max: 4 }) }, fc.integer({ min: 5, max: 8 })),
  fc.integer({ min: 0, max: 6 }),
);

const cellsOf = (names: readonly Readonly<Record<string, string>>[], counts: readonly Counted[]): Finest[] =>
  names.flatMap((cell, at) => (counts[at] ? [{ cell, counted: counts[at] }] : []));

const combined = (a: readonly string[], b: readonly string[]) =>
  a.flatMap((x) => b.map((y) => ({ district: x, sex: y })));

const flat = fc.array(counted, { minLength: 2, maxLength: 5 }).map((counts) =>
  crossed(
    cellsOf(
      ["a", "b", "c", "d", "e"].map((district) => ({ district })),
      counts,
    ),
    ["district"],
  ),
);

const twoWays = fc
  .array(counted, { minLength: 6, maxLength: 6 })
  .map((counts) =>
    crossed(cellsOf(combined(["a", "b", "c"], ["girls", "boys"]), counts), ["district", "sex"]),
  );

const nested = fc.array(counted, { minLength: 5, maxLength: 5 }).map((counts) =>
  crossed(
    cellsOf(
      [
        { district: "a", commune: "a1" },
        { district: "a", commune: "a2" },
        { district: "b", commune: "b1" },
        { district: "b", commune: "b2" },
        { district: "b", commune: "b3" },
      ],
      counts,
    ),
    ["district", "commune"],
  ),
);

const threeWays = fc
  .array(fc.tuple(fc.integer({ min: 0, max: 5 }), fc.integer({ min: 5, max: 6 })), {
    minLength: 8,
    maxLength: 8,
  })
  .map((counts) =>
    crossed(
      cellsOf(
        combined(["a", "b"], ["girls", "boys"]).flatMap((cell) =>
          ["young", "old"].map((age) => ({ ...cell, age })),
        ),
        counts,
      ),
      ["district", "sex", "age"],
    ),
  );

function nothingIsTold(table: Table, largest?: number): void {
  const { hidden, givenAway } = protect(table, largest);
  expect(givenAway.size).toBe(0);
  const sums = publicSums(table, hidden);
  for (const [at, figure] of table.figures.entries()) {
    for (const part of smallParts(table, figure)) {
      expect(hidden.has(at)).toBe(true);
      const { minimum } = figure.policy;
      const values = possibleValues(table.counts, sums, sumOf(figure, part));
      const [lowest = 0, highest = 0] = [values[0], values.at(-1)];
      expect(values).toContain(added(table.counts, sumOf(figure, part)));
      expect(highest - lowest).toBeGreaterThanOrEqual(minimum);
      expect(highest).toBeGreaterThanOrEqual(minimum);
    }
  }
}

test.each([
  ["a list of districts and its total", flat],
  ["districts by sex", twoWays],
  ["communes within districts", nested],
  ["districts by sex and age", threeWays],
])("no small count of %s can be told, whoever tries every table that says what is published", (_, tables) => {
  fc.assert(
    fc.property(tables, (table) => nothingIsTold(table)),
    runs,
  );
});

test("nor where it is too much to search, and the lowest level is hidden as a whole", () => {
  fc.assert(
    fc.property(twoWays, (table) => nothingIsTold(table, 8)),
    runs,
  );
});

test("what is shown not to be told is shown by two tables that say all that is published", () => {
  fc.assert(
    fc.property(twoWays, (table) => {
      const { hidden, shown } = protect(table);
      const sums = publicSums(table, hidden);
      for (const { figure, part, higher, lower } of shown) {
        const of = table.figures[figure];
        if (of === undefined) throw new Error("no such figure");
        for (const sum of sums) {
          expect([added(higher, sum), added(lower, sum)]).toEqual(Array(2).fill(added(table.counts, sum)));
        }
        const [top, bottom] = [added(higher, sumOf(of, part)), added(lower, sumOf(of, part))];
        expect(top).toBeGreaterThanOrEqual(of.policy.minimum);
        expect(top - bottom).toBeGreaterThanOrEqual(of.policy.minimum);
      }
    }),
    runs,
  );
});

test("nothing is hidden where nothing is small", () => {
  const large = fc.tuple(fc.integer({ min: 5, max: 90 }), fc.integer({ min: 5, max: 900 }));
  const tables = fc
    .array(large, { minLength: 6, maxLength: 6 })
    .map((counts) =>
      crossed(cellsOf(combined(["a", "b", "c"], ["girls", "boys"]), counts), ["district", "sex"]),
    );
  fc.assert(
    fc.property(tables, (table) => {
      expect(protect(table).hidden.size).toBe(0);
    }),
    runs,
  );
});
