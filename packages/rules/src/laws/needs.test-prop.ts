import fc from "fast-check";
import { expect, test } from "vitest";
import {
  contradictedAges,
  isEnoughByForce,
  smallestSetsByForce,
  waysOf,
  withoutUnasked,
} from "../../situations/brute-force.ts";
import { drawnDefinition, readDrawnDefinition } from "../../situations/drawn-definition.ts";
import { type FiniteDefinition, finiteDefinition, finiteRecord } from "../../situations/finite.ts";
import { countShares } from "../../situations/shares.ts";
import { classify } from "../classify/classify.ts";
import { readDefinition } from "../definition/read-definition.ts";

const choices = fc.array(fc.nat(11), { minLength: 9, maxLength: 9 });

/** A record that leaves the class open, with what is asked for; all that it may be can be tried. */
function opened({ definition, vocabulary, finite }: FiniteDefinition, drawn: readonly number[]) {
  const read = readDefinition(definition, vocabulary);
  const record = withoutUnasked(read, finiteRecord(finite, drawn));
  fc.pre(waysOf(read, record, finite) <= 300 && contradictedAges(read, record).length === 0);
  const { outcome } = classify(read, record);
  return outcome.status === "determined" ? undefined : { read, record, finite, needs: outcome.needs };
}

const asSets = (needs: readonly (readonly string[])[]): readonly string[] =>
  needs.map((names) => [...names].sort().join(" ")).sort();

test("needs are all smallest sets that settle the class whatever their values, and no others", () => {
  const counts = countShares<number>();
  const sizes = countShares<number>();
  fc.assert(
    fc.property(finiteDefinition(true), choices, (drawn, drawnRecord) => {
      const found = opened(drawn, drawnRecord);
      if (found === undefined) return;
      const { read, record, finite, needs } = found;
      expect(asSets(needs)).toEqual(asSets(smallestSetsByForce(read, record, finite)));
      const lengths = needs.map(({ length }) => length);
      expect(lengths).toEqual([...lengths].sort((a, b) => a - b));
      counts.add(needs.length);
      sizes.add(needs[0]?.length ?? 0);
    }),
    { seed: 20_261_210, numRuns: 3000 },
  );
  expect(counts.share(2)).toBeGreaterThan(0.05);
  expect(sizes.share(2) + sizes.share(3) + sizes.share(4)).toBeGreaterThan(0.2);
});

test("where something cannot be computed or is told twice, every set of needs still settles all that can be", () => {
  const counts = countShares<boolean>();
  fc.assert(
    fc.property(finiteDefinition(false), choices, (drawn, drawnRecord) => {
      const found = opened(drawn, drawnRecord);
      if (found === undefined) return;
      for (const names of found.needs) expect(isEnoughByForce(found, names), names.join(" ")).toBe(true);
      counts.add(found.needs.length > 0);
    }),
    { seed: 20_261_211, numRuns: 2000 },
  );
  expect(counts.share(true)).toBeGreaterThan(0.8);
});

test("whatever a completion tells of a set of needs, nothing is asked for after it", () => {
  const settled = countShares<string>();
  fc.assert(
    fc.property(drawnDefinition, (drawn) => {
      const { read, record, completions } = readDrawnDefinition(drawn);
      const { outcome } = classify(read, record);
      if (outcome.status === "determined") return;
      for (const way of completions(2)) {
        for (const names of outcome.needs) {
          const told = Object.fromEntries(
            names.filter((name) => name in way).map((name) => [name, way[name]]),
          );
          const after = classify(read, { ...record, ...told }).outcome;
          settled.add(after.status);
          if (after.status === "undetermined") expect(after.needs, JSON.stringify([names, told])).toEqual([]);
        }
      }
    }),
    { seed: 20_261_212, numRuns: 1000 },
  );
  expect(settled.share("determined")).toBeGreaterThan(0.8);
});
