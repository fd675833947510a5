import type { Line } from "../tally/class-ratio.ts";

/** Some classes of a definition, each once. */
export type Classes = readonly string[];

/** The same for the same classes, in whatever order. */
export const keyOfClasses = (classes: Classes): string => JSON.stringify([...classes].sort());

/** The classes that nothing which is told holds apart are one kind: of them only their sum can be worked out. */
export function kindsOf(told: readonly Line[]): readonly Classes[] {
  const byPlaces = new Map<string, string[]>();
  for (const name of new Set(told.flatMap(({ denominator }) => denominator))) {
    const places = told.map(({ numerator, denominator }) =>
      numerator.includes(name) ? "N" : denominator.includes(name) ? "D" : "out",
    );
    const key = places.join();
    byPlaces.set(key, [...(byPlaces.get(key) ?? []), name]);
  }
  return [...byPlaces.values()];
}

/** Six kinds make 63 sums; each kind more would make twice as many. */
const mostKinds = 6;

/** Every sum of kinds. Where there are too many kinds, each by itself: a sum that is small has a kind in it that is. */
export function sumsOfKinds(kinds: readonly Classes[]): readonly Classes[] {
  if (kinds.length > mostKinds) return kinds;
  const sums: Classes[] = [];
  for (const kind of kinds) sums.push(kind, ...sums.map((classes) => [...classes, ...kind]));
  return sums;
}
