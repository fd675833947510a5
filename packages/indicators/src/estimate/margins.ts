import { addCell } from "../tally/merge-tallies.ts";
import { emptyCell, type Tally, type TallyCell } from "../tally/tally.ts";
import { openCells, unplacedIn } from "./unplaced.ts";

/** One published cell: the names it is split by, their values, and all that was counted there. */
export interface MarginCell {
  readonly cell: Readonly<Record<string, string>>;
  readonly counted: TallyCell;
  /** What may belong to it as well, because a value that it is split by is not known. */
  readonly unplaced: TallyCell;
}

const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** The whole number that a value begins with, such as an age or a band of ages. */
const leading = (value: string): number => Number(/^-?\d{1,15}/.exec(value)?.[0] ?? Number.POSITIVE_INFINITY);

/** What begins with a number comes first and by size, so that 5-11 stands before 12-14; all else by text. */
function byValue(a: string, b: string): number {
  const [one, other] = [leading(a), leading(b)];
  return one === other ? byText(a, b) : one - other;
}

function byValues(a: readonly string[], b: readonly string[]): number {
  const at = a.findIndex((value, position) => value !== b[position]);
  return at < 0 ? 0 : byValue(a[at] ?? "", b[at] ?? "");
}

/** Every set of disaggregations, the empty one first, then by size and in the order of their names. */
function splits(count: number): readonly (readonly number[])[] {
  const sets: number[][] = [[]];
  for (let at = 0; at < count; at += 1) sets.push(...sets.map((set) => [...set, at]));
  return sets.sort((a, b) => a.length - b.length || byText(a.join(), b.join()));
}

/** What was counted, by the values at some places of the finest cells. */
function summed({ cells }: Tally, split: readonly number[]): readonly TallyCell[] {
  const sums = new Map<string, TallyCell>();
  if (split.length === 0) sums.set("[]", emptyCell([]));
  for (const finest of cells.values()) {
    const values = split.map((at) => finest.values[at] ?? "");
    const key = JSON.stringify(values);
    const into = sums.get(key) ?? emptyCell(values);
    sums.set(key, into);
    addCell(into, finest);
  }
  return [...sums.values()].sort((a, b) => byValues(a.values, b.values));
}

/**
 * The total, the margins and the finest cells, each summed from the finest. The total is there even when
 * nothing was counted.
 */
export function marginCells(tally: Tally): readonly MarginCell[] {
  return splits(tally.by.length).flatMap((split) => {
    const cells = summed(tally, split);
    const open = openCells(cells);
    return cells.map((counted) => ({
      cell: Object.fromEntries(
        split.map((at, position) => [tally.by[at] ?? "", counted.values[position] ?? ""]),
      ),
      counted,
      unplaced: unplacedIn(counted.values, open),
    }));
  });
}
