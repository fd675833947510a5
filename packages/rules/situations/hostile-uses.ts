// Every operator, used as nobody should use it.
import type { Operator } from "@mangnon/schema";
import { operators, refusedOperators } from "../src/operators/index.ts";
import type { HostileRule } from "./hostile-rules.ts";

const fullWidth = (text: string): string =>
  [...text].map((letter) => String.fromCodePoint((letter.codePointAt(0) ?? 0) + 0xfee0)).join("");

/** A rule that holds itself where it should hold three operands. */
function circle(operator: string): unknown {
  const operands: unknown[] = [];
  const rule = { [operator]: operands };
  operands.push(rule, rule, rule);
  return rule;
}

/** As many operands as the operator asks for, the first of which is none. */
const beginning = (operator: Operator, value: unknown): object => ({
  [operator]: [value, ...Array<number>(operators[operator].arity.least - 1).fill(1)],
});

const usesOf = (operator: Operator): readonly HostileRule[] => [
  [`\`${operator}\` of nothing`, { [operator]: [] }, "rules/wrong-number-of-operands"],
  [`\`${operator}\` of null`, beginning(operator, null), "rules/null-literal"],
  [`\`${operator}\` of NaN`, beginning(operator, Number.NaN), "rules/not-finite"],
  [`\`${operator}\` of minus infinity`, beginning(operator, Number.NEGATIVE_INFINITY), "rules/not-finite"],
  [`\`${operator}\` of no operator`, beginning(operator, {}), "rules/no-operator"],
  [`\`${operator}\` beside a comment`, { [operator]: [1, 2], "//": "…" }, "rules/several-operators"],
  [`\`${operator}\` in full-width letters`, { [fullWidth(operator)]: [1, 2] }, "rules/unknown-operator"],
  [`\`${operator}\` with a zero-width space`, { [`${operator}\u200b`]: [1, 2] }, "rules/unknown-operator"],
];

/** Every operator without operands, beside another key, in letters that look like it, and of itself. */
export const hostileUses: readonly HostileRule[] = [
  ...(Object.keys(operators) as Operator[]).flatMap(usesOf),
  ...[...refusedOperators.keys()].map(
    (operator): HostileRule => [`\`${operator}\``, { [operator]: [1, 1] }, "rules/refused-operator"],
  ),
  ...(["and", "or", "if", "+", "min", "max", "cat", "reduce"] as const).map(
    (operator): HostileRule => [`\`${operator}\` thrice of itself`, circle(operator), "rules/too-deep"],
  ),
];
