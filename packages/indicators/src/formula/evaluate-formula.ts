import type { Formula } from "@mangnon/schema";
import { ratioIn } from "../exact/ratio.ts";
import { type Span, steps } from "./arithmetic.ts";

/**
 * All values that a formula can have, from all that its indicators can have: exact fractions, never rounded. A formula
 * that names an indicator twice may be said to have values that it cannot have, never fewer. `undefined` where a
 * divisor may be 0.
 */
export function evaluateFormula(formula: Formula, spans: ReadonlyMap<string, Span>): Span | undefined {
  switch (formula.kind) {
    case "number": {
      const value = ratioIn("count", formula.value);
      return { lower: value, upper: value };
    }
    case "indicator":
      return spans.get(formula.id);
    case "operation": {
      const operands = formula.operands.map((one) => evaluateFormula(one, spans));
      return operands.reduce((a, b) => a && b && steps[formula.operator](a, b));
    }
  }
}
