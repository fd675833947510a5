import type { Formula, FormulaOperator } from "@mangnon/schema";
import { compareRatios, type Ratio, ratioIn } from "../exact/ratio.ts";
import { add, inverse, minus, times } from "./arithmetic.ts";
import type { Part } from "./part.ts";

/** Which of its values a part has: that of its determined records, or the lowest or the highest it can be. */
export type At = "value" | "lowest" | "highest";

/** By how much a value changes with one that a sample told. */
export interface Term {
  readonly part: Part;
  readonly at: At;
  readonly slope: Ratio;
}

/** A value and how it changes with those that samples told, exactly: a dual number. */
export interface Dual {
  readonly value: Ratio;
  readonly terms: readonly Term[];
}

/** A value of a formula, and the differences by whose sign a smaller or a larger one was taken. */
export interface Linear extends Dual {
  readonly choices: readonly Dual[];
}

const scaled = (terms: readonly Term[], factor: Ratio): readonly Term[] =>
  terms.map((term) => ({ ...term, slope: times(term.slope, factor) }));

const one: Ratio = { numerator: 1n, denominator: 1n };

const negative = ({ value, terms }: Dual): Dual => ({
  value: minus(value),
  terms: scaled(terms, minus(one)),
});

const sum = (a: Dual, b: Dual): Dual => ({
  value: add(a.value, b.value),
  terms: [...a.terms, ...b.terms],
});

const product = (a: Dual, b: Dual): Dual => ({
  value: times(a.value, b.value),
  terms: [...scaled(a.terms, b.value), ...scaled(b.terms, a.value)],
});

function reciprocal({ value, terms }: Dual): Dual {
  const over = inverse(value);
  return { value: over, terms: scaled(terms, minus(times(over, over))) };
}

type Step = (a: Linear, b: Linear) => Dual | undefined;

const smooth: Readonly<Record<Exclude<FormulaOperator, "min" | "max">, Step>> = {
  "+": sum,
  "-": (a, b) => sum(a, negative(b)),
  "*": product,
  "/": (a, b) => (b.value.numerator === 0n ? undefined : product(a, reciprocal(b))),
};

function step(operator: FormulaOperator, a: Linear, b: Linear): Linear | undefined {
  const choices = [...a.choices, ...b.choices];
  if (operator === "min" || operator === "max") {
    const takesFirst = compareRatios(a.value, b.value) * (operator === "min" ? 1 : -1) <= 0;
    return { ...(takesFirst ? a : b), choices: [...choices, sum(a, negative(b))] };
  }
  const made = smooth[operator](a, b);
  return made && { ...made, choices };
}

/**
 * A formula with its derivatives by everything that samples told, from those of its parts: each operator has its rule, so
 * that nothing is approximated. `undefined` where a part is missing or a divisor is 0.
 */
export function linearOf(formula: Formula, parts: ReadonlyMap<string, Linear>): Linear | undefined {
  switch (formula.kind) {
    case "number":
      return { value: ratioIn("count", formula.value), terms: [], choices: [] };
    case "indicator":
      return parts.get(formula.id);
    case "operation":
      return formula.operands
        .map((operand) => linearOf(operand, parts))
        .reduce((a, b) => a && b && step(formula.operator, a, b));
  }
}
