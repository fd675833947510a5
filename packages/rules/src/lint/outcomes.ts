import { outOfScope } from "../classify/decide.ts";
import type { ReadDefinition } from "../definition/read-definition.ts";
import type { Value } from "../values/value.ts";
import type { Diagram } from "./diagram.ts";
import type { Truths } from "./truths.ts";

/** Classes that a record may have, as a leaf of a diagram holds them. */
export const classesIn = (value: Value): readonly string[] => (Array.isArray(value) ? value.map(String) : []);

/** The candidates of every record, as `decide` finds them: one class where it is decided. */
export function outcomesOf({ population, classes }: ReadDefinition, truths: Truths): Diagram {
  const { leaf, apply } = truths.diagrams;
  const inside = classes.reduceRight((rest, { id, expression }) => {
    const truth = expression === undefined ? leaf(true) : truths.of(expression);
    return apply({ key: `class ${id}`, of: ([isTrue, others]) => either(isTrue, [id], classesIn(others)) }, [
      truth,
      rest,
    ]);
  }, leaf([]));
  return apply(
    { key: "population", of: ([isInside, own]) => either(isInside, classesIn(own), [outOfScope]) },
    [truths.of(population), inside],
  );
}

/** What follows a truth: one, the other, or while it is not known both. */
function either(truth: Value, ifTrue: readonly string[], ifFalse: readonly string[]): readonly string[] {
  if (truth === true) return ifTrue;
  return truth === false ? ifFalse : [...new Set([...ifTrue, ...ifFalse])];
}
