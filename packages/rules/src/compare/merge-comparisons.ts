import { addDecimals } from "@mangnon/schema/decimal";
import { RulesError } from "../errors.ts";
import {
  addCause,
  type ComparedDefinition,
  type Comparison,
  type ComparisonCell,
  cellOf,
  type Side,
  truthCounts,
} from "./comparison.ts";

const sides: readonly Side[] = ["first", "second"];

/**
 * Two counts of different records as one, in a new comparison: the same as if one had counted them all, to the bit.
 *
 * @throws `RulesError` `rules/different-comparisons` when they compare other definitions.
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
 * const north = createComparison(read, read);
 * const south = createComparison(read, read);
 * const younger = { status: "determined", class: "younger", criteria: {} } as const;
 * for (const part of [north, south]) addToComparison(part, { first: younger, second: younger });
 * compareOutcomes(mergeComparisons(north, south)).records;
 * // => { count: 2, weight: "2", weightless: 2 }
 */
export function mergeComparisons(first: Comparison, second: Comparison): Comparison {
  if (described(first) !== described(second)) {
    const [one, other] = [first, second].map(({ definitions }) =>
      sides.map((side) => nameOf(definitions[side])),
    );
    throw new RulesError("rules/different-comparisons", {
      first: (one ?? []).join(", "),
      second: (other ?? []).join(", "),
    });
  }
  const merged: Comparison = {
    definitions: first.definitions,
    cells: new Map(),
    weightless: first.weightless + second.weightless,
  };
  for (const { cells } of [first, second]) {
    for (const cell of cells.values()) addCell(cellOf(merged, cell.candidates), cell);
  }
  return merged;
}

const described = ({ definitions }: Comparison): string => JSON.stringify(definitions);

const nameOf = ({ id, version }: ComparedDefinition): string => `${id} ${version}`;

function addCell(into: ComparisonCell, from: ComparisonCell): void {
  into.count += from.count;
  into.weight = addDecimals(into.weight, from.weight);
  for (const side of sides) {
    for (const [name, counts] of from.criteria[side]) {
      const sum = truthCounts(into.criteria[side], name);
      sum.true += counts.true;
      sum.false += counts.false;
      sum.unknown += counts.unknown;
    }
    for (const [name, cause] of from.causes[side]) addCause(into.causes[side], name, cause);
  }
}
