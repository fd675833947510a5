import type { CheckedDocument } from "@mangnon/documents";
import type { Host } from "@mangnon/host";
import type { ReadDefinition } from "@mangnon/rules";
import type { Issue, LocalizedText, Scenario, Scenarios } from "@mangnon/schema";
import { type Coverage, coverageOf } from "../coverage/coverage.ts";
import { readScenarios } from "./check-scenarios.ts";
import { classIssues, judgeScenario, saidOf, seeRecord } from "./judge-scenario.ts";
import { flippedRecord, recordOf } from "./record-of.ts";
import type { Seen } from "./seen.ts";

/** What came of one scenario. */
export interface ScenarioResult {
  readonly name: string;
  readonly because: string;
  readonly passed: boolean;
  readonly expected: string;
  /** The class, or `undetermined:` with those that are still possible. */
  readonly actual: string;
  /** Where it fails, each with its place in the file; empty when it passed. */
  readonly issues: readonly Issue[];
}

/** What came of a file of scenarios. */
export interface ScenariosRun {
  readonly definition: string;
  readonly label: LocalizedText;
  /** What is wrong with the file itself. Then nothing was run, which is no pass. */
  readonly issues: readonly Issue[];
  readonly results: readonly ScenarioResult[];
  /** Absent when nothing was run. */
  readonly coverage?: Coverage;
}

/**
 * Asks a definition about every scenario of a file, and of each that flips once more with the other values.
 *
 * A scenario passes when the class is the one expected (where `undetermined` is expected, also the candidates and
 * needs that it names), every criterion that it names is so, every value fits its variable, and its flip leads to
 * the other class. What fails says which rule decided and by which comparisons.
 *
 * @param locate - Where a path stands in the text, from `checkDocument`; without it issues have no place.
 *
 * @example
 * import { createHost } from "@mangnon/host";
 * const label = { vi: "ví dụ", en: "example" };
 * const host = createHost().use({
 *   name: "x", version: "1.0.0", host: ">=0.0.0", contributes: {
 *     definitions: [{
 *       kind: "definition", id: "under-15", version: "1.0.0", label, authority: label, effective: {}, criteria: [],
 *       population: true, sources: [{ instrument: label, seen: "derived" }],
 *       classes: [
 *         { id: "younger", label, rule: { "<": [{ var: "ageInYears" }, 15] } },
 *         { id: "older", label, rule: "otherwise" },
 *       ],
 *     }],
 *   },
 * }).freeze();
 * const { results, coverage } = runScenarios({
 *   kind: "scenarios", definition: "under-15", label, scenarios: [
 *     { name: "at 14", given: { ageInYears: 14 }, expect: "younger", because: "14 is less than 15" },
 *     { name: "at 15", given: { ageInYears: 15 }, expect: "younger", because: "wrongly, to be seen to fail" },
 *   ],
 * }, host);
 * results.map(({ passed, issues }) => [passed, ...issues.map(({ data }) => data.operands)]);
 * // => [[true], [false, ["ageInYears 15 < 15"]]]
 * coverage && uncovered(coverage);
 * // => []
 */
export function runScenarios(
  document: Scenarios,
  host: Host,
  locate: CheckedDocument["locate"] = () => undefined,
): ScenariosRun {
  const { definition, label, scenarios } = document;
  const { read, issues } = readScenarios(document, host);
  const placed = (issue: Issue): Issue => {
    const at = locate(issue.path);
    return at === undefined ? issue : { ...issue, at };
  };
  if (read === undefined) return { definition, label, issues: issues.map(placed), results: [] };
  const seen: Seen[] = [];
  const results = scenarios.map((scenario, at) => {
    const result = runScenario(document, { scenario, at }, { read, seen });
    return { ...result, issues: result.issues.map(placed) };
  });
  return { definition, label, issues: [], results, coverage: coverageOf(read, seen) };
}

function runScenario(
  document: Scenarios,
  { scenario, at }: { readonly scenario: Scenario; readonly at: number },
  { read, seen }: { readonly read: ReadDefinition; readonly seen: Seen[] },
): ScenarioResult {
  const { name, because, expect: expected, flips } = scenario;
  const path = ["scenarios", at];
  const record = recordOf(document, scenario);
  const own = seeRecord(read, record);
  seen.push(own);
  const issues = [...judgeScenario(scenario, own, path)];
  if (flips !== undefined) {
    const flipped = seeRecord(read, flippedRecord(record, flips));
    seen.push(flipped);
    issues.push(
      ...classIssues({ name, because, expect: flips.expect }, flipped.explanation, {
        code: "testkit/other-class-flipped",
        path: [...path, "flips", "expect"],
      }),
    );
  }
  const actual = saidOf(own.explanation.outcome);
  return { name, because, passed: issues.length === 0, expected, actual, issues };
}
