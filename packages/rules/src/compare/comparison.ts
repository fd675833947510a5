import type { Cause, Decimal, LocalizedText, Outcome, Truth } from "@mangnon/schema";
import { addDecimals } from "@mangnon/schema/decimal";
import type { ReadDefinition } from "../definition/read-definition.ts";

/** Which of the two definitions. */
export type Side = "first" | "second";

/** What of a definition is needed to tell its answers. */
export interface ComparedDefinition {
  readonly id: string;
  readonly version: string;
  readonly label: LocalizedText;
  readonly classes: readonly { readonly id: string; readonly label: LocalizedText }[];
  readonly criteria: readonly { readonly id: string; readonly label: LocalizedText }[];
}

/** How many records a condition is true of, false of, and unknown of. */
export interface TruthCounts {
  true: number;
  false: number;
  unknown: number;
}

/** One reason why records are undetermined by a definition, and how many it left so. */
export interface ComparedCause {
  readonly cause: Cause;
  count: number;
}

/** The records that have one answer by the first definition and one by the second. */
export interface ComparisonCell {
  /** Every class that they may have; one: it is decided. */
  readonly candidates: Readonly<Record<Side, readonly string[]>>;
  count: number;
  weight: Decimal;
  /** By the id of the criterion. */
  readonly criteria: Readonly<Record<Side, Map<string, TruthCounts>>>;
  readonly causes: Readonly<Record<Side, Map<string, ComparedCause>>>;
}

/**
 * What two definitions say of the same records, counted. Its size depends on the definitions, never on how many
 * records were added. It holds bigints and maps, so `structuredClone` and `postMessage` carry it between workers.
 */
export interface Comparison {
  readonly definitions: Readonly<Record<Side, ComparedDefinition>>;
  readonly cells: Map<string, ComparisonCell>;
  /** Records without a weight: each counts 1. */
  weightless: number;
}

/** A record with both answers. */
export interface ComparedRecord {
  readonly first: Outcome;
  readonly second: Outcome;
  /** A record without a weight counts 1. */
  readonly weight?: Decimal | undefined;
}

const one: Decimal = { units: 1n, scale: 0 };
const nothing: Decimal = { units: 0n, scale: 0 };

/**
 * Nothing counted yet of two definitions, which may name their classes as they like.
 *
 * @example
 * const definition = {
 *   kind: "definition", id: "under-15", version: "1.0.0", label: { vi: "Dưới 15", en: "Under 15" },
 *   authority: { vi: "ví dụ", en: "example" }, effective: {}, criteria: [], population: true,
 *   sources: [{ instrument: { vi: "ví dụ", en: "example" }, seen: "derived" }],
 *   classes: [
 *     { id: "younger", label: { vi: "nhỏ hơn", en: "younger" }, rule: { "<": [{ var: "ageInYears" }, 15] } },
 *     { id: "older", label: { vi: "lớn hơn", en: "older" }, rule: "otherwise" },
 *   ],
 * } as const;
 * const age = { id: "ageInYears", type: "integer", unit: "years", min: 0, max: 120, label: { vi: "tuổi", en: "age" } } as const;
 * const read = readDefinition(definition, { variables: [age], codeLists: [], facts: [], parameters: [] });
 * createComparison(read, read).cells.size;
 * // => 0
 */
export const createComparison = (first: ReadDefinition, second: ReadDefinition): Comparison => ({
  definitions: { first: comparedDefinition(first), second: comparedDefinition(second) },
  cells: new Map(),
  weightless: 0,
});

function comparedDefinition({ definition, facts }: ReadDefinition): ComparedDefinition {
  const { id, version, label } = definition;
  const named = (name: string): LocalizedText => facts.get(name)?.fact.label ?? { vi: name, en: name };
  return {
    id,
    version,
    label,
    classes: definition.classes.map((one) => ({ id: one.id, label: one.label })),
    criteria: definition.criteria.map((name) => ({ id: name, label: named(name) })),
  };
}

/**
 * Adds one record with what each definition says of it. An undetermined answer is a place of its own for each set of
 * classes that the record may have, and its causes are counted; it is never taken for one of them.
 *
 * @example
 * const definition = {
 *   kind: "definition", id: "under-15", version: "1.0.0", label: { vi: "Dưới 15", en: "Under 15" },
 *   authority: { vi: "ví dụ", en: "example" }, effective: {}, criteria: [], population: true,
 *   sources: [{ instrument: { vi: "ví dụ", en: "example" }, seen: "derived" }],
 *   classes: [
 *     { id: "younger", label: { vi: "nhỏ hơn", en: "younger" }, rule: { "<": [{ var: "ageInYears" }, 15] } },
 *     { id: "older", label: { vi: "lớn hơn", en: "older" }, rule: "otherwise" },
 *   ],
 * } as const;
 * const age = { id: "ageInYears", type: "integer", unit: "years", min: 0, max: 120, label: { vi: "tuổi", en: "age" } } as const;
 * const read = readDefinition(definition, { variables: [age], codeLists: [], facts: [], parameters: [] });
 * const comparison = createComparison(read, read);
 * const younger = { status: "determined", class: "younger", criteria: {} } as const;
 * const older = { status: "determined", class: "older", criteria: {} } as const;
 * addToComparison(comparison, { first: younger, second: older, weight: { units: 25n, scale: 1 } });
 * addToComparison(comparison, { first: younger, second: older });
 * [...comparison.cells.values()].map(({ count, weight }) => [count, weight]);
 * // => [[2, { units: 35n, scale: 1 }]]
 */
export function addToComparison(comparison: Comparison, { first, second, weight }: ComparedRecord): void {
  const cell = cellOf(comparison, { first: candidatesOf(first), second: candidatesOf(second) });
  cell.count += 1;
  cell.weight = addDecimals(cell.weight, weight ?? one);
  if (weight === undefined) comparison.weightless += 1;
  addAnswer(cell, "first", first);
  addAnswer(cell, "second", second);
}

/** The cell of two answers, made when it is first met. */
export function cellOf({ cells }: Comparison, candidates: ComparisonCell["candidates"]): ComparisonCell {
  const key = JSON.stringify([candidates.first, candidates.second]);
  const known = cells.get(key);
  if (known !== undefined) return known;
  const cell: ComparisonCell = {
    candidates,
    count: 0,
    weight: nothing,
    criteria: { first: new Map(), second: new Map() },
    causes: { first: new Map(), second: new Map() },
  };
  cells.set(key, cell);
  return cell;
}

const candidatesOf = (outcome: Outcome): readonly string[] =>
  outcome.status === "determined" ? [outcome.class] : outcome.candidates;

function addAnswer({ criteria, causes }: ComparisonCell, side: Side, outcome: Outcome): void {
  for (const [name, truth] of Object.entries(outcome.criteria)) {
    truthCounts(criteria[side], name)[wordOf(truth)] += 1;
  }
  if (outcome.status === "determined") return;
  const byName = new Map(outcome.causes.map((cause) => [nameOfCause(cause), cause]));
  for (const [name, cause] of byName) addCause(causes[side], name, { cause, count: 1 });
}

const wordOf = (truth: Truth): keyof TruthCounts =>
  truth === undefined ? "unknown" : truth ? "true" : "false";

const nameOfCause = ({ kind, name, reason }: Cause): string => `${kind} ${name} ${reason}`;

/** The counts of a criterion, which begin at zero. */
export function truthCounts(criteria: Map<string, TruthCounts>, name: string): TruthCounts {
  const known = criteria.get(name);
  if (known !== undefined) return known;
  const counts: TruthCounts = { true: 0, false: 0, unknown: 0 };
  criteria.set(name, counts);
  return counts;
}

/** Adds what one cause left undetermined. */
export function addCause(
  causes: Map<string, ComparedCause>,
  name: string,
  { cause, count }: ComparedCause,
): void {
  const known = causes.get(name);
  if (known === undefined) causes.set(name, { cause, count });
  else known.count += count;
}
