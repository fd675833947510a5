import type { Expression, OperationNode } from "@mangnon/schema";
import { namesIn } from "../definition/names.ts";
import { evaluate } from "../evaluate/evaluate.ts";
import type { Diagram, Diagrams } from "./diagram.ts";

export interface Iterating {
  readonly of: (expression: Expression) => Diagram;
  readonly parameter: (name: string) => Diagram;
  readonly diagrams: Diagrams;
}

/**
 * An operator over a list, evaluated as a whole for each list that there may be: what it asks of an element can
 * name parameters beside the element, and nothing else.
 */
export function iterate(node: OperationNode, { of, parameter, diagrams }: Iterating): Diagram {
  const [list, asked, ...initial] = node.operands as readonly [Expression, Expression, ...Expression[]];
  const outer = [list, ...initial];
  const names = namesIn(asked, "parameter");
  const standing = outer.map(({ type, id, path }, at): Expression => {
    return { kind: "variable", name: String(at), type, id, path };
  });
  const whole: OperationNode = {
    ...node,
    operands: [standing[0] as Expression, asked, ...standing.slice(1)],
  };
  return diagrams.apply(
    {
      key: JSON.stringify(node),
      of: (values) =>
        evaluate(whole, {
          variable: (at) => values[Number(at)],
          parameter: (name) => values[outer.length + names.indexOf(name)],
          fact: () => undefined,
        }),
    },
    [...outer.map(of), ...names.map(parameter)],
  );
}
