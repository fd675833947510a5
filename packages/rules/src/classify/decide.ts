import type { Expression, Truth } from "@mangnon/schema";
import type { ReadDefinition } from "../definition/read-definition.ts";
import type { FacedRecord } from "../record/face-record.ts";
import { truthOf } from "../values/truth.ts";

/** The class of whoever is outside the population, as `schema` names it. */
export const outOfScope = "out-of-scope";

/** What a definition's rules leave possible for a record. */
export interface Decision {
  readonly population: Truth;
  /** Every class the record may have, in the order of the definition, `out-of-scope` last. One: it is decided. */
  readonly candidates: readonly string[];
  /** The rules that are unknown, in order; none when it is decided. */
  readonly open: readonly Expression[];
}

/**
 * Walks the decision list: the first true class wins when every earlier one is false; classes whose rules are
 * unknown before it may win too. An unknown population leaves `out-of-scope` possible.
 */
export function candidatesOf(
  population: Truth,
  classes: readonly { readonly id: string; readonly truth: Truth }[],
): readonly string[] {
  if (population === false) return [outOfScope];
  const first = classes.findIndex(({ truth }) => truth === true);
  const possible = classes.filter(({ truth }, at) => truth !== false && (first === -1 || at <= first));
  return [...new Set([...possible.map(({ id }) => id), ...(population === undefined ? [outOfScope] : [])])];
}

/** What the rules of a definition leave possible for a record; rules after the first true one are not asked. */
export function decide({ population, classes }: ReadDefinition, faced: FacedRecord): Decision {
  const inside = truthOf(faced.valueOf(population));
  if (inside === false) return { population: false, candidates: [outOfScope], open: [] };
  const asked: { readonly id: string; readonly truth: Truth; readonly expression?: Expression }[] = [];
  for (const { id, expression } of classes) {
    const truth = expression === undefined ? true : truthOf(faced.valueOf(expression));
    asked.push({ id, truth, ...(expression === undefined ? {} : { expression }) });
    if (truth === true) break;
  }
  const candidates = candidatesOf(inside, asked);
  const open = asked.flatMap(({ truth, expression }) =>
    truth === undefined && expression ? [expression] : [],
  );
  const all = inside === undefined ? [population, ...open] : open;
  return { population: inside, candidates, open: candidates.length > 1 ? all : [] };
}
