import type { Issue, Vocabulary } from "@mangnon/schema";
import { told } from "../codes.ts";
import type { ReadParts } from "../definition/read-parts.ts";

/** The pack of an id, `vn.night-work` → `vn`; `undefined` for what packs share. */
const packOf = (id: string): string | undefined =>
  id.includes(".") ? id.slice(0, id.indexOf(".")) : undefined;

/**
 * Says what of a vocabulary no definition uses, by way of others included: parameters, facts and variables of the
 * packs that the definitions use something of. What carries no pack's prefix is shared and never unused; what only
 * something unused names is unused as well.
 *
 * Give all definitions that a pack is for, and the `parts` of its lists of obligations: what is used by one that was left out counts as unused.
 *
 * @example
 * const some = { vi: "một điều", en: "something" };
 * const night = { id: "x.night", type: "boolean", label: some } as const;
 * const definition = {
 *   kind: "definition", id: "x-night", version: "1.0.0", label: some, authority: some, effective: {}, criteria: [],
 *   sources: [{ instrument: some, seen: "derived" }], population: true,
 *   classes: [
 *     { id: "yes", label: some, rule: { var: "x.night" } },
 *     { id: "no", label: some, rule: "otherwise" },
 *   ],
 * } as const;
 * const vocabulary = { variables: [night, { ...night, id: "x.day" }], codeLists: [], facts: [], parameters: [] };
 * lintVocabulary(vocabulary, [readDefinition(definition, vocabulary)]).map(({ code, path }) => [code, path]);
 * // => [["rules/lint-unused-variable", ["variables", "x.day"]]]
 */
export function lintVocabulary(vocabulary: Vocabulary, definitions: readonly ReadParts[]): readonly Issue[] {
  const used = (kind: "variables" | "facts" | "parameters"): ReadonlySet<string> =>
    new Set(definitions.flatMap((read) => [...read[kind].keys()]));
  const packs = new Set(
    [...used("variables"), ...used("facts"), ...used("parameters")]
      .map(packOf)
      .filter((pack) => pack !== undefined),
  );
  const unusedOf = (kind: "variables" | "facts" | "parameters"): readonly string[] => {
    const names = used(kind);
    return vocabulary[kind].map(({ id }) => id).filter((id) => packs.has(packOf(id) ?? "") && !names.has(id));
  };
  return [
    ...unusedOf("variables").map((name) => told("rules/lint-unused-variable", ["variables", name], { name })),
    ...unusedOf("facts").map((name) => told("rules/lint-unused-fact", ["facts", name], { name })),
    ...unusedOf("parameters").map((name) =>
      told("rules/lint-unused-parameter", ["parameters", name], { name }),
    ),
  ];
}
