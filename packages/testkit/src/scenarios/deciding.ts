import type { ExplainedNode, ExplainedValue } from "@mangnon/rules";
import { reachedOperands, truthOf } from "./reached.ts";

/**
 * The comparisons that made a rule what it is, each once, as they came out: `usualHoursPerDay 4.5 >
 * vn.max-hours-per-day.under-15 4`. They hold values of the record, which in a scenario is made up.
 */
export const decidingTexts = (node: ExplainedNode): readonly string[] => [
  ...new Set(decidingLeaves(node).map(leafText)),
];

const joining = new Set(["and", "or", "!", "!!", "if"]);

function decidingLeaves(node: ExplainedNode): readonly ExplainedNode[] {
  const { kind, operator = "", operands = [] } = node;
  if (kind === "fact" && operands.length > 0) return operands.flatMap(decidingLeaves);
  if (!joining.has(operator)) return [node];
  const truth = truthOf(node);
  const reached = reachedOperands(node);
  const [last] = reached.slice(-1);
  const isEndedByOne = (operator === "and" && truth === false) || (operator === "or" && truth === true);
  if (isEndedByOne && last !== undefined) return decidingLeaves(last);
  const open = reached.filter((operand) => truth !== undefined || truthOf(operand) === undefined);
  return open.flatMap(decidingLeaves);
}

function leafText(node: ExplainedNode): string {
  const { operator, operands = [] } = node;
  if (node.kind !== "operation" || operator === undefined) return withValue(node);
  if (operands.length < 2) return `${operator} ${operands.map(leafText).join(", ")}`;
  const sign = operator === "in" && truthOf(node) === false ? "not in" : operator;
  return operands.map(sign === "not in" || operator === "in" ? listless : leafText).join(` ${sign} `);
}

/** A list of the law is named without what stands in it. */
const listless = (node: ExplainedNode): string =>
  node.kind === "parameter" && node.name !== undefined ? node.name : leafText(node);

function withValue({ name, value }: ExplainedNode): string {
  return [name, valueText(value)].filter((part) => part !== undefined).join(" ");
}

function valueText(value: ExplainedValue): string {
  if ("known" in value) return [value.known].flat().map(String).join(", ");
  if ("from" in value) return `${value.from}..${value.to}`;
  return "oneOf" in value ? value.oneOf.join("|") : `unknown (${value.unknown})`;
}
