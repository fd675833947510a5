import type { Expression } from "@mangnon/schema";
import type { ReadDefinition } from "../definition/read-definition.ts";
import { literalValue } from "../evaluate/prepare.ts";
import type { FacedRecord } from "../record/face-record.ts";
import type { Value } from "../values/value.ts";
import { prepareFact, prepareParameter, prepareVariable } from "./explain-name.ts";
import { type CodeLabels, codeLabels, explainedValue } from "./explained-value.ts";
import type { ExplainedNode } from "./explanation.ts";

/** What nodes are explained against. */
export interface Explaining {
  readonly faced: FacedRecord;
  /** Operands of facts that were explained already: each is explained once, however often it is named. */
  readonly facts: Map<string, readonly ExplainedNode[]>;
}

/** The rules of a definition, ready to be explained. */
export interface Telling {
  readonly read: ReadDefinition;
  readonly labels: CodeLabels;
  readonly rules: Map<Expression, Explain>;
}

/** A rule with the value of every node: a function of the tree and its results, nothing is judged again. */
export type Explain = (explaining: Explaining) => ExplainedNode;

const known = new WeakMap<ReadDefinition, Telling>();

export function tellingOf(read: ReadDefinition): Telling {
  const telling = known.get(read) ?? { read, labels: codeLabels(read.codeLists), rules: new Map() };
  known.set(read, telling);
  return telling;
}

/** A rule made ready once: what its nodes are for every record is put together here. */
export function explainRule(expression: Expression, telling: Telling): Explain {
  const before = telling.rules.get(expression);
  if (before !== undefined) return before;
  const node = prepareNode(expression, telling);
  const explain: Explain = (explaining) => node(explaining.faced.valuesOf(expression), explaining);
  telling.rules.set(expression, explain);
  return explain;
}

export type ExplainNode = (values: readonly Value[], explaining: Explaining) => ExplainedNode;

function prepareNode(node: Expression, telling: Telling): ExplainNode {
  const { kind, path, id, type } = node;
  const unit = type.kind === "number" ? type.unit : undefined;
  const about = { type, labels: telling.labels };
  switch (node.kind) {
    case "operation": {
      const { operator } = node;
      const operands = prepareNodes(node.operands, telling);
      return (values, explaining) => {
        const value = explainedValue(values[id], about);
        const below = operands(values, explaining);
        return unit === undefined
          ? { kind, path, operator, value, operands: below }
          : { kind, path, operator, unit, value, operands: below };
      };
    }
    case "list": {
      const items = prepareNodes(node.items, telling);
      return (values, explaining) => ({
        kind,
        path,
        value: explainedValue(values[id], about),
        operands: items(values, explaining),
      });
    }
    case "literal": {
      const value = explainedValue(literalValue(node), about);
      const literal = unit === undefined ? { kind, path, value } : { kind, path, unit, value };
      return () => literal;
    }
    case "variable":
      return prepareVariable(node, telling);
    case "fact":
      return prepareFact(node, telling);
    case "parameter":
      return prepareParameter(node, telling);
    default:
      return (values) => ({ kind, path, value: explainedValue(values[id], about) });
  }
}

function prepareNodes(
  nodes: readonly Expression[],
  telling: Telling,
): (values: readonly Value[], explaining: Explaining) => readonly ExplainedNode[] {
  const prepared = nodes.map((node) => prepareNode(node, telling));
  const [first, second] = prepared;
  if (first !== undefined && second !== undefined && prepared.length === 2) {
    return (values, explaining) => [first(values, explaining), second(values, explaining)];
  }
  return (values, explaining) => prepared.map((explain) => explain(values, explaining));
}
