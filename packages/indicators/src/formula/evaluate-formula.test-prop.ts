import fc from "fast-check";
import { expect, test } from "vitest";
import { formula, ids, point, ratio, span } from "../../situations/formulas.ts";
import { compareRatios, type Ratio } from "../exact/ratio.ts";
import type { Span } from "./arithmetic.ts";
import { evaluateFormula } from "./evaluate-formula.ts";

const seed = 20_261_125;
test("a formula of spans holds that of every point in them, and is known only if each of these is", () => {
  fc.assert(
    fc.property(
      formula,
      fc.tuple(span, span, span),
      fc.array(fc.boolean(), { minLength: 3, maxLength: 3 }),
      (one, spans, up) => {
        const all = evaluateFormula(one, new Map(ids.map((id, at) => [id, spans[at] as Span])));
        const ends = spans.map(({ lower, upper }, at) => point(up[at] ? upper : lower));
        const there = evaluateFormula(one, new Map(ids.map((id, at) => [id, ends[at] as Span])));
        if (all === undefined) return;
        expect(there).toBeDefined();
        expect(compareRatios(all.lower, (there as Span).lower)).not.toBe(1);
        expect(compareRatios(all.upper, (there as Span).upper)).not.toBe(-1);
      },
    ),
    { seed, numRuns: 500 },
  );
});

test("of points a formula is a point", () => {
  fc.assert(
    fc.property(formula, fc.tuple(ratio, ratio, ratio), (one, values) => {
      const made = evaluateFormula(one, new Map(ids.map((id, at) => [id, point(values[at] as Ratio)])));
      if (made !== undefined) expect(compareRatios(made.lower, made.upper)).toBe(0);
    }),
    { seed, numRuns: 500 },
  );
});
