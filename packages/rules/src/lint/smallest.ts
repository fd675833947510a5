import type { Value } from "../values/value.ts";
import type { Diagram, Diagrams } from "./diagram.ts";

/** Answers to some questions, by place; the others may be answered in any way. */
export type Assignment = ReadonlyMap<number, number>;

/** How much it costs to name an answer: nothing for one that says nothing. */
export type Cost = (level: number, answer: number) => number;

const one: Cost = () => 1;

/**
 * The path with the fewest answers to where a diagram is true, the first of several; `undefined` when it is true
 * nowhere.
 */
export function shortestPath(target: Diagram, diagrams: Diagrams, cost: Cost = one): Assignment | undefined {
  const { levelOf, branchesOf, valueAt } = diagrams;
  const costs = new Map<Diagram, number>();
  const costOf = (at: Diagram): number => {
    const known = costs.get(at);
    if (known !== undefined) return known;
    const branches = branchesOf(at);
    const found =
      branches.length === 0
        ? valueAt(at) === true
          ? 0
          : Number.POSITIVE_INFINITY
        : branches.reduce(
            (least, to, answer) => Math.min(least, costOf(to) + cost(levelOf(at), answer)),
            Number.POSITIVE_INFINITY,
          );
    costs.set(at, found);
    return found;
  };
  if (costOf(target) === Number.POSITIVE_INFINITY) return undefined;
  const path = new Map<number, number>();
  for (let at = target; branchesOf(at).length > 0; ) {
    const [level, here] = [levelOf(at), costOf(at)];
    const answer = branchesOf(at).findIndex((to, each) => costOf(to) + cost(level, each) === here);
    path.set(level, answer);
    at = branchesOf(at)[answer] as Diagram;
  }
  return path;
}

/** What a diagram is on a path; where the path says nothing, any answer serves. */
export function valueOn(
  path: Assignment,
  diagram: Diagram,
  { levelOf, branchesOf, valueAt }: Diagrams,
): Value {
  let at = diagram;
  while (branchesOf(at).length > 0) at = branchesOf(at)[path.get(levelOf(at)) ?? 0] as Diagram;
  return valueAt(at);
}

/** Leaves out one answer after another as long as a diagram is true whatever the answers left out. */
export function withoutIdle(path: Assignment, isEnough: Diagram, diagrams: Diagrams): Assignment {
  let kept = path;
  for (const level of path.keys()) {
    const fewer = new Map([...kept].filter(([other]) => other !== level));
    if (isTrueOn(fewer, isEnough, diagrams)) kept = fewer;
  }
  return kept;
}

/** True when a diagram is true on every record with some answers. */
function isTrueOn(
  answers: Assignment,
  diagram: Diagram,
  { levelOf, branchesOf, valueAt }: Diagrams,
): boolean {
  const seen = new Map<Diagram, boolean>();
  const look = (at: Diagram): boolean => {
    const branches = branchesOf(at);
    if (branches.length === 0) return valueAt(at) === true;
    const known = seen.get(at);
    if (known !== undefined) return known;
    const answer = answers.get(levelOf(at));
    const result = answer === undefined ? branches.every(look) : look(branches[answer] as Diagram);
    seen.set(at, result);
    return result;
  };
  return look(diagram);
}
