import type { Formula, FormulaOperator } from "@mangnon/schema";
import fc from "fast-check";
import { expect, test } from "vitest";
import { compareRatios, type Ratio } from "../exact/ratio.ts";
import type { Span } from "./arithmetic.ts";
import { evaluateFormula } from "./evaluate-formula.ts";

const seed = 20_261_125;
const ids = ["a", "b", "c"] as const;

const operators: readonly FormulaOperator[] = ["+", "-", "*", "/", "min", "max"];

const { formula } = fc.letrec<{ formula: Formula }>((tie) => ({
  formula: fc.oneof(
    { maxDepth: 3 },
    fc
      .integer({ min: 0, max: 9 })
      .map((n): Formula => ({ kind: "number", value: { units: BigInt(n), scale: 0 } })),
    fc.constantFrom(...ids).map((id): Formula => ({ kind: "indicator", id })),
    fc
      .tuple(fc.constantFrom(...operators), tie("formula"), tie("formula"))
      .map(([operator, ...operands]): Formula => ({ kind: "operation", operator, operands })),
  ),
}));

const ratio = fc
  .tuple(fc.bigInt(0n, 20n), fc.bigInt(1n, 9n))
  .map(([numerator, denominator]): Ratio => ({ numerator, denominator }));

const span = fc.tuple(ratio, ratio).map(([a, b]): Span => {
  const [lower, upper] = compareRatios(a, b) <= 0 ? [a, b] : [b, a];
  return { lower, upper };
});

const point = (value: Ratio): Span => ({ lower: value, upper: value });

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
