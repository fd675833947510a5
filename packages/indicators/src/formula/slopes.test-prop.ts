import fc from "fast-check";
import { expect, test } from "vitest";
import { formula, ids, point, ratio, span } from "../../situations/formulas.ts";
import { compareRatios, type Ratio } from "../exact/ratio.ts";
import type { Span } from "./arithmetic.ts";
import { evaluateFormula } from "./evaluate-formula.ts";
import { directionsOf } from "./slopes.ts";

const seed = 20_270_126;

/** A number between the ends of a span, as far up as a tenth says. */
const within = ({ lower, upper }: Span, tenth: number): Ratio => ({
  numerator:
    lower.numerator * upper.denominator * BigInt(10 - tenth) +
    upper.numerator * lower.denominator * BigInt(tenth),
  denominator: lower.denominator * upper.denominator * 10n,
});

test("a formula that is said to go up with a part nowhere goes down with it, whatever the others are", () => {
  const tenths = fc.array(fc.integer({ min: 0, max: 10 }), { minLength: 4, maxLength: 4 });
  let told = 0;
  fc.assert(
    fc.property(
      formula,
      fc.tuple(span, span, span),
      tenths,
      (one, spans, [x = 0, y = 0, z = 0, more = 0]) => {
        const directions = directionsOf(one, new Map(ids.map((id, at) => [id, spans[at] as Span])));
        if (directions === undefined) return;
        const start = [x, y, z].map((tenth, at) => within(spans[at] as Span, tenth));
        for (const [at, id] of ids.entries()) {
          const direction = directions.get(id);
          if (direction === undefined) continue;
          told += 1;
          const moved = start.map((value, k) =>
            k === at ? within(spans[at] as Span, Math.max(x, y, z, more)) : value,
          );
          const isUp = compareRatios(moved[at] as Ratio, start[at] as Ratio) >= 0;
          if (!isUp) continue;
          const [before, after] = [start, moved].map(
            (values) =>
              evaluateFormula(one, new Map(ids.map((name, k) => [name, point(values[k] as Ratio)])))?.lower,
          );
          const change = compareRatios(after as Ratio, before as Ratio);
          expect(change * (direction === "up" ? 1 : -1)).toBeGreaterThanOrEqual(0);
        }
      },
    ),
    { seed, numRuns: 1000 },
  );
  expect(told).toBeGreaterThan(500);
});

test("at a point every part of a formula has a direction", () => {
  fc.assert(
    fc.property(formula, fc.tuple(ratio, ratio, ratio), (one, values) => {
      const at = new Map(ids.map((id, k) => [id, point(values[k] as Ratio)]));
      const directions = directionsOf(one, at);
      if (evaluateFormula(one, at) !== undefined)
        expect([...(directions?.values() ?? [])]).not.toContain(undefined);
    }),
    { seed, numRuns: 300 },
  );
});
