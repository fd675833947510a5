import type { Expression, Issue } from "@mangnon/schema";
import type { Diagram } from "./diagram.ts";
import type { LookedAt } from "./looked-at.ts";

/** A rule of a definition, where it stands, and the records of which it is asked. */
export interface Place {
  readonly expression: Expression;
  readonly path: Issue["path"];
  readonly records: Diagram;
  /** False where the rule as a whole is told of elsewhere: of a class that it is never reached. */
  readonly isTold: boolean;
}

/**
 * Every rule of a definition. A class asks those of whom the definition speaks; facts and skip patterns serve other
 * definitions too, so they are asked of every record.
 */
export function placesOf({ read, records }: LookedAt): readonly Place[] {
  const { population, classes, facts, variables } = read;
  const places: Place[] = [
    { expression: population, path: ["population"], records: records.effective, isTold: true },
  ];
  for (const [at, { expression }] of classes.entries()) {
    if (expression === undefined) continue;
    places.push({ expression, path: ["classes", at, "rule"], records: records.inPopulation, isTold: false });
  }
  for (const [name, { expression }] of facts) {
    if (expression === undefined) continue;
    places.push({ expression, path: ["facts", name, "rule"], records: records.consistent, isTold: true });
  }
  for (const [name, { when }] of variables) {
    if (when === undefined) continue;
    places.push({
      expression: when,
      path: ["variables", name, "when"],
      records: records.consistent,
      isTold: true,
    });
  }
  return places;
}
