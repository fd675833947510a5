import type { Expression, Truth } from "@mangnon/schema";
import type { ReadDefinition } from "../definition/read-definition.ts";
import { evaluate } from "../evaluate/evaluate.ts";
import type { FacedRecord } from "../record/face-record.ts";
import { truthOf } from "../values/truth.ts";

/** The class of whoever is outside the population, as `schema` names it. */
const outOfScope = "out-of-scope";

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
export function decide({ population, classes }: ReadDefinition, faced: FacedRecord): Decision {
  const inside = truthOf(evaluate(population, faced));
  if (inside === false) return { population: false, candidates: [outOfScope], open: [] };
  const candidates: string[] = [];
  const open: Expression[] = inside === undefined ? [population] : [];
  for (const { id, expression } of classes) {
    const truth = expression === undefined ? true : truthOf(evaluate(expression, faced));
    if (truth === false) continue;
    if (!candidates.includes(id)) candidates.push(id);
    if (truth === true) break;
    if (expression !== undefined) open.push(expression);
  }
  if (inside === undefined) candidates.push(outOfScope);
  return { population: inside, candidates, open: candidates.length > 1 ? open : [] };
}
