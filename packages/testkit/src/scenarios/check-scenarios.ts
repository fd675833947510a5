import { type Host, HostError } from "@mangnon/host";
import { type ReadDefinition, RulesError, readDefinition } from "@mangnon/rules";
import { type Issue, outOfScope, type Scenario, type Scenarios } from "@mangnon/schema";
import { nearest } from "@mangnon/schema/nearest";
import { fault } from "../codes.ts";

/** What is expected where the class is not known. */
export const undetermined = "undetermined";

/**
 * Tells which names of a file of scenarios its definition does not know, and which expectations cannot be meant.
 * Empty when all of them can be run.
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

/** The definition that scenarios ask, or what keeps them from being run. */
export function readScenarios(
  document: Scenarios,
  host: Host,
): { readonly read?: ReadDefinition; readonly issues: readonly Issue[] } {
  try {
    const read = readDefinition(host.definition(document.definition), host.vocabulary);
    const issues = [
      ...variableIssues(["given"], Object.keys(document.given ?? {}), read),
      ...document.scenarios.flatMap((scenario, at) => scenarioIssues(scenario, at, read)),
      ...repeatedNames(document),
    ];
    return issues.length > 0 ? { issues } : { read, issues };
  } catch (error) {
    if (!(error instanceof HostError) && !(error instanceof RulesError)) throw error;
    const { code, data } = error;
    return {
      issues: [{ code, severity: "error", path: ["definition"], data: data as unknown as Issue["data"] }],
    };
  }
}

function scenarioIssues(scenario: Scenario, at: number, read: ReadDefinition): readonly Issue[] {
  const path = ["scenarios", at];
  const { expect: flipped, ...values } = scenario.flips ?? { expect: undefined };
  return [
    ...variableIssues([...path, "given"], Object.keys(scenario.given ?? {}), read),
    ...variableIssues([...path, "flips"], Object.keys(values), read),
    ...(scenario.needs ?? []).flatMap((names, nth) => variableIssues([...path, "needs", nth], names, read)),
    ...classIssues([...path, "expect"], [scenario.expect], read),
    ...(scenario.candidates ?? []).flatMap((name, nth) =>
      classIssues([...path, "candidates", nth], [name], read),
    ),
    ...criterionIssues([...path, "criteria"], Object.keys(scenario.criteria ?? {}), read),
    ...onlyOfUndetermined(scenario, path),
    ...(flipped === undefined ? [] : flipIssues(scenario, path, { flipped, values, read })),
  ];
}

function variableIssues(
  path: Issue["path"],
  names: readonly string[],
  { variables, definition: { id: definition } }: ReadDefinition,
): readonly Issue[] {
  return names
    .filter((variable) => !variables.has(variable))
    .map((variable) => {
      const data = { variable, definition, nearest: nearest(variable, variables.keys()) };
      return fault("testkit/unknown-variable", [...path, variable], data);
    });
}

function classIssues(
  path: Issue["path"],
  names: readonly string[],
  { definition: { id: definition, classes } }: ReadDefinition,
): readonly Issue[] {
  const known = [...classes.map(({ id }) => id), outOfScope, undetermined];
  return names
    .filter((name) => !known.includes(name))
    .map((name) =>
      fault("testkit/unknown-class", path, { class: name, definition, nearest: nearest(name, known) }),
    );
}

function criterionIssues(
  path: Issue["path"],
  names: readonly string[],
  { definition: { id: definition, criteria } }: ReadDefinition,
): readonly Issue[] {
  return names
    .filter((criterion) => !criteria.includes(criterion))
    .map((criterion) => {
      const data = { criterion, definition, nearest: nearest(criterion, criteria) };
      return fault("testkit/unknown-criterion", [...path, criterion], data);
    });
}

function onlyOfUndetermined(scenario: Scenario, path: Issue["path"]): readonly Issue[] {
  if (scenario.expect === undetermined) return [];
  return (["candidates", "needs"] as const)
    .filter((field) => scenario[field] !== undefined)
    .map((field) =>
      fault("testkit/only-of-undetermined", [...path, field], { scenario: scenario.name, field }),
    );
}

function flipIssues(
  { name: scenario, expect }: Scenario,
  path: Issue["path"],
  {
    flipped,
    values,
    read,
  }: { readonly flipped: string; readonly values: object; readonly read: ReadDefinition },
): readonly Issue[] {
  const place = [...path, "flips"];
  return [
    ...classIssues([...place, "expect"], [flipped], read),
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
