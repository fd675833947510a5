import type { Decimal } from "@mangnon/schema";
import { addDecimals, formatDecimal } from "@mangnon/schema/decimal";
import { outOfScope } from "../classify/decide.ts";
import { type ApartCriterion, apartCriteria } from "./apart.ts";
import type { ComparedCause, ComparedDefinition, Comparison, ComparisonCell, Side } from "./comparison.ts";

/** Whom the records of a pair are held against, to tell what sets them apart. */
export interface ComparedAgainst {
  /** Those with the same answer by the first definition and another by the second; where there are none, all others. */
  readonly whom: "same-by-first" | "all-others";
  readonly count: number;
}

/** The records that have one answer by the first definition and one by the second. */
export interface ComparedPair {
  /** Every class that they may have by the first definition; one: it is decided. */
  readonly first: readonly string[];
  readonly second: readonly string[];
  /** True when both answers name the same classes by the same ids. */
  readonly isSame: boolean;
  readonly count: number;
  /** The exact sum of their weights. */
  readonly weight: string;
  /** `null` when there are no other records, and for a pair that is the same. */
  readonly against: ComparedAgainst | null;
  /** What sets them apart, of each definition, the most different first; none for a pair that is the same. */
  readonly criteria: Readonly<Record<Side, readonly ApartCriterion[]>>;
  /** Why they are undetermined, the most frequent first; none where it is decided. */
  readonly causes: Readonly<Record<Side, readonly Readonly<ComparedCause>[]>>;
}

/** What two definitions say of the same records: plain JSON. */
export interface ComparedOutcomes {
  readonly definitions: Readonly<Record<Side, ComparedDefinition>>;
  readonly records: {
    readonly count: number;
    readonly weight: string;
    /** Records without a weight, each of which counts 1. */
    readonly weightless: number;
  };
  /** In the order of the classes of both definitions: decided ones, out of scope, then undetermined ones. */
  readonly pairs: readonly ComparedPair[];
}

/**
 * The cross-table of two definitions' answers, and for every pair of different answers the conditions that set its
 * records apart from those with the same answer by the first definition. Records that are undetermined by one of
 * them stand apart, with the causes: they agree with nobody.
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
 * addToComparison(comparison, { first: younger, second: younger });
 * addToComparison(comparison, { first: younger, second: older });
 * compareOutcomes(comparison).pairs.map(({ first, second, isSame, count }) => [...first, ...second, isSame, count]);
 * // => [["younger", "younger", true, 1], ["younger", "older", false, 1]]
 */
export function compareOutcomes({ definitions, cells, weightless }: Comparison): ComparedOutcomes {
  const all = [...cells.values()].sort(
    (a, b) => bySide(definitions.first, "first", [a, b]) || bySide(definitions.second, "second", [a, b]),
  );
  return {
    definitions,
    records: {
      count: all.reduce((sum, { count }) => sum + count, 0),
      weight: formatDecimal(all.reduce((sum, { weight }) => addDecimals(sum, weight), nothing)),
      weightless,
    },
    pairs: all.map((cell) => pairOf(cell, all, definitions)),
  };
}

const nothing: Decimal = { units: 0n, scale: 0 };

function pairOf(
  cell: ComparisonCell,
  all: readonly ComparisonCell[],
  definitions: Comparison["definitions"],
): ComparedPair {
  const { first, second } = cell.candidates;
  const isSame = nameOf(first) === nameOf(second);
  const { whom, others } = othersOf(cell, all);
  const told = { cell, others };
  const count = others.reduce((sum, other) => sum + other.count, 0);
  return {
    first,
    second,
    isSame,
    count: cell.count,
    weight: formatDecimal(cell.weight),
    against: isSame || count === 0 ? null : { whom, count },
    criteria: {
      first: isSame ? [] : apartCriteria(definitions.first, "first", told),
      second: isSame ? [] : apartCriteria(definitions.second, "second", told),
    },
    causes: { first: causesOf(cell, "first"), second: causesOf(cell, "second") },
  };
}

function othersOf(
  cell: ComparisonCell,
  all: readonly ComparisonCell[],
): { readonly whom: ComparedAgainst["whom"]; readonly others: readonly ComparisonCell[] } {
  const others = all.filter((other) => other !== cell);
  const first = nameOf(cell.candidates.first);
  const same = others.filter(({ candidates }) => nameOf(candidates.first) === first);
  return same.length > 0 ? { whom: "same-by-first", others: same } : { whom: "all-others", others };
}

const causesOf = ({ causes }: ComparisonCell, side: Side): readonly Readonly<ComparedCause>[] =>
  [...causes[side].entries()]
    .sort(([a, { count }], [b, { count: others }]) => others - count || (a < b ? -1 : 1))
    .map(([, one]) => ({ ...one }));

const nameOf = (candidates: readonly string[]): string => JSON.stringify(candidates);

/** Decided answers in the order of the definition, out of scope, then sets of candidates in the same order. */
function bySide(
  { classes }: ComparedDefinition,
  side: Side,
  [a, b]: readonly [ComparisonCell, ComparisonCell],
): number {
  const order = [...classes.map(({ id }) => id), outOfScope];
  const placesOf = ({ candidates }: ComparisonCell): readonly number[] =>
    candidates[side].map((id) => order.indexOf(id));
  const [places, others] = [placesOf(a), placesOf(b)];
  const decided = Number(places.length > 1) - Number(others.length > 1);
  const at = places.findIndex((place, index) => place !== others[index]);
  if (decided !== 0 || at === -1) return decided || places.length - others.length;
  return (places[at] ?? 0) - (others[at] ?? -1);
}
