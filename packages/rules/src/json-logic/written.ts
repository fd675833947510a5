import type { Expression, Json, LiteralNode } from "@mangnon/schema";
import type { ReadParts } from "../definition/read-parts.ts";
import { RulesError } from "../errors.ts";
import { literalValue } from "../evaluate/prepare.ts";
import { largestRule } from "../read/read-rule.ts";
import { parameterOn } from "../record/parameter-on.ts";
import { dateOf } from "../values/civil-day.ts";

/** The writing of one rule for one day. Facts are written out wherever they are named, so the parts are counted. */
export interface Writing {
  readonly parts: ReadParts;
  /** As `yyyymmdd`. */
  readonly on: number;
  size: number;
}

/** The name under which `var` finds a kernel's fact in the data. */
export const nameOfKernel = (fact: string): string => `fact.${fact}`;

/** An expression as JSON Logic that any library can run on complete data. */
export function written(node: Expression, writing: Writing): Json {
  writing.size += 1;
  if (writing.size > largestRule) throw new RulesError("rules/too-large-to-export", { limit: largestRule });
  switch (node.kind) {
    case "literal":
      return writtenLiteral(node);
    case "list":
      return Object.freeze(node.items.map((item) => written(item, writing)));
    case "variable":
      return Object.freeze({ var: node.name });
    case "element":
      return Object.freeze({ var: node.role === "element" ? "" : node.role });
    case "fact":
      return writtenFact(node.name, writing);
    case "parameter":
      return writtenParameter(node.name, writing);
    case "absence":
      return node.least === undefined ? { missing: node.names } : { missing_some: [node.least, node.names] };
    case "operation": {
      const operands = node.operands.map((operand) => written(operand, writing));
      return Object.freeze({ [node.operator]: Object.freeze(operands) });
    }
  }
}

function writtenLiteral(node: LiteralNode): Json {
  return literalValue(node) as Json;
}

/** A rule's fact is the rule itself. What a kernel counts no operator can, so that it is data. */
function writtenFact(name: string, writing: Writing): Json {
  const expression = writing.parts.facts.get(name)?.expression;
  return expression === undefined ? Object.freeze({ var: nameOfKernel(name) }) : written(expression, writing);
}

function writtenParameter(name: string, { parts, on }: Writing): Json {
  const read = parts.parameters.get(name);
  const value = read && parameterOn(read, on).value;
  if (value === undefined) {
    throw new RulesError("rules/no-value-to-export", { parameter: name, on: dateOf(on) });
  }
  return Object.freeze(value) as Json;
}
