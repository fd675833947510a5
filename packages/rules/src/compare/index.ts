/** What two definitions say of the same records, and why they differ. @module */
export type { ApartCriterion } from "./apart.ts";
export {
  type ComparedAgainst,
  type ComparedOutcomes,
  type ComparedPair,
  compareOutcomes,
} from "./compare-outcomes.ts";
export {
  addToComparison,
  type ComparedCause,
  type ComparedDefinition,
  type ComparedRecord,
  type Comparison,
  type ComparisonCell,
  createComparison,
  type Side,
  type TruthCounts,
} from "./comparison.ts";
export { mergeComparisons } from "./merge-comparisons.ts";
