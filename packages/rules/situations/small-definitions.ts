// Definitions over variables of a handful of values, so that every record can be looked at one by one.
import type { Definition, Fact, Parameter, Rule, Variable, Vocabulary } from "@mangnon/schema";
import fc from "fast-check";
import { definitionOf } from "./random-definitions.ts";
import { codeLists, jobs, label } from "./vocabulary.ts";

type Arb = fc.Arbitrary<Rule>;

const days = { type: "integer", unit: "days", label } as const;
const truth = (id: string) => ({ id, type: "boolean", label }) as const;
const day = (id: string, min: string, max: string) => ({ id, type: "date", min, max, label }) as const;

/** One value until 2019, another from 2020 on; and one that is not yet in force in 2019. */
const parameters: readonly Parameter[] = [
  {
    id: "x.limit",
    label,
    type: "integer",
    unit: "days",
    values: [
      { value: 1, sources: [] },
      { since: "2020-01-01", value: 3, sources: [] },
    ],
  },
  {
    id: "x.new-limit",
    label,
    type: "integer",
    unit: "days",
    values: [{ since: "2020-01-01", value: 2, sources: [] }],
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

const atLeast = (name: string, operator: string, than: Rule): Rule => ({ [operator]: [{ var: name }, than] });
const compared = fc.constantFrom("<", "<=", "==", "!=", ">=", ">");
const number = fc.integer({ min: 0, max: 4 });
const limit: Arb = fc.oneof(
  number,
  fc.constantFrom<Rule>({ var: "parameter.x.limit" }, { var: "parameter.x.new-limit" }),
);

/** Conditions of what is asked of everybody. */
const plain: readonly Arb[] = [
  fc.constantFrom<Rule>({ var: "works" }, { var: "x.ill" }),
  fc.tuple(compared, limit).map(([operator, than]) => atLeast("x.days", operator, than)),
  fc
    .subarray([...jobs], { minLength: 1, maxLength: 3 })
    .map((some): Rule => ({ in: [{ var: "x.job" }, some] })),
];

const ofAge: readonly Arb[] = [
  fc.tuple(compared, fc.constantFrom(14, 15)).map(([operator, than]) => atLeast("fact.age", operator, than)),
  fc.constantFrom<Rule>(
    { "<": [{ var: "ageInYears" }, 15] },
    { "<": [{ var: "birthDate" }, "2005-01-01"] },
    { ">=": [{ var: "referenceDate" }, "2020-01-02"] },
  ),
];

/** Conditions of what is asked of some, and of numbers that are computed: 6 / 0 is none. */
const others: readonly Arb[] = [
  fc.constantFrom<Rule>({ var: "x.night" }, { var: "fact.x.truth" }),
  fc.tuple(compared, number).map(([operator, than]): Rule => atLeast("x.shifts", operator, than)),
  fc.constantFrom<Rule>({ or: [atLeast("x.days", "<", 1), atLeast("x.days", ">", 3)] }),
  number.map((than): Rule => ({ ">": [{ "+": [{ var: "x.days" }, { var: "x.shifts" }] }, than] })),
  number.map((than): Rule => ({ ">": [{ "/": [6, { var: "x.shifts" }] }, than] })),
];

function conditions(leaves: readonly Arb[], depth: number): Arb {
  const leaf = fc.oneof(...leaves);
  if (depth === 0) return leaf;
  const below = conditions(leaves, depth - 1);
  const several = fc.array(below, { minLength: 1, maxLength: 3 });
  return fc.oneof(
    { weight: 2, arbitrary: leaf },
    { weight: 3, arbitrary: several.map((operands): Rule => ({ and: operands })) },
    { weight: 3, arbitrary: several.map((operands): Rule => ({ or: operands })) },
    { weight: 1, arbitrary: below.map((operand): Rule => ({ "!": [operand] })) },
    { weight: 2, arbitrary: fc.tuple(below, below, below).map(([a, b, c]): Rule => ({ if: [a, b, c] })) },
    { weight: 1, arbitrary: fc.boolean() },
  );
}

export interface SmallDefinition {
  readonly definition: Definition;
  readonly vocabulary: Vocabulary;
}

/** Random definitions; those with ages have dates beside them. */
export function smallDefinition({ withAge }: { readonly withAge: boolean }): fc.Arbitrary<SmallDefinition> {
  const base = [...plain, ...(withAge ? ofAge : [])];
  const rules = conditions([...base, ...others], 2);
  const small = conditions(plain, 1);
  return fc
    .record({
      when: small,
      fact: conditions(base, 1),
      population: fc.oneof(fc.constant<Rule>(true), small),
      classes: fc.array(rules, { minLength: 1, maxLength: 3 }),
      since: fc.constantFrom(undefined, "2020-01-01"),
    })
    .map(({ when, fact, population, classes, since }) => ({
      definition: {
        ...definitionOf(population, classes),
        effective: since === undefined ? {} : { since },
      },
      vocabulary: {
        codeLists,
        parameters,
        facts: [age, { id: "x.truth", label, rule: fact }],
        variables: variablesOf(when),
      },
    }));
}

const variablesOf = (when: Rule): readonly Variable[] => [
  truth("works"),
  truth("x.ill"),
  { id: "x.days", ...days, min: 0, max: 4 },
  { id: "x.job", type: "code", codes: "x.jobs", label },
  { ...truth("x.night"), when, otherwise: false },
  { id: "x.shifts", ...days, min: 0, max: 2, when: { var: "works" }, otherwise: 0 },
  day("birthDate", "2004-12-31", "2005-01-02"),
  day("referenceDate", "2019-12-30", "2020-01-02"),
  { id: "ageInYears", type: "integer", unit: "years", min: 0, max: 30, label },
];
