// Formulas over three indicators, and what these can be, for the property tests.
import type { Formula, FormulaOperator } from "@mangnon/schema";
import fc from "fast-check";
import { compareRatios, type Ratio } from "../src/exact/ratio.ts";
import type { Span } from "../src/formula/arithmetic.ts";

export const ids = ["a", "b", "c"] as const;

const operators: readonly FormulaOperator[] = ["+", "-", "*", "/", "min", "max"];

export const { formula } = fc.letrec<{ formula: Formula }>((tie) => ({
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

export const ratio = fc
  .tuple(fc.bigInt(0n, 20n), fc.bigInt(1n, 9n))
  .map(([numerator, denominator]): Ratio => ({ numerator, denominator }));

export const span = fc.tuple(ratio, ratio).map(([a, b]): Span => {
  const [lower, upper] = compareRatios(a, b) <= 0 ? [a, b] : [b, a];
  return { lower, upper };
});

export const point = (value: Ratio): Span => ({ lower: value, upper: value });
