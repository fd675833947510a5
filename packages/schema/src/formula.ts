import { type Decimal, decimalOf } from "./decimal.ts";
import type { Issue } from "./finding.ts";
import { fault, nameOf } from "./issue.ts";
import type { Rule } from "./json.ts";

const operandsOf = {
  "+": { least: 2 },
  "-": { least: 2, most: 2 },
  "*": { least: 2 },
  "/": { least: 2, most: 2 },
  min: { least: 2 },
  max: { least: 2 },
} as const satisfies Readonly<Record<string, { readonly least: number; readonly most?: number }>>;

/** What a formula may do with the values of other indicators: all of it is exact on fractions. */
export type FormulaOperator = keyof typeof operandsOf;

/** A formula once it was read. */
export type Formula =
  | { readonly kind: "number"; readonly value: Decimal }
  | { readonly kind: "indicator"; readonly id: string }
  | {
      readonly kind: "operation";
      readonly operator: FormulaOperator;
      readonly operands: readonly Formula[];
    };

/** A formula as it was understood, or everything that is wrong with it. */
export interface FormulaReading {
  readonly formula?: Formula;
  /** The indicators that it names, each once, in the order of reading. */
  readonly indicators: readonly string[];
  readonly issues: readonly Issue[];
}

const operators = Object.keys(operandsOf) as readonly FormulaOperator[];
const deepest = 50;

type Path = Issue["path"];

/**
 * Reads a formula over indicators: JSON Logic with finite numbers, `{"var": "id of an indicator"}` and the operators
 * `+ - * / min max`. Everything else has an issue at its place, below `path`.
 *
 * @example
 * const { indicators, issues } = readFormula({ "/": [{ var: "x.helped" }, { pow: [10, 3] }] });
 * [indicators, issues.map(({ code, path }) => [code, path])];
 * // => [["x.helped"], [["schema/not-in-formula", ["formula", "/", 1]]]]
 */
export function readFormula(rule: Rule, path: Path = ["formula"]): FormulaReading {
  const issues: Issue[] = [];
  const indicators = new Set<string>();
  const formula = read(rule, path, { issues, indicators, depth: 0 });
  return {
    ...(formula === undefined || issues.length > 0 ? {} : { formula }),
    indicators: [...indicators],
    issues,
  };
}

interface Reading {
  readonly issues: Issue[];
  readonly indicators: Set<string>;
  readonly depth: number;
}

function read(rule: Rule | undefined, path: Path, reading: Reading): Formula | undefined {
  if (typeof rule === "number" && Number.isFinite(rule)) return { kind: "number", value: decimalOf(rule) };
  if (typeof rule === "object" && rule !== null && !Array.isArray(rule) && reading.depth < deepest) {
    const [[key, content] = [], ...others] = Object.entries(rule);
    if (key === "var" && typeof content === "string" && content !== "" && others.length === 0) {
      reading.indicators.add(content);
      return { kind: "indicator", id: content };
    }
    const operator = operators.find((one) => one === key);
    if (operator !== undefined && Array.isArray(content) && others.length === 0) {
      return readOperation(operator, content, { path: [...path, operator], reading });
    }
  }
  reading.issues.push(fault(path, "schema/not-in-formula", { name: nameOf(path), operators }));
  return undefined;
}

function readOperation(
  operator: FormulaOperator,
  operands: readonly Rule[],
  { path, reading }: { readonly path: Path; readonly reading: Reading },
): Formula | undefined {
  const { least, most }: { readonly least: number; readonly most?: number } = operandsOf[operator];
  const count = operands.length;
  if (count < least || count > (most ?? count)) {
    const bounds = most === undefined ? { least } : { least, most };
    reading.issues.push(
      fault(path, "schema/formula-operands", { name: nameOf(path), operator, ...bounds, count }),
    );
  }
  const inside = { ...reading, depth: reading.depth + 1 };
  const parts = operands.map((one, at) => read(one, [...path, at], inside));
  const whole = parts.filter((part) => part !== undefined);
  return whole.length === parts.length ? { kind: "operation", operator, operands: whole } : undefined;
}
