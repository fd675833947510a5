// Random vocabularies, rules and definitions, with skip patterns and facts drawn at random.
import type { Definition, Fact, Rule, Variable, Vocabulary } from "@mangnon/schema";
import fc from "fast-check";
import { randomRules } from "./random-rules.ts";
import { allNames, baseNames, type Kind, type Names } from "./rule-names.ts";
import { baseVariables, codeLists, kernels, label, parameters, skippedVariables } from "./vocabulary.ts";

const withoutFacts: Names = {
  ...allNames,
  boolean: ["works", "x.ill", "x.night"],
  hours: ["hours", "x.change", "x.extra", "parameter.x.limit"],
};

const whenRules = randomRules(baseNames, 1);
const factRules = randomRules(withoutFacts, 2);
const rules = randomRules(allNames, 4);

/** A rule of a kind, over everything that can be named. */
export const randomRule = (kind: Kind): fc.Arbitrary<Rule> => rules(kind);

/** A condition; every other one is negated, so that as many hold as do not. */
export const randomCondition: fc.Arbitrary<Rule> = fc
  .tuple(rules("boolean"), fc.boolean())
  .map(([rule, isNegated]) => (isNegated ? { "!": [rule] } : rule));

const skipped: fc.Arbitrary<readonly Variable[]> = fc
  .tuple(...skippedVariables.map(() => whenRules("boolean")))
  .map((whens) =>
    skippedVariables.map((variable, at): Variable => ({ ...variable, when: whens[at] ?? true })),
  );

const facts: fc.Arbitrary<readonly Fact[]> = fc
  .tuple(factRules("boolean"), factRules("boolean"), factRules("hours"))
  .map(([first, second, total]) => [
    { id: "x.truth", label, rule: first },
    { id: "x.second", label, rule: { or: [{ var: "fact.x.truth" }, second] } },
    { id: "x.total", label, rule: total },
  ]);

export const randomVocabulary: fc.Arbitrary<Vocabulary> = fc
  .tuple(skipped, facts)
  .map(([variables, rest]) => ({
    codeLists,
    parameters,
    variables: [...baseVariables, ...variables],
    facts: [...kernels, ...rest],
  }));

/** Every variable of a random vocabulary; which of them have a skip pattern is known beforehand. */
export const variables: readonly Variable[] = [...baseVariables, ...skippedVariables];

const source = { instrument: label, seen: "derived" } as const;

/** A definition of some classes, the last one `otherwise`. */
export const definitionOf = (
  population: Rule,
  classRules: readonly Rule[],
  criteria: readonly string[] = [],
): Definition => ({
  kind: "definition",
  id: "x.definition",
  version: "1.0.0",
  label,
  authority: label,
  effective: {},
  sources: [source],
  population,
  criteria,
  classes: [
    ...classRules.map((rule, at) => ({ id: `x.class-${at + 1}`, label, rule })),
    { id: "x.otherwise", label, rule: "otherwise" },
  ],
});

export const randomDefinition: fc.Arbitrary<Definition> = fc
  .tuple(
    fc.oneof(fc.constant<Rule>(true), randomCondition),
    fc.array(randomCondition, { minLength: 1, maxLength: 3 }),
  )
  .map(([population, classRules]) => definitionOf(population, classRules, ["x.truth"]));
