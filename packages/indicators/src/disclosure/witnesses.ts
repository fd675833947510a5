import type { Knowledge, Tied } from "./knowledge.ts";
import { added } from "./table.ts";
import { climb } from "./tableau.ts";

/** Two tables of counts that say everything that is published, and differ in a hidden sum. */
export interface Witnesses {
  readonly higher: readonly number[];
  readonly lower: readonly number[];
}

interface Sought {
  readonly knowledge: Knowledge;
  readonly sum: ReadonlySet<number>;
}

/**
 * Two tables that nobody can tell from the true one by what is published: in one the hidden sum is at the minimum or
 * above, in the other lower by the minimum or more. `undefined` where none were found. What is found is checked against
 * every public sum, so that nothing rests on how it was searched for.
 */
export function witnessesOf(
  counts: readonly number[],
  hiddenSum: readonly number[],
  { knowledge, minimum }: { readonly knowledge: Knowledge; readonly minimum: number },
): Witnesses | undefined {
  const sought = { knowledge, sum: new Set(hiddenSum) };
  const higher = moved(counts, sought, { towards: 1, enough: added(counts, hiddenSum) + minimum });
  const top = added(higher, hiddenSum);
  if (top < minimum) return undefined;
  const lower =
    added(counts, hiddenSum) <= top - minimum
      ? counts
      : moved(counts, sought, { towards: -1, enough: top - minimum });
  if (added(lower, hiddenSum) > top - minimum) return undefined;
  const saysSame = (table: readonly number[]): boolean =>
    table.every((count) => Number.isSafeInteger(count) && count >= 0) &&
    knowledge.sums.every((sum) => added(table, sum) === added(counts, sum));
  return saysSame(higher) && saysSame(lower) ? { higher, lower } : undefined;
}

interface Wish {
  readonly towards: 1 | -1;
  /** The sum from which on it is enough. */
  readonly enough: number;
}

/** A table in which the sum is as far on one side as is needed, or as was found. */
function moved(counts: readonly number[], { knowledge, sum }: Sought, { towards, enough }: Wish): number[] {
  const table = [...counts];
  const [free] = [...sum].filter((at) => knowledge.free.has(at));
  if (free !== undefined && towards > 0) {
    table[free] = (table[free] ?? 0) + Math.max(0, enough - added(counts, [...sum]));
    return table;
  }
  for (const at of sum) if (knowledge.free.has(at)) table[at] = 0;
  for (const component of knowledge.components) {
    const rest = enough - added(table, [...sum]);
    if (rest * towards > 0) moveComponent(table, { component, sum }, { towards, enough: rest });
  }
  return table;
}

/** Moves what is in one component by as much as is still wanted; people of one group can be anywhere in it. */
function moveComponent(
  table: number[],
  { component, sum }: { readonly component: Tied; readonly sum: ReadonlySet<number> },
  { towards, enough }: Wish,
): void {
  const { groups } = component;
  const inside = groups.map(({ members }) => members.filter((at) => sum.has(at)));
  if (inside.every(({ length }) => length === 0)) return;
  const before = added(table, inside.flat());
  const weights = groups.map(({ members }, at) => {
    const own = inside[at]?.length ?? 0;
    const counts = towards > 0 ? own > 0 : own === members.length;
    return counts ? towards : 0;
  });
  const values = groups.map((group) => group.sum);
  const tableau = component.tableau();
  if (tableau) climb(tableau, values, { weights, enough: (before + enough) * towards });
  for (const [at, { members }] of groups.entries()) {
    const own = inside[at] ?? [];
    const others = members.filter((member) => !sum.has(member));
    const [into] = (towards > 0 ? own[0] : others[0]) === undefined ? members : towards > 0 ? own : others;
    for (const member of members) table[member] = member === into ? (values[at] ?? 0) : 0;
  }
}
