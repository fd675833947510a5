import type { Indicator, Method } from "@mangnon/schema";
import { notStated } from "../observations/read-method.ts";
import type { Question } from "./question.ts";
import { namesDirection } from "./reaches.ts";

type Asked = Pick<Question, "target" | "indicator">;

/** The definition by whose classes an indicator is counted. */
export const definitionOf = (indicator: Indicator): string | undefined =>
  "definition" in indicator ? indicator.definition : undefined;

/**
 * True when a value of the definition can be compared with the plan's goal: it is the indicator's own, or the
 * plan declares it comparable. What is reported has no definition, and takes what the report says; so does a formula,
 * whose parts were measured by their own.
 */
function fitsGoal({ target, indicator }: Asked, { definition }: Method): boolean {
  const own = definitionOf(indicator);
  if (own === undefined) return true;
  return definition === own || (target.comparableMethods ?? []).includes(definition);
}

/** True when two values can be compared: one definition, or two that the plan declares comparable. */
export function fitEachOther(asked: Asked, a: Method, b: Method): boolean {
  const { target, indicator } = asked;
  if (definitionOf(indicator) !== undefined) return fitsGoal(asked, a) && fitsGoal(asked, b);
  const declared = target.comparableMethods ?? [];
  if (declared.includes(a.definition) && declared.includes(b.definition)) return true;
  return a.definition === b.definition && a.definition !== notStated;
}

/**
 * True when a value can be compared with all that the target promises: with its goal, and with the baseline
 * that the goal was set from. A direction may find another value than the baseline to compare with.
 */
export function fitsTarget(asked: Asked, method: Method): boolean {
  const { baseline, comparator } = asked.target;
  if (!fitsGoal(asked, method)) return false;
  return baseline === undefined || namesDirection(comparator) || fitEachOther(asked, baseline.method, method);
}

/** What a value should have been measured by. */
export function expectedDefinitions({ target, indicator }: Asked): readonly string[] {
  const own = definitionOf(indicator);
  return [...new Set([...(own === undefined ? [] : [own]), ...(target.comparableMethods ?? [])])];
}

/** The methods as texts, each once, in order. */
export function namesOfMethods(methods: readonly Method[]): readonly string[] {
  return [...new Set(methods.map(({ definition, instrument }) => `${definition} (${instrument})`))].sort();
}

/** The instruments of an earlier and of a later value, when they differ: what is compared says so. */
export const differentInstruments = (earlier: Method, later: Method): readonly string[] =>
  earlier.instrument === later.instrument ? [] : [earlier.instrument, later.instrument];
