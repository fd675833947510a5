import type { ReadDefinition } from "@mangnon/rules";
import type { CivilDate } from "@mangnon/schema";
import { type Asked, classesOf } from "../scenarios/asked.ts";
import { reachedNodes } from "../scenarios/reached.ts";
import type { Seen } from "../scenarios/seen.ts";
import { added, totalled } from "./counts.ts";
import { type ObligationCoverage, obligationCoverage } from "./obligation-coverage.ts";

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
 * What of a definition, or of a list of obligations, some records touched. A parameter's value counts where its
 * comparison was reached: the branch of `if` that was taken, `and` up to what made it false.
 */
export interface Coverage {
  /** The definition, or the list of obligations, by its id. */
  readonly asked: string;
  /** Of a definition; a list of obligations has none. */
  readonly criteria: readonly CriterionCoverage[];
  /** Of a definition: its classes in their order, `out-of-scope` last where somebody can be. */
  readonly classes: readonly { readonly id: string; readonly count: number }[];
  readonly parameters: readonly ParameterCoverage[];
  /** Of a list of obligations, each of them; a definition has none. */
  readonly obligations: readonly ObligationCoverage[];
}

/** What some records touched of what they were asked by. */
export function coverageOf(asked: Asked, seen: readonly Seen[]): Coverage {
  if ("definition" in asked)
    return { ...ofDefinition(asked.definition, seen), asked: asked.id, obligations: [] };
  const { each, document } = asked.obligations;
  const seenOf = (id: string) => seen.filter(({ obligation }) => obligation === id);
  return {
    asked: asked.id,
    criteria: [],
    classes: [],
    parameters: totalled(
      each.flatMap(({ obligation, read }) => parametersOf(read, seenOf(obligation.id))),
      ({ id, since }) => versionKey(id, since),
    ),
    obligations: each.map((one) => obligationCoverage(one, document, seenOf(one.obligation.id))),
  };
}

function ofDefinition(
  read: ReadDefinition,
  seen: readonly Seen[],
): Pick<Coverage, "criteria" | "classes" | "parameters"> {
  return {
    criteria: read.definition.criteria.map((name) => ({ id: name, ...truthsOf(name, seen) })),
    classes: classesOf(read).map((name) => ({
      id: name,
      count: seen.filter((each) => hasClass(each, name)).length,
    })),
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

/** Of several files that ask the same, what they touch together. */
export function mergeCoverage(all: readonly Coverage[]): readonly Coverage[] {
  const byAsked = new Map<string, Coverage>();
  for (const coverage of all) {
    const before = byAsked.get(coverage.asked);
    byAsked.set(coverage.asked, before === undefined ? coverage : together(before, coverage));
  }
  return [...byAsked.values()];
}

const together = (a: Coverage, b: Coverage): Coverage => ({
  asked: a.asked,
  criteria: a.criteria.map((each, at) => ({
    id: each.id,
    true: each.true + (b.criteria[at]?.true ?? 0),
    false: each.false + (b.criteria[at]?.false ?? 0),
  })),
  classes: added(a.classes, b.classes),
  parameters: added(a.parameters, b.parameters),
  obligations: a.obligations.map((each, at) => ({
    id: each.id,
    statuses: added(each.statuses, b.obligations[at]?.statuses),
    penalties: added(each.penalties, b.obligations[at]?.penalties),
  })),
});
