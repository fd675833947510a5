import type { Method } from "@mangnon/schema";
import { notStated } from "../observations/read-method.ts";
import type { Question } from "./question.ts";

/**
 * True when the plan's goal can be compared with values of the definition: it is the indicator's own, or the
 * plan declares it comparable. A reported ratio has no definition, and takes what the report says.
 */
export function fitsGoal({ target, indicator }: Question, { definition }: Method): boolean {
  if (indicator.measure === "reported-ratio") return true;
  return definition === indicator.definition || (target.comparableMethods ?? []).includes(definition);
}

/** True when two values can be compared: one definition, or two that the plan declares comparable. */
export function fitEachOther(question: Question, a: Method, b: Method): boolean {
  const { target, indicator } = question;
  if (indicator.measure === "class-ratio") return fitsGoal(question, a) && fitsGoal(question, b);
  const declared = target.comparableMethods ?? [];
  if (declared.includes(a.definition) && declared.includes(b.definition)) return true;
  return a.definition === b.definition && a.definition !== notStated;
}

/** What a value should have been measured by. */
export function expectedDefinitions({ target, indicator }: Question): readonly string[] {
  const own = indicator.measure === "class-ratio" ? [indicator.definition] : [];
  return [...new Set([...own, ...(target.comparableMethods ?? [])])];
}

/** The methods as texts, each once, in order. */
export function namesOfMethods(methods: readonly Method[]): readonly string[] {
  return [...new Set(methods.map(({ definition, instrument }) => `${definition} (${instrument})`))].sort();
}
