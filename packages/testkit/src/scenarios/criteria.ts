import { type ExplainedNode, explain, type ReadDefinition } from "@mangnon/rules";
import type { ChildRecord, Expression } from "@mangnon/schema";

/**
 * The nodes of a definition's criteria on a record. Criteria that no class asks for stand in no explanation, so
 * they are explained as the rule of a class of their own.
 */
export function explainCriteria(
  read: ReadDefinition,
  record: ChildRecord,
): ReadonlyMap<string, ExplainedNode> {
  const { criteria } = read.definition;
  if (criteria.length === 0) return new Map();
  const asClass = made.get(read) ?? criteriaAsClass(read);
  made.set(read, asClass);
  const nodes = explain(asClass, record).rules[0]?.node?.operands ?? [];
  return new Map(nodes.map((node, at) => [criteria[at] ?? "", node]));
}

/** Made once for a definition, so that its rules are made ready once. */
const made = new WeakMap<ReadDefinition, ReadDefinition>();

const boolean = { kind: "boolean" } as const;

function criteriaAsClass(read: ReadDefinition): ReadDefinition {
  const label = read.definition.label;
  const operands = read.definition.criteria.map(
    (name, at): Expression => ({ kind: "fact", name, type: boolean, id: at + 1, path: ["and", at] }),
  );
  const expression: Expression = {
    kind: "operation",
    operator: "and",
    operands,
    type: boolean,
    id: 0,
    path: [],
  };
  const population: Expression = {
    kind: "literal",
    value: true,
    type: boolean,
    id: operands.length + 1,
    path: [],
  };
  return {
    ...read,
    population,
    classes: [
      { id: "criteria", label, expression },
      { id: "rest", label },
    ],
  };
}
