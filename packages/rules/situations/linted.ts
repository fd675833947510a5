// Small definitions for what is told of them, and short words about it.
import type { Definition, Fact, Parameter, Rule, Variable, Vocabulary } from "@mangnon/schema";
import { readDefinition } from "../src/definition/read-definition.ts";
import { lintDefinition } from "../src/lint/lint-definition.ts";
import { definitionOf } from "./random-definitions.ts";
import { codeLists, label } from "./vocabulary.ts";

const hours = { type: "number", unit: "hours", min: 0, max: 168, label } as const;

const variables: readonly Variable[] = [
  { id: "ageInYears", type: "integer", unit: "years", min: 0, max: 120, label },
  { id: "birthDate", type: "date", min: "1990-01-01", max: "2030-12-31", label },
  { id: "referenceDate", type: "date", min: "2000-01-01", max: "2030-12-31", label },
  { id: "works", type: "boolean", label },
  { id: "hours", ...hours, when: { var: "works" }, otherwise: 0 },
  { id: "chores", ...hours },
  { id: "x.job", type: "code", codes: "x.jobs", label },
  { id: "x.dangers", type: "codes", codes: "x.dangers", label },
  { id: "x.place", type: "text", label },
];

const counted = { label, from: "birthDate", on: "referenceDate" } as const;

const facts: readonly Fact[] = [
  { id: "age", ...counted, kernel: "completed-years", recorded: "ageInYears" },
  { id: "x.months", ...counted, kernel: "completed-months" },
  { id: "x.long", label, rule: { ">": [{ var: "hours" }, 40] } },
];

const parameters: readonly Parameter[] = [
  {
    id: "x.limit",
    label,
    type: "number",
    unit: "hours",
    values: [{ since: "2021-03-15", value: 20, sources: [] }],
  },
];

export const vocabulary: Vocabulary = { variables, facts, parameters, codeLists };

export interface Linted {
  readonly population?: Rule;
  readonly classes: readonly Rule[];
  readonly effective?: Definition["effective"];
  readonly facts?: readonly Fact[];
  readonly variables?: readonly Variable[];
}

/** What is told of a definition of some classes, `x.class-1` and so on, and `x.otherwise`. */
export function linted({ population = true, classes, effective = {}, ...more }: Linted) {
  const definition: Definition = { ...definitionOf(population, classes), effective };
  const whole: Vocabulary = {
    ...vocabulary,
    facts: [...facts, ...(more.facts ?? [])],
    variables: [...variables, ...(more.variables ?? [])],
  };
  return lintDefinition(readDefinition(definition, whole));
}

const isWider = (code: string): boolean => code === "rules/lint-wider-candidates";

/** The same as code, severity, place and data, one list each; candidates that no completion reaches are left out. */
export const told = (about: Linted): readonly (readonly unknown[])[] =>
  linted(about)
    .filter(({ code }) => !isWider(code))
    .map(({ code, severity, path, data }) => [
      code.replace("rules/lint-", ""),
      severity,
      path.join("."),
      data,
    ]);

export const codesOf = (about: Linted): readonly unknown[] => told(about).map(([code]) => code);

/** Only the candidates that no completion reaches: their place and data. */
export const widerOf = (about: Linted): readonly (readonly unknown[])[] =>
  linted(about)
    .filter(({ code }) => isWider(code))
    .map(({ severity, path, data }) => [severity, path.join("."), data]);
