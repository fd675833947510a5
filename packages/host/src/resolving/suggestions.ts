import { nearest } from "@mangnon/schema/nearest";
import type { Contribution, Reference } from "../contribution.ts";
import type { Kind } from "../kinds.ts";
import type { ByKey } from "./conflicts.ts";

/** Comparisons of names that the mistakes of one plugin may cost: about half a second. */
const mostComparisons = 1_000_000;

/** The name that may have been meant. */
export type Suggest = (by: Contribution, unknown: Reference) => string | undefined;

/** "Did you mean" for the unknown names of each plugin, until a plugin has so many that it would take minutes. */
export function createSuggest(everything: ByKey): Suggest {
  let ids: ReadonlyMap<Kind, readonly string[]> | undefined;
  const spent = new Map<string, number>();
  return (by, { kind, id }) => {
    ids ??= idsByKind(everything);
    const known = ids.get(kind) ?? [];
    const cost = (spent.get(by.plugin) ?? 0) + known.length;
    spent.set(by.plugin, cost);
    if (cost > mostComparisons) return undefined;
    return nearest(
      id,
      known.filter((name) => kind !== by.kind || name !== by.id),
    );
  };
}

function idsByKind(everything: ByKey): ReadonlyMap<Kind, readonly string[]> {
  const ids = new Map<Kind, string[]>();
  for (const [first] of everything.values()) {
    if (first === undefined) continue;
    const known = ids.get(first.kind);
    if (known) known.push(first.id);
    else ids.set(first.kind, [first.id]);
  }
  return ids;
}
