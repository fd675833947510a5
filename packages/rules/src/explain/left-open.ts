import type { Speaking } from "./condition-text.ts";
import type { ExplainedNode } from "./explanation.ts";
import { truthOfNode } from "./support.ts";

/**
 * What the sources of a class leave open and how well they were seen, one line each: the notes of the citations of the
 * conditions that decided, of the numbers that were compared there and of the codes that were recorded.
 */
export function leftOpen(rules: readonly ExplainedNode[], { language }: Speaking): readonly string[] {
  const noted = rules.flatMap(decided).flatMap(({ sources = [] }) => sources.filter(({ note }) => note));
  const lines = noted.map(({ instrument, provision, note }) =>
    [instrument, provision, note].flatMap((part) => part?.[language] ?? []).join(": "),
  );
  return [...new Set(lines)]
    .filter((line) => !lines.some((other) => other !== line && other.startsWith(line)))
    .map((line) => `- ${line}`);
}

/** Of an `and` that is false the first operand that is false is enough; all else rests on each operand of its truth. */
function decided(node: ExplainedNode): readonly ExplainedNode[] {
  const { kind, operator, operands = [] } = node;
  const truth = truthOfNode(node);
  if (kind === "fact") return decidedFact(node, operands.flatMap(decided));
  if (kind !== "operation") return [node];
  if (operator === "if") return decidedChoice(operands);
  if (operator !== "and" && operator !== "or") return operands.flatMap(decided);
  const same = operands.filter((operand) => truthOfNode(operand) === truth);
  return (operator === "and" && truth === false ? same.slice(0, 1) : same).flatMap(decided);
}

/** A fact that is not so, or that rests on other facts that are, says less than what is below it. */
function decidedFact(node: ExplainedNode, below: readonly ExplainedNode[]): readonly ExplainedNode[] {
  const restsOnFacts = below.some((each) => each.kind === "fact" && truthOfNode(each) === true);
  return truthOfNode(node) === false || restsOnFacts ? below : [node, ...below];
}

function decidedChoice([condition, branch, ...rest]: readonly ExplainedNode[]): readonly ExplainedNode[] {
  if (condition === undefined) return [];
  const taken = branch && (truthOfNode(condition) === true ? decided(branch) : decidedChoice(rest));
  return [...decided(condition), ...(taken ?? [])];
}
