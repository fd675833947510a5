import type { CivilDate, CodeList, Fact, Parameter, Variable } from "@mangnon/schema";
import { dateOf } from "../values/civil-day.ts";
import type { ReadParts } from "./read-parts.ts";

/** All that a definition needs to be answered: what to ask of a record, and what to know of the law. */
export interface Requirements {
  /** In the order in which the rules name them; skip patterns and ages included. */
  readonly variables: readonly Variable[];
  readonly codeLists: readonly CodeList[];
  readonly facts: readonly Fact[];
  readonly parameters: readonly Parameter[];
  /** The days on which some number of the law begins or ceases to hold, in order. */
  readonly dates: readonly CivilDate[];
}

/**
 * Lists what a definition's rules name, directly or through facts and skip patterns: what a form must ask, which code
 * lists its answers come from, and which dated numbers of the law it rests on.
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
 * requirementsOf(read).variables.map(({ id }) => id);
 * // => ["ageInYears"]
 */
export function requirementsOf({ variables, codeLists, facts, parameters }: ReadParts): Requirements {
  const asked = [...variables.values()].map(({ variable }) => variable);
  const named = new Set([
    ...asked.flatMap((variable) => ("codes" in variable ? [variable.codes] : [])),
    ...[...parameters.values()].flatMap(({ parameter }) => parameter.codes ?? []),
  ]);
  const days = [...parameters.values()].flatMap(({ epochs }) =>
    epochs.flatMap(({ from, before }) => [from, before]),
  );
  return {
    variables: asked,
    codeLists: codeLists.filter(({ id }) => named.has(id)),
    facts: [...facts.values()].map(({ fact }) => fact),
    parameters: [...parameters.values()].map(({ parameter }) => parameter),
    dates: [...new Set(days.filter(Number.isFinite))].sort((a, b) => a - b).map(dateOf),
  };
}
