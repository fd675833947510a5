import type { Expression, Reason } from "@mangnon/schema";
import type { ReadParts } from "../definition/read-parts.ts";
import { evaluate } from "../evaluate/evaluate.ts";
import type { FacedRecord } from "../record/face-record.ts";
import { dateOf } from "../values/civil-day.ts";
import { isKnown, type Value } from "../values/value.ts";
import { type CodeLabels, explainedValue } from "./explained-value.ts";
import type { ExplainedNode } from "./explanation.ts";

/** What nodes are explained against. */
export interface Explaining {
  readonly parts: ReadParts;
  readonly faced: FacedRecord;
  readonly labels: CodeLabels;
  /** Facts that were explained already: each is explained once, however often it is named. */
  readonly facts: Map<string, Partial<ExplainedNode>>;
}

/** An expression with the value of every node: a function of the tree and its results, nothing is judged again. */
export function explainExpression(expression: Expression, explaining: Explaining): ExplainedNode {
  const results: Value[] = [];
  evaluate(expression, explaining.faced, results);
  return explainNode(expression, results, explaining);
}

function explainNode(node: Expression, results: readonly Value[], explaining: Explaining): ExplainedNode {
  const { type, path, kind } = node;
  const value = explainedValue(results[node.id], {
    type,
    labels: explaining.labels,
    reason: reasonOf(node, explaining),
  });
  const unit = type.kind === "number" && type.unit !== undefined ? { unit: type.unit } : {};
  const common = { kind, path, value, ...unit };
  switch (node.kind) {
    case "operation":
      return {
        ...common,
        operator: node.operator,
        operands: node.operands.map((operand) => explainNode(operand, results, explaining)),
      };
    case "list":
      return { ...common, operands: node.items.map((item) => explainNode(item, results, explaining)) };
    case "variable":
      return { ...common, ...explainVariable(node.name, explaining) };
    case "fact":
      return { ...common, ...explainFact(node.name, explaining) };
    case "parameter":
      return { ...common, ...explainParameter(node.name, explaining) };
    default:
      return common;
  }
}

/** Why a variable is not known, as the record says it. */
function reasonOf(node: Expression, { faced, parts }: Explaining): Reason | undefined {
  if (node.kind === "parameter") return "no-law-on-date";
  if (node.kind !== "variable") return undefined;
  const { value, reason } = faced.recorded(node.name);
  const contradictory = isKnown(value) && parts.variables.get(node.name)?.when !== undefined;
  return reason ?? (contradictory ? "invalid" : undefined);
}

function explainVariable(name: string, { parts }: Explaining): Partial<ExplainedNode> {
  const label = parts.variables.get(name)?.variable.label;
  return label === undefined ? { name } : { name, label };
}

function explainFact(name: string, explaining: Explaining): Partial<ExplainedNode> {
  const known = explaining.facts.get(name) ?? explainNewFact(name, explaining);
  explaining.facts.set(name, known);
  return known;
}

function explainNewFact(name: string, explaining: Explaining): Partial<ExplainedNode> {
  const read = explaining.parts.facts.get(name);
  if (read === undefined) return { name };
  const { label, sources } = read.fact;
  const about = { name, label, ...(sources === undefined ? {} : { sources }) };
  if (read.expression !== undefined) {
    return { ...about, operands: [explainExpression(read.expression, explaining)] };
  }
  const { from, on, recorded } = read.fact;
  const inputs = [from, on, ...(recorded === undefined ? [] : [recorded])];
  return { ...about, operands: inputs.map((input) => explainInput(input, explaining)) };
}

function explainInput(name: string, explaining: Explaining): ExplainedNode {
  const { faced, parts, labels } = explaining;
  const isDate = parts.variables.get(name)?.variable.type === "date";
  const type = isDate ? ({ kind: "date" } as const) : ({ kind: "number", integer: true } as const);
  const value = explainedValue(faced.variable(name), { type, labels, reason: faced.recorded(name).reason });
  return { kind: "variable", path: [], value, ...explainVariable(name, explaining) };
}

/** A parameter in the version that held; where several may have held, without one. */
function explainParameter(name: string, { parts, faced }: Explaining): Partial<ExplainedNode> {
  const read = parts.parameters.get(name);
  if (read === undefined) return { name };
  const { label, values } = read.parameter;
  const { versions } = faced.parameterOn(name);
  const [version] = versions;
  const held = versions.length === 1 && version !== undefined ? values[version] : undefined;
  if (held === undefined) return { name, label };
  const epoch = read.epochs.find((each) => each.version === version);
  const since = epoch !== undefined && Number.isFinite(epoch.from) ? { since: dateOf(epoch.from) } : {};
  return { name, label, sources: held.sources, ...since };
}
