import type { Citation } from "@mangnon/schema";
import type { Speaking } from "./condition-text.ts";
import type { ExplainedNode } from "./explanation.ts";
import { truthOfNode } from "./support.ts";

/**
 * What the sources of a class leave open and how well they were seen, one line each: the notes of the citations of the
 * conditions that decided, of the numbers that were compared there and of the codes that were recorded.
 */
export function leftOpen(rules: readonly ExplainedNode[], { language }: Speaking): readonly string[] {
  const sources = rules.flatMap(decided).flatMap(({ sources: own = [] }) => own);
  const lines = [...new Set(sources.flatMap((source) => lineOf(source, language)))];
  const isSaidFurther = (line: string): boolean =>
    lines.some((other) => other !== line && other.startsWith(line));
  return lines.filter((line) => !isSaidFurther(line));
}

function lineOf(
  { instrument, provision, note }: Citation,
  language: Speaking["language"],
): readonly string[] {
  if (note === undefined) return [];
  const where = [instrument[language], provision?.[language]].filter((part) => part !== undefined);
  return [`- ${where.join(": ")}: ${note[language]}`];
}

/** A truth rests on all operands of a true `and` or a false `or`, on each true one of an `or`, on one that is false. */
function decided(node: ExplainedNode): readonly ExplainedNode[] {
  const { kind, operator, operands = [] } = node;
  if (kind === "fact") return decidedFact(node);
  if (kind !== "operation") return [node];
  if (operator === "if") return decidedChoice(operands);
  if (operator !== "and" && operator !== "or") return operands.flatMap(decided);
  const truth = truthOfNode(node);
  if (truth === undefined) return [];
  if (truth === (operator === "and")) return operands.flatMap(decided);
  const same = operands.filter((operand) => truthOfNode(operand) === truth);
  return (truth ? same : same.slice(0, 1)).flatMap(decided);
}

/** A fact that is not so, or that rests on other facts that are, says less than what is below it. */
function decidedFact(node: ExplainedNode): readonly ExplainedNode[] {
  const below = (node.operands ?? []).flatMap(decided);
  const restsOnFacts = below.some((each) => each.kind === "fact" && truthOfNode(each) === true);
  return truthOfNode(node) === false || restsOnFacts ? below : [node, ...below];
}

function decidedChoice([condition, branch, ...rest]: readonly ExplainedNode[]): readonly ExplainedNode[] {
  if (condition === undefined) return [];
  if (branch === undefined) return decided(condition);
  const truth = truthOfNode(condition);
  if (truth === undefined) return [];
  return [...decided(condition), ...(truth ? decided(branch) : decidedChoice(rest))];
}
