import type { Method } from "@mangnon/schema";
import { notStated } from "../observations/read-method.ts";
import type { Question } from "./question.ts";
import { namesDirection } from "./reaches.ts";

type Asked = Pick<Question, "target" | "indicator">;

/**
 * True when a value of the definition can be compared with the plan's goal: it is the indicator's own, or the
 * plan declares it comparable. A reported ratio has no definition, and takes what the report says.
 */
function fitsGoal({ target, indicator }: Asked, { definition }: Method): boolean {
  if (indicator.measure === "reported-ratio") return true;
  return definition === indicator.definition || (target.comparableMethods ?? []).includes(definition);
}

/** True when two values can be compared: one definition, or two that the plan declares comparable. */
export function fitEachOther(asked: Asked, a: Method, b: Method): boolean {
  const { target, indicator } = asked;
  if (indicator.measure === "class-ratio") return fitsGoal(asked, a) && fitsGoal(asked, b);
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
  const own = indicator.measure === "class-ratio" ? [indicator.definition] : [];
  return [...new Set([...own, ...(target.comparableMethods ?? [])])];
}

/** The methods as texts, each once, in order. */
export function namesOfMethods(methods: readonly Method[]): readonly string[] {
  return [...new Set(methods.map(({ definition, instrument }) => `${definition} (${instrument})`))].sort();
}

/** The instruments of an earlier and of a later value, when they differ: what is compared says so. */
export const differentInstruments = (earlier: Method, later: Method): readonly string[] =>
  earlier.instrument === later.instrument ? [] : [earlier.instrument, later.instrument];
