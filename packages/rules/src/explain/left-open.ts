import type { Speaking } from "./condition-text.ts";
import type { ExplainedNode } from "./explanation.ts";
import { takenOf, truthOfNode } from "./support.ts";

/**
 * What the sources of a class leave open and how well they were seen, one line each: the notes of the citations of the
 * conditions that decided, of the numbers that were compared there and of the codes that were recorded.
 */
export function leftOpen(rules: readonly ExplainedNode[], { language }: Speaking): readonly string[] {
  const noted = rules.flatMap(decided).flatMap(({ sources = [] }) => sources.filter(({ note }) => note));
  const lines = noted.map(({ instrument, provision, note }) => {
    const said = [instrument, provision, note].flatMap((part) => part?.[language] ?? []);
    return `- ${said.join(": ")}`;
  });
  return [...new Set(lines)];
}

/**
 * Of an `and` that is false the first operand that is false is enough; all else rests on each operand of its truth. A
 * fact that is not so, or that rests on other facts that are, says less than what is below it.
 */
function decided(node: ExplainedNode): readonly ExplainedNode[] {
  const { kind, operator, operands = [] } = node;
  const truth = truthOfNode(node);
  if (kind === "fact") {
    const below = operands.flatMap(decided);
    const restsOnFacts = below.some((each) => each.kind === "fact" && truthOfNode(each) === true);
    return truth === false || restsOnFacts ? below : [node, ...below];
  }
  if (kind !== "operation") return [node];
  if (operator === "if") return takenOf(operands).flatMap(decided);
  if (operator !== "and" && operator !== "or") return operands.flatMap(decided);
  const same = operands.filter((operand) => truthOfNode(operand) === truth);
  return (operator === "and" && truth === false ? same.slice(0, 1) : same).flatMap(decided);
}
