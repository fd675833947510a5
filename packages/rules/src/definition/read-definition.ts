import type { Definition, Expression, Issue, Vocabulary } from "@mangnon/schema";
import { nearest } from "@mangnon/schema/nearest";
import { fault } from "../codes.ts";
import { RulesError } from "../errors.ts";
import { boolean, nameOfType } from "../read/types.ts";
import type { ReadClass, ReadParts } from "./read-parts.ts";
import { createVocabularyReader, placed, type VocabularyReader } from "./read-vocabulary.ts";

/** A definition that was read and type-checked, with everything that its rules name: ready to classify records. */
export interface ReadDefinition extends ReadParts {
  readonly definition: Definition;
  readonly population: Expression;
  readonly classes: readonly ReadClass[];
}

/**
 * Reads a definition's rules against a vocabulary, once, before any record is classified.
 *
 * @throws {@link RulesError} `rules/faulty-definition`, with every issue: unknown names (with the one perhaps
 * meant), types and units that do not fit, operators that the strict profile refuses, cycles.
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
 * [...read.variables.keys()];
 * // => ["ageInYears"]
 */
export function readDefinition(definition: Definition, vocabulary: Vocabulary): ReadDefinition {
  const { read, issues } = readAll(definition, vocabulary);
  if (read !== undefined) return read;
  const data = { definition: definition.id, issues: issues.length };
  throw new RulesError("rules/faulty-definition", data, issues);
}

/**
 * Everything that is wrong with a definition's rules, each with its path in the definition; facts and variables
 * that it names stand under `facts` and `variables`. Empty when it can be read.
 */
export const checkRules = (definition: Definition, vocabulary: Vocabulary): readonly Issue[] =>
  readAll(definition, vocabulary).issues;

function readAll(
  definition: Definition,
  vocabulary: Vocabulary,
): { readonly read?: ReadDefinition; readonly issues: readonly Issue[] } {
  const reader = createVocabularyReader(vocabulary);
  const population = reader.read(definition.population, boolean);
  const own = [...placed(population.issues, ["population"])];
  const classes = definition.classes.map((_, at) => readClass(definition, at, { reader, own }));
  own.push(...criterionIssues(definition, reader), ...classListIssues(definition));
  const issues = [...own, ...reader.issues];
  if (issues.length > 0 || population.expression === undefined) return { issues };
  return {
    read: Object.freeze({ definition, population: population.expression, classes, ...reader.parts }),
    issues,
  };
}

function readClass(
  { classes }: Definition,
  at: number,
  { reader, own }: { readonly reader: VocabularyReader; readonly own: Issue[] },
): ReadClass {
  const { id, label, rule } = classes[at] as Definition["classes"][number];
  if (rule === "otherwise") return { id, label };
  const { expression, issues } = reader.read(rule, boolean);
  own.push(...placed(issues, ["classes", at, "rule"]));
  return expression === undefined ? { id, label } : { id, label, expression };
}

function criterionIssues({ criteria }: Definition, reader: VocabularyReader): readonly Issue[] {
  return criteria.flatMap((name, at) => {
    const type = reader.fact(name);
    const path = ["criteria", at];
    if (type === undefined && !reader.scope.factNames.includes(name)) {
      const bare = name.replace(/^fact\./, "");
      return fault("rules/unknown-criterion", path, { name, nearest: nearest(bare, reader.scope.factNames) });
    }
    if (type === undefined || type.kind === "boolean") return [];
    return fault("rules/not-a-condition", path, { given: nameOfType(type) });
  });
}

function classListIssues({ classes }: Definition): readonly Issue[] {
  const seen = new Set<string>();
  return classes.flatMap(({ id, rule }, at) => {
    const isLast = at === classes.length - 1;
    const issues: Issue[] = [];
    if (rule === "otherwise" && !isLast) {
      issues.push(fault("rules/otherwise-not-last", ["classes", at, "rule"], { class: id }));
    }
    if (rule !== "otherwise" && isLast) {
      issues.push(fault("rules/last-class-not-otherwise", ["classes", at, "rule"], { class: id }));
    }
    if (seen.has(id)) issues.push(fault("rules/duplicate-class", ["classes", at, "id"], { class: id }));
    seen.add(id);
    return issues;
  });
}
