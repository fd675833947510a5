import type { CheckedDocument } from "@mangnon/documents";
import type { Host } from "@mangnon/host";
import type { Issue, LocalizedText, Scenarios } from "@mangnon/schema";
import { type Coverage, coverageOf } from "../coverage/coverage.ts";
import { type AnyScenario, type Asked, idOf } from "./asked.ts";
import { readScenarios } from "./check-scenarios.ts";
import { classIssues, judgeScenario, saidOf } from "./judge-scenario.ts";
import { flippedRecord, recordOf } from "./record-of.ts";
import { type Seen, seeRecord } from "./seen.ts";

/** What came of one scenario. */
export interface ScenarioResult {
  readonly name: string;
  readonly because: string;
  readonly passed: boolean;
  readonly expected: string;
  /** The class, or how the obligation stands; `undetermined:` with what is still possible. */
  readonly actual: string;
  /** Where it fails, each with its place in the file; empty when it passed. */
  readonly issues: readonly Issue[];
}

/** What came of a file of scenarios. */
export interface ScenariosRun {
  /** The definition, or the list of obligations, by its id. */
  readonly asked: string;
  readonly label: LocalizedText;
  /** What is wrong with the file itself. Then nothing was run, which is no pass. */
  readonly issues: readonly Issue[];
  readonly results: readonly ScenarioResult[];
  /** Absent when nothing was run. */
  readonly coverage?: Coverage;
}

/**
 * Asks a definition, or a list of obligations, about every scenario of a file, and of each that flips once more with
 * the other values.
 *
 * A scenario passes when the class is the one expected (where `undetermined` is expected, also the candidates and
 * needs that it names), every criterion that it names is so, of an obligation the penalties of that day are to the last
 * amount those that it names, every value fits its variable, and its flip leads to the other class. What fails says which rule decided and by which comparisons.
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
  const { label, scenarios } = document;
  const id = idOf(document);
  const { asked, issues } = readScenarios(document, host);
  const placed = (issue: Issue): Issue => {
    const at = locate(issue.path);
    return at === undefined ? issue : { ...issue, at };
  };
  if (asked === undefined) return { asked: id, label, issues: issues.map(placed), results: [] };
  const seen: Seen[] = [];
  const results = scenarios.map((scenario, at) => {
    const result = runScenario(document, { scenario, at }, { asked, seen });
    return { ...result, issues: result.issues.map(placed) };
  });
  return { asked: id, label, issues: [], results, coverage: coverageOf(asked, seen) };
}

function runScenario(
  document: Scenarios,
  { scenario, at }: { readonly scenario: AnyScenario; readonly at: number },
  { asked, seen }: { readonly asked: Asked; readonly seen: Seen[] },
): ScenarioResult {
  const { name, because, expect: expected, flips } = scenario;
  const path = ["scenarios", at];
  const record = recordOf(document, scenario);
  const own = seeRecord(asked, scenario, record);
  seen.push(own);
  const issues = [...judgeScenario(scenario, own, path)];
  if (flips !== undefined) {
    const flipped = seeRecord(asked, scenario, flippedRecord(record, flips));
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
