import type { Host } from "@mangnon/host";
import { type ReadParts, readDefinition } from "@mangnon/rules";
import { readObligations } from "@mangnon/rules/compliance";
import type { Definition, Obligations, Parameter, Plan, Variable } from "@mangnon/schema";
import { withParts } from "../evidence/with-parts.ts";

/** What a definition reads of a record, and the dated numbers it looks up. */
export interface Needed {
  readonly variables: readonly Variable[];
  readonly parameters: readonly Parameter[];
}

/** Everything that the rules of definitions name, directly or through facts; each once. */
export function neededBy(definitions: readonly Definition[], { vocabulary }: Host): Needed {
  return neededOf(definitions.map((definition) => readDefinition(definition, vocabulary)));
}

/** Everything that the rules of a list of obligations name. */
export const neededByObligations = (list: Obligations, { vocabulary }: Host): Needed =>
  neededOf([readObligations(list, vocabulary).parts]);

function neededOf(reads: readonly ReadParts[]): Needed {
  const all = <Kind extends "variables" | "parameters">(kind: Kind): ReadParts[Kind] =>
    new Map(reads.flatMap((read) => [...read[kind].entries()] as never[])) as ReadParts[Kind];
  return {
    variables: [...all("variables").values()].map(({ variable }) => variable),
    parameters: [...all("parameters").values()].map(({ parameter }) => parameter),
  };
}

/** The definitions by whose classes targets of a plan are counted; indicators that are only reported have none. */
export function definitionsOfPlan(
  { targets }: Plan,
  { indicators, definitions }: Host,
): readonly Definition[] {
  const ids = withParts(
    targets.map(({ indicator }) => indicator),
    indicators,
  );
  const counted = indicators.flatMap((one) =>
    ids.has(one.id) && "definition" in one ? [one.definition] : [],
  );
  return definitions.filter(({ id }) => counted.includes(id));
}
