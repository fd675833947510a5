import type { Value } from "../values/value.ts";
import type { Diagram, Diagrams } from "./diagram.ts";

/** Every value that a diagram has on some records: those on which another one is true. */
export function valuesOn(records: Diagram, diagram: Diagram, diagrams: Diagrams): ReadonlySet<Value> {
  const { levelOf, branchesOf, valueAt } = diagrams;
  const values = new Set<Value>();
  const seen = new Set<string>();
  const look = (on: Diagram, at: Diagram): void => {
    const key = `${on} ${at}`;
    if (seen.has(key)) return;
    seen.add(key);
    const level = Math.min(levelOf(on), levelOf(at));
    if (level === Number.POSITIVE_INFINITY) {
      if (valueAt(on) === true) values.add(valueAt(at));
      return;
    }
    const asking = levelOf(on) === level ? on : at;
    for (const answer of branchesOf(asking).keys()) {
      look(
        levelOf(on) === level ? (branchesOf(on)[answer] as Diagram) : on,
        levelOf(at) === level ? (branchesOf(at)[answer] as Diagram) : at,
      );
    }
  };
  look(records, diagram);
  return values;
}

/** The questions that make a difference to a diagram, by their places. */
export function levelsIn(diagram: Diagram, { levelOf, branchesOf }: Diagrams): ReadonlySet<number> {
  const levels = new Set<number>();
  const seen = new Set<Diagram>();
  const look = (at: Diagram): void => {
    if (seen.has(at) || branchesOf(at).length === 0) return;
    seen.add(at);
    levels.add(levelOf(at));
    for (const branch of branchesOf(at)) look(branch);
  };
  look(diagram);
  return levels;
}

/** What is left of a diagram once a question is answered. */
export function answered(
  diagram: Diagram,
  { level, answer }: { readonly level: number; readonly answer: number },
  { levelOf, branchesOf, node }: Diagrams,
): Diagram {
  const known = new Map<Diagram, Diagram>();
  const look = (at: Diagram): Diagram => {
    const own = levelOf(at);
    if (own > level) return at;
    if (own === level) return branchesOf(at)[answer] as Diagram;
    const before = known.get(at);
    if (before !== undefined) return before;
    const result = node(own, branchesOf(at).map(look));
    known.set(at, result);
    return result;
  };
  return look(diagram);
}
