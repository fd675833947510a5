import { type Cell, type Formula, readFormula, wholeOf } from "@mangnon/schema";
import { compareRatios, numberOf, type Ratio, ratioIn, ratioOf } from "../exact/ratio.ts";
import type { Span } from "./arithmetic.ts";
import { type Corners, cornersOf, leafCorners } from "./corners.ts";
import type { FormulaIndicator } from "./derive-observations.ts";
import { evaluateFormula } from "./evaluate-formula.ts";
import { errorOf, intervalOf, isPoint, type NoFormulaError } from "./formula-error.ts";
import { fractionOf } from "./fraction-of.ts";
import { type Part, withoutBounds } from "./part.ts";
import type { Sample } from "./sample.ts";

/** A value that was observed, or made by a formula. */
export interface Made {
  readonly part: Part;
  /** How it hangs on what samples told, where a formula made it. */
  readonly corners?: Corners;
  /** Why it has no usable error although it rests on a sample. */
  readonly withoutError?: NoFormulaError;
}

/** What a formula makes of one value of each of its parts. */
export function madeOf(indicator: FormulaIndicator, used: readonly Made[], samples: readonly Sample[]): Made {
  const parts = used.map(({ part }) => part);
  const common = commonOf(indicator, parts);
  const without = withoutValue(parts);
  if (without !== undefined) return { part: { ...common, ...without } };
  const { formula } = readFormula(indicator.formula);
  const value = formula && valueFrom(formula, parts);
  if (formula === undefined || value === undefined) return { part: { ...common, estimate: nobody } };
  if (!isPossible(value.point, indicator)) return { part: { ...common, estimate: impossible } };
  const part = { ...common, ...told(value, parts) };
  const corners = cornersOf(
    formula,
    new Map(used.map((one) => [one.part.indicator, cornersOfMade(one)])),
    value.spans,
  );
  if (part.coverage === "complete" || corners === undefined) return { part, ...(corners && { corners }) };
  return { corners, ...withError(part, corners, samples) };
}

const cornersOfMade = ({ part, corners }: Made): Corners | undefined =>
  corners ?? (part.estimate.status === "value" ? leafCorners(part) : undefined);

function commonOf(indicator: FormulaIndicator, parts: readonly Part[]): Omit<Part, "estimate"> {
  const [{ territory, period, cell }] = parts as [Part];
  const names = (key: "definition" | "instrument"): string =>
    [...new Set(parts.map(({ method }) => method[key]))].sort().join(" + ");
  const sampled = parts.filter(({ coverage }) => coverage === "sample");
  const [sample, ...others] = new Set(sampled.map((part) => part.sample));
  return {
    indicator: indicator.id,
    territory,
    period,
    cell,
    ...(indicator.unit === "percent" ? {} : { unit: indicator.unit }),
    coverage: sampled.length === 0 ? "complete" : "sample",
    ...(sample === undefined || others.length > 0 ? {} : { sample }),
    method: { definition: names("definition"), instrument: names("instrument") },
  };
}

const graveness = ["suppressed", "unknown", "not-computable"] as const;

/** Too few cases are told as such only where nothing is hidden for another reason. */
function withoutValue(parts: readonly Part[]): Pick<Part, "estimate" | "reliability"> | undefined {
  const worst = graveness
    .map((status) => parts.filter(({ estimate }) => estimate.status === status))
    .find(({ length }) => length > 0);
  const [first] = worst ?? [];
  if (worst === undefined || first === undefined) return undefined;
  const isTooFew = worst.every(({ reliability }) => reliability === "too-few");
  return { estimate: first.estimate, ...(isTooFew ? { reliability: "too-few" } : {}) };
}

/** What a formula comes to, exactly, and all that it can come to. */
interface Value {
  readonly point: Ratio;
  readonly span: Span;
  /** All that its parts can be. */
  readonly spans: ReadonlyMap<string, Span>;
}

function valueFrom(formula: Formula, parts: readonly Part[]): Value | undefined {
  const of = (which: "value" | "bounds") =>
    new Map(parts.map((part) => [part.indicator, spanOf(part, which)] as const));
  const spans = of("bounds");
  const point = evaluateFormula(formula, of("value"))?.lower;
  const span = evaluateFormula(formula, spans);
  return point && span && { point, span, spans };
}

function spanOf({ estimate, bounds }: Part, of: "value" | "bounds"): Span {
  const value = estimate.status === "value" ? estimate.value : { numerator: "0", denominator: "1" };
  const ends = of === "bounds" && typeof bounds === "object" ? bounds : { lower: value, upper: value };
  return { lower: ratioOf(ends.lower), upper: ratioOf(ends.upper) };
}

function told(
  { point, span }: Value,
  parts: readonly Part[],
): Pick<Part, "estimate" | "bounds" | "reliability"> {
  const without = withoutBounds(parts);
  const bounds = {
    lower: fractionOf(span.lower.numerator < 0n ? ratioIn("count", 0) : span.lower, "down"),
    upper: fractionOf(span.upper, "up"),
  };
  const isExact = compareRatios(ratioOf(bounds.lower), ratioOf(bounds.upper)) === 0;
  const known = without ?? (isExact ? undefined : bounds);
  return {
    estimate: { status: "value", value: fractionOf(point, "down") },
    ...(known === undefined ? {} : { bounds: known }),
    ...(parts.some(({ reliability }) => reliability === "few") ? { reliability: "few" } : {}),
  };
}

const nobody: Cell = { status: "not-computable", reason: "zero-denominator" };
const impossible: Cell = { status: "unknown", reason: "impossible-count" };

function isPossible(value: Ratio, { unit }: FormulaIndicator): boolean {
  if (value.numerator < 0n) return false;
  return wholeOf[unit] === undefined || value.numerator <= value.denominator;
}

/** A value of samples with its standard error and, where its bounds are known, with its limits. */
function withError(part: Part, corners: Corners, samples: readonly Sample[]): Omit<Made, "corners"> {
  const { unit = "percent" } = part;
  const error = errorOf(corners.value, samples);
  if (typeof error === "string") return { part, withoutError: error };
  const withStandardError: Part = {
    ...part,
    standardError: error.standardError / numberOf(ratioIn(unit, 1)),
    ...(error.degreesOfFreedom === undefined ? {} : { degreesOfFreedom: error.degreesOfFreedom }),
  };
  if (typeof part.bounds === "string") return { part: withStandardError };
  const limits = limitsOf(part, corners, samples);
  if (typeof limits === "string") return { part: withStandardError, withoutError: limits };
  return { part: { ...withStandardError, ...(limits === undefined ? {} : { limits }) } };
}

/** As far down and as far up as the intervals of the lowest and of the highest value reach. */
function limitsOf(
  part: Part,
  { ends }: Corners,
  samples: readonly Sample[],
): Part["limits"] | NoFormulaError {
  if (ends === undefined) return isPoint(part) ? undefined : "direction-open";
  const intervals: { readonly lower: number; readonly upper: number }[] = [];
  for (const end of [ends.lowest, ends.highest]) {
    const error = errorOf(end, samples);
    if (typeof error === "string") return error;
    const interval = intervalOf(end, error, part.unit ?? "percent");
    if (interval === undefined) return undefined;
    intervals.push(interval);
  }
  return {
    lower: Math.min(...intervals.map(({ lower }) => lower)),
    upper: Math.max(...intervals.map(({ upper }) => upper)),
  };
}
