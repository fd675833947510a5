import type { Kin } from "./kin.ts";
import { added, type Part, peopleIn, sumOf, type Table } from "./table.ts";

/** A hidden figure that can still be told, and what is hidden so far. */
export interface Exposed {
  readonly table: Table;
  readonly kin: Kin;
  readonly hidden: ReadonlySet<number>;
  readonly figure: number;
  readonly part: Part;
}

/**
 * The figure to hide next, so that an exposed one cannot be told any more; `undefined` when none is left. It is only a
 * choice, of what costs the reader little: whether it was enough is verified.
 *
 * First comes one beside a figure that is hidden alone in a total; then one that makes up a hidden figure and gives it
 * away; then another of any total that holds a hidden one; then the total itself.
 */
export function nextToHide(exposed: Exposed): number | undefined {
  const linked = linkedTo(exposed);
  const choices = [besideLone, within, beside, totals, all];
  for (const choice of choices) {
    const [best] = choice(exposed, linked).sort(cheapestFirst(exposed));
    if (best !== undefined) return best;
  }
  return undefined;
}

/** The exposed figure, and hidden ones that published totals tie to it. */
function linkedTo({ kin, hidden, figure }: Exposed): readonly number[] {
  const linked = new Set([figure]);
  const totalsSeen = new Set<number>();
  for (const one of linked) {
    for (const total of kin.above[one] ?? []) {
      if (hidden.has(total) || totalsSeen.has(total)) continue;
      totalsSeen.add(total);
      for (const other of kin.below[total] ?? []) if (hidden.has(other)) linked.add(other);
    }
    for (const other of kin.below[one] ?? []) if (hidden.has(other)) linked.add(other);
  }
  return [...linked];
}

type Choice = (exposed: Exposed, linked: readonly number[]) => number[];

const isOpen = ({ table, hidden }: Exposed, at: number): boolean => {
  const figure = table.figures[at];
  return figure !== undefined && !hidden.has(at) && peopleIn(table, figure) > 0;
};

const openTotals = (exposed: Exposed, at: number): readonly number[] =>
  (exposed.kin.above[at] ?? []).filter((total) => !exposed.hidden.has(total));

/** The figures of the same level within a total. */
const siblings = ({ table, kin }: Exposed, total: number, at: number): readonly number[] =>
  (kin.below[total] ?? []).filter(
    (other) => other !== at && table.figures[other]?.level === table.figures[at]?.level,
  );

const besideLone: Choice = (exposed, linked) =>
  linked.flatMap((at) =>
    openTotals(exposed, at).flatMap((total) => {
      const others = siblings(exposed, total, at);
      return others.some((other) => exposed.hidden.has(other))
        ? []
        : others.filter((other) => isOpen(exposed, other));
    }),
  );

const within: Choice = (exposed, linked) =>
  linked
    .map((at) => exposed.kin.below[at] ?? [])
    .filter((parts) => !parts.some((part) => exposed.hidden.has(part)))
    .flatMap((parts) => parts.filter((part) => isOpen(exposed, part)));

const beside: Choice = (exposed, linked) =>
  linked.flatMap((at) =>
    openTotals(exposed, at).flatMap((total) =>
      siblings(exposed, total, at).filter((other) => isOpen(exposed, other)),
    ),
  );

const totals: Choice = (exposed, linked) => linked.flatMap((at) => [...openTotals(exposed, at)]);

const all: Choice = ({ table, hidden }) => table.figures.flatMap((_, at) => (hidden.has(at) ? [] : [at]));

/** One with room enough for what is exposed, then one that stands beside other hidden ones, then of the fewest people. */
function cheapestFirst(exposed: Exposed): (a: number, b: number) => number {
  const { table, figure, part, hidden } = exposed;
  const minimum = table.figures[figure]?.policy.minimum ?? 0;
  const costOf = (at: number): readonly [number, number, number] => {
    const one = table.figures[at];
    if (one === undefined) return [0, 0, 0];
    const hasRoom = added(table.counts, sumOf(one, part)) >= minimum;
    const lone = openTotals(exposed, at).filter(
      (total) => !siblings(exposed, total, at).some((other) => hidden.has(other)),
    );
    return [hasRoom ? 0 : 1, lone.length, peopleIn(table, one)];
  };
  const costs = new Map<number, readonly [number, number, number]>();
  const cost = (at: number): readonly [number, number, number] => {
    const known = costs.get(at) ?? costOf(at);
    costs.set(at, known);
    return known;
  };
  return (a, b) => {
    const [x, y] = [cost(a), cost(b)];
    return x[0] - y[0] || x[1] - y[1] || x[2] - y[2] || a - b;
  };
}
