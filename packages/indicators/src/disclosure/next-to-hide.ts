import type { Kin } from "./kin.ts";
import { added, type Figure, type Part, peopleIn, sumOf, type Table } from "./table.ts";

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
 * Where the exposed one is not published itself, first comes another of the same group. Then one beside a figure that is
 * hidden alone in a total; then one that makes up a hidden figure and gives it away; then another of any total that holds a
 * hidden one; then the total itself.
 */
export function nextToHide(exposed: Exposed): number | undefined {
  const search = { ...exposed, hiddenIn: hiddenIn(exposed) };
  const linked = linkedTo(exposed);
  const choices = [ofSameGroup, besideLone, within, beside, totals, all];
  for (const choice of choices) {
    const best = cheapest(search, new Set(choice(search, linked)));
    if (best !== undefined) return best;
  }
  return undefined;
}

interface Search extends Exposed {
  /** How many figures of a level are hidden within a total. */
  readonly hiddenIn: (total: number, level: string) => number;
}

function hiddenIn({ table, kin, hidden }: Exposed): Search["hiddenIn"] {
  const counts = new Map<string, number>();
  for (const at of hidden) {
    for (const total of kin.above[at] ?? []) {
      const key = `${total} ${table.figures[at]?.level}`;
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
  }
  return (total, level) => counts.get(`${total} ${level}`) ?? 0;
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

type Choice = (search: Search, linked: readonly number[]) => readonly number[];

const levelOf = ({ table }: Search, at: number): string => table.figures[at]?.level ?? "";

const isOpen = ({ table, hidden }: Search, at: number): boolean => {
  const figure = table.figures[at];
  return figure !== undefined && !hidden.has(at) && peopleIn(table, figure) > 0;
};

const openTotals = ({ kin, hidden }: Search, at: number): readonly number[] =>
  (kin.above[at] ?? []).filter((total) => !hidden.has(total));

/** The open figures beside some hidden ones, of the same level, in totals of which no more than so many are hidden. */
function openBeside(search: Search, linked: readonly number[], most: number): readonly number[] {
  const places = new Map<string, readonly number[]>();
  for (const at of linked) {
    const level = levelOf(search, at);
    for (const total of openTotals(search, at)) {
      if (search.hiddenIn(total, level) > most) continue;
      places.set(`${total} ${level}`, search.kin.byLevel[total]?.get(level) ?? []);
    }
  }
  return [...places.values()].flat().filter((at) => isOpen(search, at));
}

/** What is worked out of several figures of one group goes with one that counts some of the same people. */
const ofSameGroup: Choice = (search) => {
  const { table, figure } = search;
  const guard = table.figures[figure];
  if (guard?.guardOf === undefined) return [];
  const people = new Set(sumOf(guard, "denominator"));
  return [...table.figures.entries()]
    .filter(([at, one]) => isOpen(search, at) && isSameGroup(one, guard))
    .filter(([, one]) => sumOf(one, "denominator").some((at) => people.has(at)))
    .map(([at]) => at);
};

const isSameGroup = ({ cell: a }: Figure, { cell: b }: Figure): boolean =>
  Object.keys(a).length === Object.keys(b).length &&
  Object.entries(a).every(([name, value]) => b[name] === value);

const besideLone: Choice = (search, linked) => openBeside(search, linked, 1);

const within: Choice = (search, linked) =>
  linked
    .map((at) => search.kin.below[at] ?? [])
    .filter((parts) => !parts.some((part) => search.hidden.has(part)))
    .flatMap((parts) => parts.filter((part) => isOpen(search, part)));

const beside: Choice = (search, linked) => openBeside(search, linked, Number.POSITIVE_INFINITY);

const totals: Choice = (search, linked) => linked.flatMap((at) => openTotals(search, at));

const all: Choice = ({ table, hidden }) => table.figures.flatMap((_, at) => (hidden.has(at) ? [] : [at]));

type Cost = readonly [hasNoRoom: number, lone: number, people: number];

/** One with room enough for what is exposed, then one that stands beside other hidden ones, then of the fewest people. */
function cheapest(search: Search, candidates: ReadonlySet<number>): number | undefined {
  let best: { readonly at: number; readonly cost: Cost } | undefined;
  for (const at of candidates) {
    const cost = costOf(search, at);
    if (best === undefined || isLess(cost, best.cost)) best = { at, cost };
  }
  return best?.at;
}

function costOf(search: Search, at: number): Cost {
  const { table, figure, part, hiddenIn } = search;
  const one = table.figures[at];
  if (one === undefined) return [1, 0, 0];
  const minimum = table.figures[figure]?.policy.minimum ?? 0;
  const hasRoom = added(table.counts, sumOf(one, part)) >= minimum;
  const lone = openTotals(search, at).filter((total) => hiddenIn(total, one.level) === 0);
  return [hasRoom ? 0 : 1, lone.length, peopleIn(table, one)];
}

const isLess = (a: Cost, b: Cost): boolean =>
  a[0] !== b[0] ? a[0] < b[0] : a[1] !== b[1] ? a[1] < b[1] : a[2] < b[2];
