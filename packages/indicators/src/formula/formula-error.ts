import type { Unit } from "@mangnon/schema";
import { compareRatios, numberOf, ratioIn, ratioOf } from "../exact/ratio.ts";
import { logitInterval } from "../judging/logit-interval.ts";
import { plainInterval } from "../judging/plain-interval.ts";
import { quantileOf } from "../judging/quantile.ts";
import type { Dual, Linear, Term } from "./dual.ts";
import { linearisedVariance } from "./linearised-variance.ts";
import type { Part } from "./part.ts";
import { type Sample, sampleBehind } from "./sample.ts";

/** Why nothing is known of a formula's error, or of its limits. */
export type NoFormulaError =
  /** Some part of a sample has no usable error. */
  | "no-error-of-part"
  /** Parts are of samples that nobody declared to be different ones. */
  | "samples-not-apart"
  /** The samples leave open which of two is the smaller, on which a `min` or a `max` hangs. */
  | "order-open"
  /** Undetermined records move the formula up or down, depending on what they are. */
  | "direction-open";

/** The standard error of a value, as a share or a count. */
export interface KnownError {
  readonly standardError: number;
  readonly degreesOfFreedom: number | undefined;
}

const isReason = (one: KnownError | NoFormulaError): one is NoFormulaError => typeof one === "string";

/**
 * The error of a formula by the delta method. What rests on one sample is linearised together; samples that are declared
 * to be different ones add their variances.
 */
export function errorOf(linear: Linear, samples: readonly Sample[]): KnownError | NoFormulaError {
  const error = errorOfDual(linear, samples);
  if (isReason(error)) return error;
  return linear.choices.every((choice) => isSettled(choice, samples)) ? error : "order-open";
}

/** True where the sign of a difference is known although samples told it. */
function isSettled(choice: Dual, samples: readonly Sample[]): boolean {
  if (choice.terms.length === 0) return true;
  const error = errorOfDual(choice, samples);
  if (isReason(error) || error.standardError === 0) return false;
  const quantile = quantileOf(error.degreesOfFreedom);
  return quantile !== undefined && Math.abs(numberOf(choice.value)) > quantile * error.standardError;
}

function errorOfDual({ terms }: Dual, samples: readonly Sample[]): KnownError | NoFormulaError {
  const groups = groupsOf(terms, samples);
  if (!areApart(groups)) return "samples-not-apart";
  const errors = groups.map(errorOfGroup);
  const known = errors.filter((error) => error !== undefined);
  if (known.length < errors.length) return "no-error-of-part";
  return {
    standardError: Math.hypot(...known.map(({ standardError }) => standardError)),
    degreesOfFreedom: degreesOf(known),
  };
}

/** The terms of one sample: of records that were counted, or of one value with its error. */
interface Group {
  readonly sample?: Sample;
  readonly terms: readonly Term[];
}

function groupsOf(terms: readonly Term[], samples: readonly Sample[]): readonly Group[] {
  const groups = new Map<Sample | Part, Group>();
  for (const term of terms) {
    const sample = sampleBehind(term.part, samples);
    const key = sample ?? term.part;
    const before = groups.get(key)?.terms ?? [];
    groups.set(key, { ...(sample === undefined ? {} : { sample }), terms: [...before, term] });
  }
  return [...groups.values()];
}

function areApart(groups: readonly Group[]): boolean {
  if (groups.length < 2) return true;
  const names = groups.flatMap(({ terms: [first] }) => first?.part.sample ?? []);
  return names.length === groups.length && new Set(names).size === names.length;
}

function errorOfGroup({ sample, terms }: Group): KnownError | undefined {
  if (sample === undefined) return reportedError(terms);
  const { variance, degreesOfFreedom } = linearisedVariance(terms, sample) ?? {};
  if (variance?.status !== "value") return undefined;
  return { standardError: Math.sqrt(variance.variance), degreesOfFreedom };
}

/** A reported standard error says nothing of what undetermined records add to it. */
function reportedError(terms: readonly Term[]): KnownError | undefined {
  const [{ part }] = terms as [Term];
  const { standardError, degreesOfFreedom, unit = "percent" } = part;
  if (standardError === undefined || !(standardError > 0)) return undefined;
  if (terms.some(({ at }) => at !== "value") && !isPoint(part)) return undefined;
  const slope = terms.reduce((sum, term) => sum + numberOf(term.slope), 0);
  return { standardError: Math.abs(slope) * standardError * numberOf(ratioIn(unit, 1)), degreesOfFreedom };
}

/** True where a part can have one value alone. */
export function isPoint({ bounds }: Part): boolean {
  if (bounds === undefined) return true;
  return typeof bounds === "object" && compareRatios(ratioOf(bounds.lower), ratioOf(bounds.upper)) === 0;
}

/** Of different samples together; where not all are known, the fewest of those that are. */
function degreesOf(errors: readonly KnownError[]): number | undefined {
  const known = errors.flatMap(({ degreesOfFreedom }) => degreesOfFreedom ?? []);
  if (known.length === 0) return undefined;
  return known.length < errors.length ? Math.min(...known) : known.reduce((sum, one) => sum + one, 0);
}

/** Two-sided 95% limits of a formula, of its unit as those of a value that was counted. */
export function intervalOf(
  { value }: Dual,
  { standardError, degreesOfFreedom }: KnownError,
  unit: Unit,
): { readonly lower: number; readonly upper: number } | undefined {
  const make = unit === "count" ? plainInterval : logitInterval;
  return make(numberOf(value), standardError, degreesOfFreedom);
}
