import type { Formula, FormulaOperator } from "@mangnon/schema";
import { compareRatios, type Ratio, ratioIn } from "../exact/ratio.ts";
import { greatest, least, type Span, steps, zero } from "./arithmetic.ts";

/** All values of a formula, and all that its derivatives by its parts can be there. */
interface Sloped {
  readonly span: Span;
  readonly slopes: ReadonlyMap<string, Span>;
}

const point = (value: Ratio): Span => ({ lower: value, upper: value });
const flat = point(zero);
const one = point({ numerator: 1n, denominator: 1n });

/** Where a formula goes up or down with a part, whatever the values are; `undefined` where that depends on them. */
export type Direction = "up" | "down" | undefined;

/**
 * The direction in which each part moves a formula, wherever the parts are within their spans. `undefined` where a divisor
 * may be 0.
 */
export function directionsOf(
  formula: Formula,
  spans: ReadonlyMap<string, Span>,
): ReadonlyMap<string, Direction> | undefined {
  const sloped = slopedOf(formula, spans);
  return sloped && new Map([...sloped.slopes].map(([id, slope]) => [id, directionOf(slope)]));
}

function directionOf({ lower, upper }: Span): Direction {
  if (lower.numerator >= 0n) return "up";
  return upper.numerator <= 0n ? "down" : undefined;
}

function slopedOf(formula: Formula, spans: ReadonlyMap<string, Span>): Sloped | undefined {
  switch (formula.kind) {
    case "number":
      return { span: point(ratioIn("count", formula.value)), slopes: new Map() };
    case "indicator": {
      const span = spans.get(formula.id);
      return span && { span, slopes: new Map([[formula.id, one]]) };
    }
    case "operation":
      return formula.operands
        .map((operand) => slopedOf(operand, spans))
        .reduce((a, b) => a && b && combined(formula.operator, a, b));
  }
}

function combined(operator: FormulaOperator, a: Sloped, b: Sloped): Sloped | undefined {
  const span = steps[operator](a.span, b.span);
  if (span === undefined) return undefined;
  const slopes = new Map<string, Span>();
  for (const id of new Set([...a.slopes.keys(), ...b.slopes.keys()])) {
    const both = { a, b, first: a.slopes.get(id) ?? flat, second: b.slopes.get(id) ?? flat };
    const slope = rules[operator](both);
    if (slope === undefined) return undefined;
    slopes.set(id, slope);
  }
  return { span, slopes };
}

interface Both {
  readonly a: Sloped;
  readonly b: Sloped;
  /** The derivatives of both by one part. */
  readonly first: Span;
  readonly second: Span;
}

type Rule = (both: Both) => Span | undefined;

/** The rules of derivatives; the sum and the product of spans always are. */
const rules: Readonly<Record<FormulaOperator, Rule>> = {
  "+": ({ first, second }) => steps["+"](first, second),
  "-": ({ first, second }) => steps["-"](first, second),
  "*": ({ a, b, first, second }) => ofProduct(first, b.span, [second, a.span]),
  "/": ({ a, b, first, second }) => {
    const over = steps["/"](one, b.span);
    const quotient = steps["/"](a.span, b.span);
    if (over === undefined || quotient === undefined) return undefined;
    const loss = steps["*"](quotient, second);
    const gain = loss && steps["-"](first, loss);
    return gain && steps["*"](gain, over);
  },
  min: ({ a, b, first, second }) => chosen(a.span, b.span, [first, second]),
  max: ({ a, b, first, second }) => chosen(b.span, a.span, [first, second]),
};

function ofProduct(first: Span, by: Span, [second, and]: readonly [Span, Span]): Span | undefined {
  const [gain, rest] = [steps["*"](first, by), steps["*"](second, and)];
  return gain && rest && steps["+"](gain, rest);
}

/** The first derivative where the one span is surely below the other, the second where it is above, else all between. */
function chosen(below: Span, above: Span, [first, second]: readonly [Span, Span]): Span {
  if (compareRatios(below.upper, above.lower) <= 0) return first;
  if (compareRatios(above.upper, below.lower) <= 0) return second;
  return { lower: least(first.lower, second.lower), upper: greatest(first.upper, second.upper) };
}
