// Whether what the engine says of a record is what its completions are, by json-logic-js.
import type { Json } from "@mangnon/schema";
import type { ConformanceItem, ConformanceResult } from "../../src/conformance/case.ts";

/** The completion that a result leaves out, if it leaves out one. */
export function leftOut(result: ConformanceResult, answers: readonly Json[]): string | undefined {
  const outside = answers.find((answer) => !allows(result, answer));
  return outside === undefined
    ? undefined
    : `${JSON.stringify(result)} leaves out ${JSON.stringify(outside)}`;
}

/** What a rule whose answers are exact leaves open although no completion is so. */
export function saysLess(result: ConformanceResult, answers: readonly Json[]): string | undefined {
  const all = [...new Map(answers.map((answer) => [JSON.stringify(answer), answer])).values()];
  if (all.length === 0 || isTight(result, all)) return undefined;
  return `${JSON.stringify(result)}, but its completions give ${JSON.stringify(all)}`;
}

/** True when nothing is left possible that no completion gives, between the least and the most of them. */
function isTight(result: ConformanceResult, all: readonly Json[]): boolean {
  if ("known" in result || "items" in result) return true;
  if ("oneOf" in result) return result.oneOf.length === all.length;
  if ("from" in result) return [result.from, result.to].every((end) => all.includes(end));
  return all.length > 1;
}

/** True when a value is one of those that a result leaves possible. */
export function allows(result: ConformanceResult | ConformanceItem, answer: Json): boolean {
  if ("known" in result) return JSON.stringify(result.known) === JSON.stringify(answer);
  if ("oneOf" in result) return result.oneOf.includes(answer as string);
  if ("items" in result) {
    const items = answer as readonly Json[];
    return (
      items.length === result.items.length &&
      result.items.every((item, at) => allows(item, items[at] as Json))
    );
  }
  if (!("from" in result)) return true;
  return (answer as number) >= (result.from as number) && (answer as number) <= (result.to as number);
}
