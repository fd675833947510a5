import type { Expression, Truth } from "@mangnon/schema";
import type { ReadDefinition } from "../definition/read-definition.ts";
import { choice } from "../operators/choice.ts";
import { allTrue, anyTrue, not, truthOf } from "../values/truth.ts";
import { bitsOf } from "./atom.ts";
import type { Atoms } from "./collect-atoms.ts";
import { type Looking, mostBits } from "./group.ts";

/** How the truths of a definition are to be found. */
export interface TruthPlan {
  /** Truths that are looked up in a table. */
  readonly looked: readonly Looking[];
  /** Truths that are asked of the reference evaluator, row by row. */
  readonly byRecord: readonly Expression[];
}

/** A fact stands for its rule, so that both are one truth wherever they are named. */
export function ruleOf(expression: Expression, read: ReadDefinition): Expression {
  const rule = expression.kind === "fact" ? read.facts.get(expression.name)?.expression : undefined;
  return rule === undefined ? expression : ruleOf(rule, read);
}

const connectives: ReadonlySet<string> = new Set(["and", "or", "!", "!!", "if"]);

const isConnective = (expression: Expression): boolean =>
  expression.kind === "operation" &&
  connectives.has(expression.operator) &&
  expression.operands.every(({ type }) => type.kind === "boolean");

/** The largest truths that fit into tables, below which nothing needs to be known. */
export function planTruths(wanted: readonly Expression[], read: ReadDefinition, atoms: Atoms): TruthPlan {
  const looked = new Map<Expression, Looking>();
  const byRecord = new Set<Expression>();
  const visit = (expression: Expression): void => {
    const truth = ruleOf(expression, read);
    if (looked.has(truth) || byRecord.has(truth)) return;
    const found = atoms.of(truth);
    if (found !== "irregular" && bitsOf(found) <= mostBits) looked.set(truth, { truth, atoms: found });
    else if (truth.kind === "operation" && isConnective(truth)) truth.operands.forEach(visit);
    else byRecord.add(truth);
  };
  wanted.forEach(visit);
  return { looked: [...looked.values()], byRecord: [...byRecord] };
}

/** The truth of an expression from those that were found, put together as the reference evaluator does. */
export function truthFrom(
  expression: Expression,
  found: ReadonlyMap<Expression, Truth>,
  read: ReadDefinition,
): Truth {
  const truth = ruleOf(expression, read);
  if (found.has(truth)) return found.get(truth);
  if (truth.kind !== "operation") return undefined;
  const parts = truth.operands.map((operand) => truthFrom(operand, found, read));
  if (truth.operator === "and") return allTrue(parts);
  if (truth.operator === "or") return anyTrue(parts);
  if (truth.operator === "!") return not(parts[0]);
  return truth.operator === "!!" ? parts[0] : truthOf(choice.if.apply(parts, truth));
}
