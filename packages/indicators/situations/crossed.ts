// Tables of made-up counts for the tests of disclosure control, and an attacker who tries every possible table.
import type { Figure, Policy, Table } from "../src/index.ts";

/** Numerator and complement of one finest cell. */
export type Counted = readonly [numerator: number, complement: number];

export interface Finest {
  readonly cell: Readonly<Record<string, string>>;
  readonly counted: Counted;
}

export const children: Policy = { minimum: 5, hidesEverybody: true };

/** Every margin of finest cells, as a table of one indicator: the total first. */
export function crossed(
  finest: readonly Finest[],
  by: readonly string[],
  { policy = children, known = [] }: { policy?: Policy; known?: Table["known"] } = {},
): Table {
  const splits: string[][] = [[]];
  for (const name of by) splits.push(...splits.map((set) => [...set, name]));
  const figures = splits.flatMap((names) => {
    const cells = new Map<string, Record<string, string>>();
    for (const { cell } of finest) {
      const own = Object.fromEntries(names.map((name) => [name, cell[name] ?? ""]));
      cells.set(JSON.stringify(own), own);
    }
    return [...cells.values()].map((cell): Figure => {
      const inside = [...finest.entries()].filter(([, one]) =>
        Object.entries(cell).every(([name, value]) => one.cell[name] === value),
      );
      return {
        cell,
        level: names.join(),
        numerator: inside.map(([at]) => 2 * at),
        complement: inside.map(([at]) => 2 * at + 1),
        beside: [],
        policy,
      };
    });
  });
  return { counts: finest.flatMap(({ counted }) => counted), figures, known };
}

/** The name of each hidden figure, `all` for the total: `girls`, `a × girls`. */
export const namesOf = ({ figures }: Table, hidden: ReadonlySet<number>): readonly string[] =>
  [...hidden].sort((a, b) => a - b).map((at) => Object.values(figures[at]?.cell ?? {}).join(" × ") || "all");

/**
 * Every value that a sum can have in some table of whole counts that says all the public sums: what an attacker
 * knows who knows nothing else. It tries all of them, so that tables must be small.
 */
export function possibleValues(
  counts: readonly number[],
  publicSums: readonly (readonly number[])[],
  sum: readonly number[],
): readonly number[] {
  const left = new Set(sum);
  let totals: readonly number[] = [0];
  while (left.size > 0) {
    const [first = 0] = left;
    const tied = tiedTo(publicSums, first);
    const wanted = new Set([...tied].filter((at) => left.has(at)));
    for (const at of wanted) left.delete(at);
    const sums = publicSums.filter((members) => members.some((at) => tied.has(at)));
    const own = valuesTried({ counts, sums, order: [...tied], wanted });
    totals = [...new Set(totals.flatMap((total) => own.map((value) => total + value)))];
  }
  return [...totals].sort((a, b) => a - b);
}

/** A count of which nothing is said may be any; trying them up to here is enough for the tests. */
const largestFree = 30;

interface Tried {
  readonly counts: readonly number[];
  readonly sums: readonly (readonly number[])[];
  readonly order: readonly number[];
  readonly wanted: ReadonlySet<number>;
}

function valuesTried({ counts, sums, order, wanted }: Tried): readonly number[] {
  const rest = sums.map((members) => members.reduce((total, at) => total + (counts[at] ?? 0), 0));
  const inSums = order.map((at) => sums.flatMap((members, i) => (members.includes(at) ? [i] : [])));
  const lastOf = sums.map((members) => Math.max(...members.map((at) => order.indexOf(at))));
  const found = new Set<number>();
  const tryFrom = (position: number, total: number): void => {
    if (position === order.length) {
      found.add(total);
      return;
    }
    const mine = inSums[position] ?? [];
    const most = mine.length === 0 ? largestFree : Math.min(...mine.map((i) => rest[i] ?? 0));
    const closing = mine.filter((i) => lastOf[i] === position);
    const least = closing.length > 0 ? (rest[closing[0] ?? 0] ?? 0) : 0;
    for (let value = least; value <= most; value += 1) {
      if (closing.some((i) => rest[i] !== value)) continue;
      for (const i of mine) rest[i] = (rest[i] ?? 0) - value;
      tryFrom(position + 1, total + (wanted.has(order[position] ?? -1) ? value : 0));
      for (const i of mine) rest[i] = (rest[i] ?? 0) + value;
    }
  };
  tryFrom(0, 0);
  return [...found];
}

/** The counts that public sums tie to one, itself among them. */
function tiedTo(publicSums: readonly (readonly number[])[], first: number): ReadonlySet<number> {
  const tied = new Set([first]);
  for (const at of tied) {
    for (const members of publicSums) if (members.includes(at)) for (const one of members) tied.add(one);
  }
  return tied;
}
