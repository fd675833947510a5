import type { Expression } from "@mangnon/schema";
import type { ReadDefinition } from "../definition/read-definition.ts";
import type { FacedRecord } from "../record/face-record.ts";
import type { Value } from "../values/value.ts";
import { type ExplainName, prepareFact, prepareParameter, prepareVariable } from "./explain-name.ts";
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

type ExplainNode = (values: readonly Value[], explaining: Explaining) => ExplainedNode;

function prepareNode(node: Expression, telling: Telling): ExplainNode {
  const { kind, path, id, type } = node;
  const { labels } = telling;
  const unit = type.kind === "number" && type.unit !== undefined ? { unit: type.unit } : {};
  const fixed = { kind, path, ...unit };
  switch (node.kind) {
    case "operation": {
      const { operator } = node;
      const operands = node.operands.map((operand) => prepareNode(operand, telling));
      return (values, explaining) => ({
        ...fixed,
        operator,
        value: explainedValue(values[id], { type, labels }),
        operands: operands.map((operand) => operand(values, explaining)),
      });
    }
    case "list": {
      const items = node.items.map((item) => prepareNode(item, telling));
      return (values, explaining) => ({
        ...fixed,
        value: explainedValue(values[id], { type, labels }),
        operands: items.map((item) => item(values, explaining)),
      });
    }
    case "variable":
    case "fact":
    case "parameter": {
      const named = prepareName[node.kind](node.name, telling);
      return (values, explaining) => {
        const { reason, ...told } = named(explaining);
        return { ...fixed, value: explainedValue(values[id], { type, labels, reason }), ...told };
      };
    }
    default:
      return (values) => ({ ...fixed, value: explainedValue(values[id], { type, labels }) });
  }
}

const prepareName: Readonly<
  Record<"variable" | "fact" | "parameter", (name: string, telling: Telling) => ExplainName>
> = { variable: prepareVariable, fact: prepareFact, parameter: prepareParameter };
