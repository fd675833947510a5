import { type Figure, sumOf, type Table } from "./table.ts";

/** Which figures hold the people of which others, by position. */
export interface Kin {
  readonly above: readonly (readonly number[])[];
  readonly below: readonly (readonly number[])[];
  /** The figures below each, by their level. */
  readonly byLevel: readonly ReadonlyMap<string, readonly number[]>[];
  /** Figures of the very same sums: one of them cannot be hidden alone. */
  readonly same: readonly (readonly number[])[];
}

const keyOf = ({ numerator, complement }: Figure): string => `${numerator.join()} ${complement.join()}`;

/** Finds the kin of every figure. */
export function kinOf({ counts, figures }: Table): Kin {
  const people = figures.map((figure) => new Set(sumOf(figure, "denominator")));
  const holding = counts.map((): number[] => []);
  for (const [at, members] of people.entries()) for (const member of members) holding[member]?.push(at);
  const holds = (outer: number, inner: number): boolean =>
    outer !== inner && [...(people[inner] ?? [])].every((member) => people[outer]?.has(member));
  const above = people.map((members, at) => {
    const [first] = members;
    return (holding[first ?? -1] ?? []).filter((outer) => holds(outer, at));
  });
  const below = figures.map((): number[] => []);
  for (const [at, outers] of above.entries()) for (const outer of outers) below[outer]?.push(at);
  const byLevel = below.map((members) => {
    const levels = new Map<string, number[]>();
    for (const at of members) {
      const level = figures[at]?.level ?? "";
      const own = levels.get(level) ?? [];
      levels.set(level, own);
      own.push(at);
    }
    return levels;
  });
  const byKey = new Map<string, number[]>();
  for (const [at, figure] of figures.entries()) {
    const key = keyOf(figure);
    byKey.set(key, [...(byKey.get(key) ?? []), at]);
  }
  return { above, below, byLevel, same: figures.map((figure) => byKey.get(keyOf(figure)) ?? []) };
}
