import type { Expression, Issue, RecordsDataset, Vocabulary } from "@mangnon/schema";
import { nearest } from "@mangnon/schema/nearest";
import { namesIn } from "../definition/names.ts";
import { RulesError } from "../errors.ts";
import { boolean } from "../read/types.ts";
import { type Describing, startDescribing } from "./declaring.ts";
import { orderOfReading } from "./order-of-reading.ts";
import { readOwnRule } from "./own-rule.ts";
import { refuseUnknownPublic } from "./public-columns.ts";
import { type ReadName, readName } from "./read-name.ts";
import { type ReadCheck, readChecks } from "./record-checks.ts";

/** A description of records that was read and type-checked: ready to read batches of its file. */
export interface ReadDataset {
  readonly dataset: RecordsDataset;
  /**
   * Its columns and variables, each after those that it is made of.
   * @internal
   */
  readonly names: readonly ReadName[];
  /** The variables that records hold, in the order of the description. */
  readonly variables: readonly string[];
  /** @internal */
  readonly disaggregations: readonly ReadName[];
  /** @internal */
  readonly filter?: { readonly expression: Expression; readonly needs: readonly string[] };
  /** @internal */
  readonly checks: readonly ReadCheck[];
}

/**
 * Reads a description's columns, derivations, skip patterns and filter, once, before any row is read. Its rules may
 * name what the description declares and nothing else, and see of a variable what was recorded: the variable's own
 * skip pattern is applied when a record is classified. A rule that makes a variable may name facts besides, such as an
 * age band: what they rest on and the description does not declare is not known.
 *
 * @throws {@link RulesError} `rules/faulty-dataset`, with every issue: see {@link checkDatasetRules}.
 *
 * @example
 * const dataset = {
 *   kind: "records", id: "school", label: { vi: "Trường học", en: "School" }, synthetic: true,
 *   file: { path: "school.csv", adapter: "csv", delimiter: ",", decimal: "." }, recordId: "no",
 *   coverage: "complete", instrument: "register", territory: { code: "60", asOf: "2025-06-30" }, period: "2025",
 *   variables: { ageInYears: { column: "age", missing: { "99": "dont-know" } } },
 * } as const;
 * const age = { id: "ageInYears", type: "integer", unit: "years", min: 0, max: 120, label: { vi: "tuổi", en: "age" } } as const;
 * const read = readDataset(dataset, { variables: [age], codeLists: [], facts: [], parameters: [] });
 * read.variables;
 * // => ["ageInYears"]
 */
export function readDataset(dataset: RecordsDataset, vocabulary: Vocabulary): ReadDataset {
  const { read, issues } = readAll(dataset, vocabulary);
  if (issues.length === 0) return read;
  throw new RulesError("rules/faulty-dataset", { dataset: dataset.id, issues: issues.length }, issues);
}

/**
 * Everything that is wrong with what a description says of its columns and variables, each with its path in the
 * description: unknown variables, names and codes (with the one perhaps meant), values of another type, rules that
 * are refused, texts with two meanings, circles. Empty when it can be read.
 */
export const checkDatasetRules = (dataset: RecordsDataset, vocabulary: Vocabulary): readonly Issue[] =>
  readAll(dataset, vocabulary).issues;

function readAll(
  dataset: RecordsDataset,
  vocabulary: Vocabulary,
): { readonly read: ReadDataset; readonly issues: readonly Issue[] } {
  const describing = startDescribing(dataset, vocabulary);
  const names = [...describing.declared.values()].map((declared) => readName(declared, describing));
  const ordered = orderOfReading(
    names.filter((name) => name !== undefined),
    describing,
  );
  const filter = readFilter(describing);
  const checks = readChecks(describing);
  refuseUnknownDisaggregations(describing);
  refuseUnknownPublic(dataset, describing.refuse);
  const byName = new Map(ordered.map((name) => [name.name, name]));
  const disaggregations = (dataset.disaggregations ?? []).map((name) => byName.get(name));
  const read = Object.freeze({
    dataset,
    names: ordered,
    variables: Object.keys(dataset.variables),
    disaggregations: disaggregations.filter((name) => name !== undefined),
    ...(filter && { filter }),
    checks,
  });
  return { read, issues: describing.issues };
}

function readFilter(describing: Describing): ReadDataset["filter"] {
  const { filter } = describing.dataset;
  if (filter === undefined) return undefined;
  const expression = readOwnRule(filter, boolean, { ...describing, path: ["filter"] });
  return expression && { expression, needs: namesIn(expression, "variable") };
}

function refuseUnknownDisaggregations({ dataset, written, refuse }: Describing): void {
  for (const [at, name] of (dataset.disaggregations ?? []).entries()) {
    if (written.has(name)) continue;
    refuse("rules/unknown-name", ["disaggregations", at], { name, nearest: nearest(name, written) });
  }
}
