import type { FormulaOperator } from "@mangnon/schema";
import { compareRatios, type Ratio } from "../exact/ratio.ts";

/** All values that something can have, exactly. */
export interface Span {
  readonly lower: Ratio;
  readonly upper: Ratio;
}

type Step = (a: Ratio, b: Ratio) => Ratio;

export const add: Step = (a, b) => ({
  numerator: a.numerator * b.denominator + b.numerator * a.denominator,
  denominator: a.denominator * b.denominator,
});

export const minus = ({ numerator, denominator }: Ratio): Ratio => ({ numerator: -numerator, denominator });

export const times: Step = (a, b) => ({
  numerator: a.numerator * b.numerator,
  denominator: a.denominator * b.denominator,
});

/** One over a ratio that is not 0. */
export const inverse = ({ numerator, denominator }: Ratio): Ratio =>
  numerator < 0n
    ? { numerator: -denominator, denominator: -numerator }
    : { numerator: denominator, denominator: numerator };

export const least: Step = (a, b) => (compareRatios(a, b) <= 0 ? a : b);
export const greatest: Step = (a, b) => (compareRatios(a, b) >= 0 ? a : b);

export const zero: Ratio = { numerator: 0n, denominator: 1n };

const mayBeZero = ({ lower, upper }: Span): boolean =>
  compareRatios(lower, zero) <= 0 && compareRatios(upper, zero) >= 0;

function product(a: Span, b: Span): Span {
  const corners = [
    times(a.lower, b.lower),
    times(a.lower, b.upper),
    times(a.upper, b.lower),
    times(a.upper, b.upper),
  ];
  return { lower: corners.reduce(least), upper: corners.reduce(greatest) };
}

/** What an operator makes of two spans; `undefined` where it would divide by what may be 0. */
export const steps: Readonly<Record<FormulaOperator, (a: Span, b: Span) => Span | undefined>> = {
  "+": (a, b) => ({ lower: add(a.lower, b.lower), upper: add(a.upper, b.upper) }),
  "-": (a, b) => ({ lower: add(a.lower, minus(b.upper)), upper: add(a.upper, minus(b.lower)) }),
  "*": product,
  "/": (a, b) =>
    mayBeZero(b) ? undefined : product(a, { lower: inverse(b.upper), upper: inverse(b.lower) }),
  min: (a, b) => ({ lower: least(a.lower, b.lower), upper: least(a.upper, b.upper) }),
  max: (a, b) => ({ lower: greatest(a.lower, b.lower), upper: greatest(a.upper, b.upper) }),
};
