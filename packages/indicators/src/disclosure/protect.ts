import { type Kin, kinOf } from "./kin.ts";
import { type Knowledge, knowledgeOf } from "./knowledge.ts";
import { nextToHide } from "./next-to-hide.ts";
import { smallParts } from "./small-parts.ts";
import { type Part, sumOf, type Table } from "./table.ts";
import { type Witnesses, witnessesOf } from "./witnesses.ts";

/** A part of a figure that must not be told, with two tables that show that it cannot be. */
export interface Shown extends Witnesses {
  readonly figure: number;
  readonly part: Part;
}

/** What of a release is hidden. Figures are given by their positions. */
export interface Protection {
  readonly hidden: ReadonlySet<number>;
  readonly shown: readonly Shown[];
  /** Small figures that earlier releases give away whatever is hidden now. */
  readonly givenAway: ReadonlySet<number>;
}

/** How much is searched: equations times unknowns of what public sums tie together. */
export const largestSearch = 100_000;

interface Work {
  readonly table: Table;
  readonly kin: Kin;
  readonly largest: number;
  readonly hidden: Set<number>;
  readonly shown: Shown[];
  readonly givenAway: Set<number>;
  knowledge: Knowledge;
}

/**
 * Hides the figures of a release that are too small, and as many others as it takes so that nobody can work those out
 * from totals, from other figures or from what earlier releases said.
 *
 * A count is safe when two tables exist that agree with everything published and differ there by the minimum or more,
 * one of them at the minimum or above: then nobody can tell whether it was small. For each small count two such tables
 * are found and checked; until they are, more is hidden. What would take too long to search is not searched: the figures
 * of the name that has the most values are hidden as a whole instead.
 *
 * @example
 * const policy = { minimum: 5, hidesEverybody: true };
 * const figure = (name: string, ...sums: number[][]) =>
 *   ({ cell: { sex: name }, level: name === "" ? "" : "sex", numerator: sums[0] ?? [], complement: sums[1] ?? [], beside: [], policy });
 * const table = {
 *   counts: [3, 97, 9, 91],
 *   figures: [figure("", [0, 2], [1, 3]), figure("girls", [0], [1]), figure("boys", [2], [3])],
 *   known: [],
 * };
 * [...protect(table).hidden];
 * // => [1, 2]
 */
export function protect(table: Table, largest: number = largestSearch): Protection {
  const small = table.figures.map((figure) => smallParts(table, figure));
  const guards = [...table.figures.entries()]
    .filter(([, { guardOf }]) => guardOf !== undefined)
    .map(([at]) => at);
  const hidden = new Set<number>(guards);
  const work: Work = {
    table,
    kin: kinOf(table),
    largest,
    hidden,
    shown: [],
    givenAway: new Set(),
    knowledge: knowledgeOf(table, hidden, largest),
  };
  hide(
    work,
    [...small.keys()].filter((at) => (small[at]?.length ?? 0) > 0),
  );
  const all = [...small.entries()].flatMap(([figure, parts]) => parts.map((part) => ({ figure, part })));
  for (const one of all) hideBeside(work, one);
  for (const one of all) secure(work, one);
  return { hidden, shown: work.shown, givenAway: work.givenAway };
}

type Small = Pick<Shown, "figure" | "part">;

/** Hides until the part cannot be read outright, which needs no search. */
function hideBeside(work: Work, { figure, part }: Small): void {
  const { table, kin, hidden } = work;
  const of = table.figures[figure];
  while (of !== undefined && sumOf(of, part).every((at) => work.knowledge.told.has(at))) {
    const next = canStay(work, { figure, part })
      ? nextToHide({ table, kin, hidden, figure, part })
      : undefined;
    if (next === undefined) return;
    hide(work, [next]);
  }
}

/** Hides until the part cannot be told any more. Hiding more later gives nothing away that is safe by then. */
function secure(work: Work, small: Small): void {
  const { table, kin, hidden, shown, givenAway } = work;
  if (givenAway.has(small.figure)) return;
  for (;;) {
    const witnesses = search(work, small);
    if (witnesses !== undefined) {
      shown.push({ ...small, ...witnesses });
      return;
    }
    if (hideWhatIsTooLarge(work)) continue;
    const next = canStay(work, small) ? nextToHide({ table, kin, hidden, ...small }) : undefined;
    if (next === undefined) {
      givenAway.add(small.figure);
      return;
    }
    hide(work, [next]);
  }
}

function search(work: Work, { figure, part }: Small): Witnesses | undefined {
  const { table, knowledge } = work;
  const of = table.figures[figure];
  if (of === undefined) return undefined;
  const { minimum } = of.policy;
  return witnessesOf(table.counts, sumOf(of, part), { knowledge, minimum });
}

/** False where not even a release without figures would keep it, because of what is public already. */
function canStay(work: Work, small: Small): boolean {
  if (work.table.known.length === 0) return true;
  const everything = new Set(work.table.figures.keys());
  const knowledge = knowledgeOf(work.table, everything, work.largest);
  const isSearched = knowledge.components.every(({ tableau }) => tableau() !== undefined);
  return !isSearched || search({ ...work, knowledge }, small) !== undefined;
}

function hide(work: Work, figures: readonly number[]): void {
  const { table, kin, hidden, largest } = work;
  for (const at of figures) for (const same of kin.same[at] ?? [at]) hidden.add(same);
  work.knowledge = knowledgeOf(table, hidden, largest);
}

/** Hides all figures that are split by the name of the most values, where there is more than can be searched. */
function hideWhatIsTooLarge(work: Work): boolean {
  if (!work.knowledge.components.some(({ isTooLarge }) => isTooLarge)) return false;
  const open = [...work.table.figures.entries()].filter(([at]) => !work.hidden.has(at));
  const valuesOf = new Map<string, Set<string>>();
  for (const [, { cell }] of open) {
    for (const [name, value] of Object.entries(cell)) {
      valuesOf.set(name, (valuesOf.get(name) ?? new Set()).add(value));
    }
  }
  const [finest] = [...valuesOf].sort(([, a], [, b]) => b.size - a.size);
  if (finest === undefined) return false;
  hide(
    work,
    open.filter(([, { cell }]) => Object.hasOwn(cell, finest[0])).map(([at]) => at),
  );
  return true;
}
