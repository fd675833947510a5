// What conditions are on records, each where it is asked: a branch only where its condition lets through.
import type { ChildRecord, Expression } from "@mangnon/schema";
import type { ReadDefinition } from "../src/definition/read-definition.ts";
import { evaluate } from "../src/evaluate/evaluate.ts";
import { iterators } from "../src/operators/index.ts";
import { faceRecord } from "../src/record/face-record.ts";
import type { Value } from "../src/values/value.ts";

type Seen = Map<Expression, Set<Value>>;

/** The truths that each condition of a rule has on some records. */
export function seenIn(
  rule: Expression,
  records: readonly ChildRecord[],
  read: ReadDefinition,
): ReadonlyMap<Expression, ReadonlySet<Value>> {
  const seen: Seen = new Map();
  for (const record of records) {
    const results: Value[] = [];
    evaluate(rule, faceRecord(read, record), results);
    look(rule, results, seen);
  }
  return seen;
}

function look(node: Expression, results: readonly Value[], seen: Seen): void {
  if (node.type.kind === "boolean") seen.set(node, (seen.get(node) ?? new Set()).add(results[node.id]));
  if (node.kind === "list") for (const item of node.items) look(item, results, seen);
  if (node.kind !== "operation") return;
  if (node.operator === "if") lookAtChoice(node.operands, results, seen);
  else
    for (const operand of iterators.has(node.operator) ? node.operands.slice(0, 1) : node.operands)
      look(operand, results, seen);
}

function lookAtChoice(operands: readonly Expression[], results: readonly Value[], seen: Seen): void {
  const [condition, branch, ...rest] = operands as readonly [Expression, Expression, ...Expression[]];
  look(condition, results, seen);
  if (branch === undefined) return;
  if (results[condition.id] === true) look(branch, results, seen);
  if (results[condition.id] === false) lookAtChoice(rest, results, seen);
}
