import type { ValueType } from "@mangnon/schema";
import { number } from "../read/types.ts";
import { highest, isNumeric, lowest, type Span, spanOf, type Value } from "../values/value.ts";
import type { OperatorDefinition } from "./operator.ts";
import { allOfKind, sameType } from "./same-type.ts";

type Numeric = number | Span;
type Binary = (a: Numeric, b: Numeric) => Value;

/** The span of a monotone result over the ends of its operands; what is not finite is not computable. */
function overEnds(of: (a: number, b: number) => number): Binary {
  return (a, b) => {
    const ends = [lowest(a), highest(a)].flatMap((left) =>
      [lowest(b), highest(b)].map((right) => of(left, right)),
    );
    return ends.every(Number.isFinite) ? spanOf(Math.min(...ends), Math.max(...ends)) : undefined;
  };
}

const plus = overEnds((a, b) => a + b);
const minus = overEnds((a, b) => a - b);
const times = overEnds((a, b) => a * b);
const over: Binary = (a, b) =>
  lowest(b) <= 0 && highest(b) >= 0 ? undefined : overEnds((x, y) => x / y)(a, b);
const least: Binary = overEnds(Math.min);
const most: Binary = overEnds(Math.max);

/** In written order, as binary64 numbers are added. */
const folded =
  (binary: Binary) =>
  (values: readonly Value[]): Value =>
    values.every(isNumeric)
      ? values
          .slice(1)
          .reduce<Value>(
            (sum, value) => (isNumeric(sum) ? binary(sum, value as Numeric) : undefined),
            values[0],
          )
      : undefined;

const unitOf = (type: ValueType): string | undefined => (type.kind === "number" ? type.unit : undefined);
const isInteger = (type: ValueType): boolean => type.kind === "number" && type.integer;

/** An operator whose operands have one unit, which is the unit of its result. */
const withinUnit = (
  operator: string,
  arity: OperatorDefinition["arity"],
  apply: OperatorDefinition["apply"],
): OperatorDefinition => ({
  arity,
  type: (operands, typing) =>
    allOfKind(operator, operands, { kinds: ["number"], typing })
      ? sameType(operator, operands, typing)
      : undefined,
  apply,
});

/** An operator that makes another unit, of which nothing is said. */
const acrossUnits = (
  operator: "*" | "/",
  arity: OperatorDefinition["arity"],
  apply: OperatorDefinition["apply"],
): OperatorDefinition => ({
  arity,
  type: (operands, typing) => {
    if (!allOfKind(operator, operands, { kinds: ["number"], typing })) return undefined;
    const units = operands.map(({ type }) => unitOf(type)).filter((unit) => unit !== undefined);
    const unit = operator === "*" && units.length === 1 ? units[0] : undefined;
    return {
      operands,
      type: number(operator === "*" && operands.every(({ type }) => isInteger(type)), unit),
    };
  },
  apply,
});

const negated = (value: Value): Value => (isNumeric(value) ? minus(0, value) : undefined);

/** Interval arithmetic. Dividing by what may be zero is not computable, never infinite. */
export const arithmetic = {
  "+": withinUnit("+", { least: 1 }, folded(plus)),
  "-": withinUnit("-", { least: 1, most: 2 }, (values) =>
    values.length === 1 ? negated(values[0]) : folded(minus)(values),
  ),
  "*": acrossUnits("*", { least: 1 }, folded(times)),
  "/": acrossUnits("/", { least: 2, most: 2 }, folded(over)),
  min: withinUnit("min", { least: 1 }, folded(least)),
  max: withinUnit("max", { least: 1 }, folded(most)),
} as const satisfies Readonly<Record<string, OperatorDefinition>>;
