import type { Expression } from "@mangnon/schema";
import type { ReadDefinition } from "../definition/read-definition.ts";
import type { ReadParts } from "../definition/read-parts.ts";

/** A rule of its own that was read and type-checked, with everything that it names. */
export interface ReadRule extends ReadParts {
  readonly expression: Expression;
}

/** The rules that are exported; those of facts stand in `facts`. */
export function exportedExpressions(read: ReadRule | ReadDefinition): readonly Expression[] {
  if ("expression" in read) return [read.expression];
  return [read.population, ...read.classes.flatMap(({ expression }) => expression ?? [])];
}
