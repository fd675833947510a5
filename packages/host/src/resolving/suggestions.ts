import { nearest } from "@mangnon/schema/nearest";
import type { Contribution, Reference } from "../contribution.ts";
import type { Kind } from "../kinds.ts";

/** Comparisons of names that the mistakes of one plugin may cost: about half a second. */
const mostComparisons = 1_000_000;

/** The name that may have been meant. */
export type Suggest = (by: Contribution, unknown: Reference) => string | undefined;

/** "Did you mean" for the unknown names of each plugin, until a plugin has so many that it would take minutes. */
export function createSuggest(contributions: Iterable<Contribution>): Suggest {
  const ids = new Map<Kind, Set<string>>();
  for (const { kind, id } of contributions) ids.set(kind, (ids.get(kind) ?? new Set()).add(id));
  const spent = new Map<string, number>();
  return (by, { kind, id }) => {
    const known = ids.get(kind) ?? new Set();
    const cost = (spent.get(by.plugin) ?? 0) + known.size;
    spent.set(by.plugin, cost);
    if (cost > mostComparisons) return undefined;
    return nearest(
      id,
      [...known].filter((name) => kind !== by.kind || name !== by.id),
    );
  };
}
