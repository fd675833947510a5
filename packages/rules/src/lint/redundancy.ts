import type { Expression, OperationNode } from "@mangnon/schema";
import type { ReadDefinition } from "../definition/read-definition.ts";
import { knownOf } from "./knowing.ts";
import { mostSteps } from "./looked-at.ts";
import { levelsIn } from "./looking.ts";
import type { Questions } from "./question.ts";
import { createTruths, type Truths } from "./truths.ts";

/** Records of which not everything is known: each question is answered, answered in part, or not at all. */
export interface Redundancy {
  readonly truths: Truths;
  /** The operands of an `and` or `or`, among some, that can all be left out; of two that are the same the second. */
  readonly idleAmong: (node: OperationNode, operands: readonly Expression[]) => readonly Expression[];
}

export function partlyKnown(read: ReadDefinition, questions: Questions): Redundancy {
  const truths = createTruths(read, { questions, answering: knownOf, mostSteps });
  return { truths, idleAmong: (node, operands) => idleAmong(node, operands, truths) };
}

function idleAmong(
  node: OperationNode,
  operands: readonly Expression[],
  truths: Truths,
): readonly Expression[] {
  const { diagrams, of, operation, questions } = truths;
  const whole = of(node);
  const isCounted = [...levelsIn(whole, diagrams)].every((level) => questions.all[level]?.answers.isCounted);
  if (!isCounted) return [];
  let kept = node.operands;
  for (const operand of [...operands].reverse()) {
    const fewer = kept.filter((other) => other !== operand);
    if (fewer.length > 0 && operation(node, fewer.map(of)) === whole) kept = fewer;
  }
  return diagrams.isExhausted() ? [] : operands.filter((operand) => !kept.includes(operand));
}
