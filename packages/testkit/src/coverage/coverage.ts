import type { ReadDefinition } from "@mangnon/rules";
import { type CivilDate, outOfScope } from "@mangnon/schema";
import { reachedNodes } from "../scenarios/reached.ts";
import type { Seen } from "../scenarios/seen.ts";

/** How often a criterion came out true and false. Unknown covers neither. */
export interface CriterionCoverage {
  readonly id: string;
  readonly true: number;
  readonly false: number;
}

/** How often a value of a parameter was reached; `since` is its first day, absent where it holds from always. */
export interface ParameterCoverage {
  readonly id: string;
  readonly since?: CivilDate;
  readonly count: number;
}

/**
 * What of a definition some records touched. A parameter's value counts where its comparison was reached: the
 * branch of `if` that was taken, `and` up to what made it false.
 */
export interface Coverage {
  readonly definition: string;
  readonly criteria: readonly CriterionCoverage[];
  /** The classes in their order, `out-of-scope` last where somebody can be. */
  readonly classes: readonly { readonly id: string; readonly count: number }[];
  readonly parameters: readonly ParameterCoverage[];
}

/** What some records touched of a definition. */
export function coverageOf(read: ReadDefinition, seen: readonly Seen[]): Coverage {
  const { id, population, classes, criteria } = read.definition;
  const names = [...classes.map((each) => each.id), ...(population === true ? [] : [outOfScope])];
  return {
    definition: id,
    criteria: criteria.map((name) => ({ id: name, ...truthsOf(name, seen) })),
    classes: names.map((name) => ({ id: name, count: seen.filter((each) => hasClass(each, name)).length })),
    parameters: parametersOf(read, seen),
  };
}

const hasClass = ({ explanation: { outcome } }: Seen, name: string): boolean =>
  outcome.status === "determined" && outcome.class === name;

function truthsOf(name: string, seen: readonly Seen[]): { readonly true: number; readonly false: number } {
  const truths = seen.map(({ explanation }) => explanation.outcome.criteria[name]);
  return {
    true: truths.filter((truth) => truth === true).length,
    false: truths.filter((truth) => truth === false).length,
  };
}

function parametersOf({ parameters }: ReadDefinition, seen: readonly Seen[]): readonly ParameterCoverage[] {
  const reached = seen.map(reachedVersions);
  return [...parameters].flatMap(([id, { parameter }]) =>
    parameter.values.map(({ since }) => {
      const count = reached.filter((versions) => versions.has(versionKey(id, since))).length;
      return { id, ...(since === undefined ? {} : { since }), count };
    }),
  );
}

const versionKey = (id: string, since = ""): string => `${id} ${since}`;

function reachedVersions({ explanation: { population, rules }, criteria }: Seen): ReadonlySet<string> {
  const roots = [population.node, ...rules.map(({ node }) => node)].filter((node) => node !== undefined);
  const inScope = population.truth === false ? [] : [...criteria.values()];
  const versions = [...roots, ...inScope]
    .flatMap(reachedNodes)
    .filter(({ kind, value }) => kind === "parameter" && "known" in value)
    .map(({ name = "", since }) => versionKey(name, since));
  return new Set(versions);
}

/** Of several files about one definition, what they touch together. */
export function mergeCoverage(all: readonly Coverage[]): readonly Coverage[] {
  const byDefinition = new Map<string, Coverage>();
  for (const coverage of all) {
    const before = byDefinition.get(coverage.definition);
    byDefinition.set(coverage.definition, before === undefined ? coverage : added(before, coverage));
  }
  return [...byDefinition.values()];
}

const added = (a: Coverage, b: Coverage): Coverage => ({
  definition: a.definition,
  criteria: a.criteria.map((each, at) => ({
    id: each.id,
    true: each.true + (b.criteria[at]?.true ?? 0),
    false: each.false + (b.criteria[at]?.false ?? 0),
  })),
  classes: a.classes.map((each, at) => ({ ...each, count: each.count + (b.classes[at]?.count ?? 0) })),
  parameters: a.parameters.map((each, at) => ({
    ...each,
    count: each.count + (b.parameters[at]?.count ?? 0),
  })),
});
