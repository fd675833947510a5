import type { Explanation } from "@mangnon/rules";
import type { Issue, Outcome, Scenario, Truth } from "@mangnon/schema";
import { fault } from "../codes.ts";
import type { AnyScenario } from "./asked.ts";
import { undetermined } from "./check-scenarios.ts";
import { decidingTexts } from "./deciding.ts";
import { penaltyIssues } from "./penalties.ts";
import type { Seen } from "./seen.ts";

/** A class, or those that are still possible. */
export const saidOf = (outcome: Outcome): string =>
  outcome.status === "determined" ? outcome.class : `${undetermined}: ${outcome.candidates.join(" | ")}`;

/** Where a scenario and what came of it differ, in the order of the scenario's fields. */
export function judgeScenario(scenario: AnyScenario, seen: Seen, path: Issue["path"]): readonly Issue[] {
  const { outcome } = seen.explanation;
  return [
    ...unfitIssues(scenario, seen, path),
    ...classIssues(scenario, seen.explanation, { code: "testkit/other-class", path: [...path, "expect"] }),
    ...(outcome.status === "undetermined" ? openIssues(scenario, outcome, path) : []),
    ...("obligation" in scenario
      ? penaltyIssues(scenario, seen, path)
      : Object.entries(scenario.criteria ?? {}).flatMap(([name, expected]) =>
          criterionIssues(scenario, { name, expected, seen, path: [...path, "criteria", name] }),
        )),
  ];
}

/** A value that does not fit would be unknown, as a misspelt code: no scenario means that. */
function unfitIssues(
  { given = {} }: AnyScenario,
  { record, explanation }: Seen,
  path: Issue["path"],
): readonly Issue[] {
  return explanation.findings.flatMap(({ code, severity, data, path: [name = ""] }) => {
    if (severity !== "error" || !Object.hasOwn(record, name)) return [];
    const place = Object.hasOwn(given, name) ? [...path, "given", name] : ["given", name];
    return [{ code, severity, data, path: place }];
  });
}

interface Place {
  readonly code: "testkit/other-class" | "testkit/other-class-flipped";
  readonly path: Issue["path"];
}

/** Whether the class is the one expected. */
export function classIssues(
  { name: scenario, expect: expected, because }: Pick<AnyScenario, "name" | "expect" | "because">,
  explanation: Explanation,
  { code, path }: Place,
): readonly Issue[] {
  const { outcome } = explanation;
  const actual = outcome.status === "determined" ? outcome.class : undetermined;
  if (actual === expected) return [];
  const { rule, operands } = decidingRule(explanation, expected);
  return [fault(code, path, { scenario, expected, actual: saidOf(outcome), rule, operands, because })];
}

/** The first rule that came out otherwise than the class that was expected needs. */
function decidingRule({ population, rules, outcome }: Explanation, expected: string) {
  const actual = outcome.status === "determined" ? outcome.class : undetermined;
  const isAboutScope = population.truth !== true || expected === "out-of-scope";
  const deciding = isAboutScope
    ? population
    : rules.find(
        (each) =>
          each.class === expected ||
          each.class === actual ||
          (actual === undetermined && each.truth === null),
      );
  const name = deciding?.class === undefined ? "population" : `class ${deciding.class}`;
  return { rule: name, operands: deciding?.node === undefined ? [] : decidingTexts(deciding.node) };
}

function openIssues(
  { name: scenario, expect, candidates, needs }: AnyScenario,
  outcome: Extract<Outcome, { status: "undetermined" }>,
  path: Issue["path"],
): readonly Issue[] {
  if (expect !== undetermined) return [];
  const joined = (sets: readonly (readonly string[])[]) => sets.map((names) => names.join(" + "));
  const pairs = [
    ["candidates", "testkit/other-candidates", candidates, outcome.candidates],
    ["needs", "testkit/other-needs", needs && joined(needs), joined(outcome.needs)],
  ] as const;
  return pairs.flatMap(([field, code, expected, actual]) =>
    expected === undefined || expected.join("\n") === actual.join("\n")
      ? []
      : [fault(code, [...path, field], { scenario, expected, actual })],
  );
}

const wordOf = (truth: Truth): string => String(truth ?? "unknown");

function criterionIssues(
  { name: scenario, because }: Scenario,
  {
    name,
    expected,
    seen,
    path,
  }: {
    readonly name: string;
    readonly expected: boolean | "unknown";
    readonly seen: Seen;
    readonly path: Issue["path"];
  },
): readonly Issue[] {
  const actual = wordOf(seen.explanation.outcome.criteria[name]);
  if (actual === String(expected)) return [];
  const node = seen.criteria.get(name);
  const operands = node === undefined ? [] : decidingTexts(node);
  const data = {
    scenario,
    criterion: name,
    expected: String(expected),
    actual,
    rule: name,
    operands,
    because,
  };
  return [fault("testkit/other-criterion", path, data)];
}
