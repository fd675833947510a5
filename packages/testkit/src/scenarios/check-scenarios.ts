import { type Host, HostError } from "@mangnon/host";
import { type ReadDefinition, RulesError } from "@mangnon/rules";
import type { Issue, ObligationScenario, Scenarios } from "@mangnon/schema";
import { nearest } from "@mangnon/schema/nearest";
import { fault } from "../codes.ts";
import { type AnyScenario, type Asked, classesOf, decisionFor, readAsked, variablesOf } from "./asked.ts";

/** What is expected where the class is not known. */
export const undetermined = "undetermined";

/**
 * Tells which names of a file of scenarios are not known to what it asks, a definition or a list of obligations, and
 * which expectations cannot be meant. Empty when all of them can be run.
 *
 * @example
 * import { createHost } from "@mangnon/host";
 * const host = createHost().freeze();
 * const label = { vi: "ví dụ", en: "example" };
 * const scenarios = [{ name: "at 14", expect: "younger", because: "14 is less than 15" }];
 * checkScenarios({ kind: "scenarios", definition: "under-15", label, scenarios }, host).map(({ code }) => code);
 * // => ["host/unknown-definition"]
 */
export function checkScenarios(document: Scenarios, host: Host): readonly Issue[] {
  return readScenarios(document, host).issues;
}

/** What scenarios ask, or what keeps them from being run. */
export function readScenarios(
  document: Scenarios,
  host: Host,
): { readonly asked?: Asked; readonly issues: readonly Issue[] } {
  try {
    const asked = readAsked(document, host);
    const issues = [
      ...variableIssues(["given"], Object.keys(document.given ?? {}), asked),
      ...document.scenarios.flatMap((scenario, at) => scenarioIssues(scenario, ["scenarios", at], asked)),
      ...repeatedNames(document),
    ];
    return issues.length > 0 ? { issues } : { asked, issues };
  } catch (error) {
    if (!(error instanceof HostError) && !(error instanceof RulesError)) throw error;
    const { code, data } = error;
    const path = ["definition" in document ? "definition" : "obligations"];
    return { issues: [{ code, severity: "error", path, data: data as unknown as Issue["data"] }] };
  }
}

function scenarioIssues(scenario: AnyScenario, path: Issue["path"], asked: Asked): readonly Issue[] {
  const { expect: _, ...flipped } = scenario.flips ?? { expect: undefined };
  const decision = decisionFor(asked, scenario);
  return [
    ...variableIssues([...path, "given"], Object.keys(scenario.given ?? {}), asked),
    ...variableIssues([...path, "flips"], Object.keys(flipped), asked),
    ...(scenario.needs ?? []).flatMap((names, nth) => variableIssues([...path, "needs", nth], names, asked)),
    ...(decision === undefined
      ? obligationIssues(scenario as ObligationScenario, path, asked)
      : classesIssues(scenario, path, decision)),
    ...onlyOfUndetermined(scenario, path),
    ...flipIssues(scenario, path),
  ];
}

function variableIssues(path: Issue["path"], names: readonly string[], asked: Asked): readonly Issue[] {
  const known = variablesOf(asked);
  return names
    .filter((variable) => !known.includes(variable))
    .map((variable) => {
      const data = { variable, asked: asked.id, nearest: nearest(variable, known) };
      return fault("testkit/unknown-variable", [...path, variable], data);
    });
}

function obligationIssues(
  { obligation }: ObligationScenario,
  path: Issue["path"],
  asked: Asked,
): readonly Issue[] {
  const known = "obligations" in asked ? asked.obligations.each.map((each) => each.obligation.id) : [];
  const data = { obligation, asked: asked.id, nearest: nearest(obligation, known) };
  return [fault("testkit/unknown-obligation", [...path, "obligation"], data)];
}

/** Of the classes and criteria that a scenario names, those that its definition does not have. */
function classesIssues(
  scenario: AnyScenario,
  path: Issue["path"],
  decision: ReadDefinition,
): readonly Issue[] {
  const { id: definition, criteria } = decision.definition;
  const known = [...classesOf(decision), undetermined];
  const classIssues = (place: Issue["path"], name: string): readonly Issue[] =>
    known.includes(name)
      ? []
      : [fault("testkit/unknown-class", place, { class: name, definition, nearest: nearest(name, known) })];
  const named = "criteria" in scenario ? Object.keys(scenario.criteria ?? {}) : [];
  return [
    ...classIssues([...path, "expect"], scenario.expect),
    ...(scenario.candidates ?? []).flatMap((name, nth) => classIssues([...path, "candidates", nth], name)),
    ...(scenario.flips === undefined ? [] : classIssues([...path, "flips", "expect"], scenario.flips.expect)),
    ...named
      .filter((criterion) => !criteria.includes(criterion))
      .map((criterion) => {
        const data = { criterion, definition, nearest: nearest(criterion, criteria) };
        return fault("testkit/unknown-criterion", [...path, "criteria", criterion], data);
      }),
  ];
}

function onlyOfUndetermined(scenario: AnyScenario, path: Issue["path"]): readonly Issue[] {
  if (scenario.expect === undetermined) return [];
  return (["candidates", "needs"] as const)
    .filter((field) => scenario[field] !== undefined)
    .map((field) =>
      fault("testkit/only-of-undetermined", [...path, field], { scenario: scenario.name, field }),
    );
}

function flipIssues({ name: scenario, expect, flips }: AnyScenario, path: Issue["path"]): readonly Issue[] {
  if (flips === undefined) return [];
  const place = [...path, "flips"];
  const { expect: flipped, ...values } = flips;
  return [
    ...(flipped === expect
      ? [fault("testkit/flip-to-the-same", [...place, "expect"], { scenario, class: flipped })]
      : []),
    ...(Object.keys(values).length === 0 ? [fault("testkit/flip-of-nothing", place, { scenario })] : []),
  ];
}

function repeatedNames({ scenarios }: Scenarios): readonly Issue[] {
  return scenarios.flatMap(({ name }, at) => {
    const first = scenarios.findIndex((other) => other.name === name);
    if (first === at) return [];
    return [fault("testkit/scenario-twice", ["scenarios", at, "name"], { scenario: name, first: first + 1 })];
  });
}
