// Definitions over a few variables of a few values, so that everything that can be known can be tried.
import type {
  ChildRecord,
  Definition,
  Fact,
  Parameter,
  RecordValue,
  Rule,
  Variable,
  Vocabulary,
} from "@mangnon/schema";
import fc from "fast-check";
import { definitionOf } from "./random-definitions.ts";
import { randomRules } from "./random-rules.ts";
import type { Names } from "./rule-names.ts";
import { codeLists, jobs, label } from "./vocabulary.ts";

/** A variable with all its values. */
export interface Finite {
  readonly variable: Variable;
  readonly values: readonly RecordValue[];
}

const integers = (from: number, to: number): readonly number[] =>
  Array.from({ length: to - from + 1 }, (_, at) => from + at);

const truth = (id: string): Finite => ({ variable: { id, type: "boolean", label }, values: [true, false] });

/** What can be asked of everybody. */
export const finiteVariables: readonly Finite[] = [
  truth("works"),
  truth("x.ill"),
  {
    variable: { id: "hours", type: "integer", unit: "hours", min: 19, max: 22, label },
    values: integers(19, 22),
  },
  { variable: { id: "x.job", type: "code", codes: "x.jobs", label }, values: jobs },
  {
    variable: { id: "referenceDate", type: "date", min: "2019-12-30", max: "2020-01-01", label },
    values: ["2019-12-30", "2019-12-31", "2020-01-01"],
  },
  {
    variable: { id: "birthDate", type: "date", min: "2004-12-30", max: "2005-01-01", label },
    values: ["2004-12-30", "2004-12-31", "2005-01-01"],
  },
  {
    variable: { id: "ageInYears", type: "integer", unit: "years", min: 13, max: 15, label },
    values: integers(13, 15),
  },
];

const age: Fact = {
  id: "age",
  label,
  kernel: "completed-years",
  from: "birthDate",
  on: "referenceDate",
  recorded: "ageInYears",
};

/** What is asked of some. */
const skippedFinite = (when: readonly [Rule, Rule]): readonly Finite[] => [
  {
    variable: { id: "x.night", type: "boolean", label, when: when[0], otherwise: false },
    values: [true, false],
  },
  {
    variable: {
      id: "x.extra",
      type: "integer",
      unit: "hours",
      min: 0,
      max: 2,
      label,
      when: when[1],
      otherwise: 0,
    },
    values: integers(0, 2),
  },
];

const limit: Parameter = {
  id: "x.limit",
  label,
  type: "number",
  unit: "hours",
  values: [
    { value: 20, sources: [] },
    { since: "2020-01-01", value: 21, sources: [] },
  ],
};

const baseNames: Names = {
  boolean: ["works", "x.ill"],
  hours: ["hours"],
  job: ["x.job"],
  years: ["fact.age"],
};
const names: Names = {
  ...baseNames,
  boolean: ["works", "x.ill", "x.night", "works", "x.ill"],
  hours: ["hours", "x.extra", "parameter.x.limit"],
};

export interface FiniteDefinition {
  readonly definition: Definition;
  readonly vocabulary: Vocabulary;
  readonly finite: readonly Finite[];
}

/** Names that say the same twice: an age and what it is counted from. */
const twice = (plain: Names): Names => ({
  ...plain,
  years: ["fact.age", "ageInYears"],
  date: ["birthDate", "referenceDate"],
});

/**
 * Random definitions. `plain` ones divide nothing, so that all can be computed, and name nothing beside what is
 * counted from it; the others do both.
 */
export const finiteDefinition = (isPlain: boolean): fc.Arbitrary<FiniteDefinition> => {
  const small = randomRules(isPlain ? baseNames : twice(baseNames), 1, !isPlain)("boolean");
  const rules = randomRules(isPlain ? names : twice(names), 3, !isPlain)("boolean");
  return fc
    .tuple(
      fc.tuple(small, small),
      fc.array(rules, { minLength: 1, maxLength: 2 }),
      fc.oneof(fc.constant<Rule>(true), small),
    )
    .map(([when, classRules, population]) => {
      const finite = [...finiteVariables, ...skippedFinite(when)];
      const variables = finite.map(({ variable }) => variable);
      return {
        definition: definitionOf(population, classRules),
        vocabulary: { codeLists, facts: [age], parameters: [limit], variables },
        finite,
      };
    });
};

/** For each variable one of its values, or nothing (more often). */
export const finiteRecord = (finite: readonly Finite[], choices: readonly number[]): ChildRecord =>
  Object.fromEntries(
    finite.flatMap(({ variable, values }, at) => {
      const choice = choices[at] ?? 0;
      return choice % 3 === 0 ? [[variable.id, values[choice % values.length]]] : [];
    }),
  );
