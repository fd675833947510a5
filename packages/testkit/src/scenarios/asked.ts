import type { Host } from "@mangnon/host";
import { type ReadDefinition, readDefinition } from "@mangnon/rules";
import { type ReadObligations, readObligations } from "@mangnon/rules/compliance";
import { type ObligationScenario, outOfScope, type Scenario, type Scenarios } from "@mangnon/schema";

/** A scenario of either kind of file. */
export type AnyScenario = Scenario | ObligationScenario;

/** What the scenarios of a file ask: one definition, or the obligations of a list, each by itself. */
export type Asked =
  | { readonly id: string; readonly definition: ReadDefinition }
  | { readonly id: string; readonly obligations: ReadObligations };

/** The id of what a file asks. */
export const idOf = (document: Scenarios): string =>
  "definition" in document ? document.definition : document.obligations;

/**
 * Reads what a file asks.
 *
 * @throws `HostError` where the host does not have it, `RulesError` where its rules cannot be read.
 */
export function readAsked(document: Scenarios, host: Host): Asked {
  const id = idOf(document);
  return "definition" in document
    ? { id, definition: readDefinition(host.definition(id), host.vocabulary) }
    : { id, obligations: readObligations(host.obligationsOf(id), host.vocabulary) };
}

/** The names of all variables that some rule of it asks for. */
export const variablesOf = (asked: Asked): readonly string[] => [
  ...("definition" in asked ? asked.definition : asked.obligations.parts).variables.keys(),
];

/** The decision list that answers a scenario; none where it names an obligation that is not on the list. */
export function decisionFor(asked: Asked, scenario: AnyScenario): ReadDefinition | undefined {
  if ("definition" in asked) return asked.definition;
  const { obligation: id } = scenario as ObligationScenario;
  return asked.obligations.each.find(({ obligation }) => obligation.id === id)?.read;
}

/** All that a decision can come to, in its order; `out-of-scope` last where somebody can be. */
export const classesOf = ({ definition: { classes, population } }: ReadDefinition): readonly string[] => [
  ...classes.map(({ id }) => id),
  ...(population === true ? [] : [outOfScope]),
];
