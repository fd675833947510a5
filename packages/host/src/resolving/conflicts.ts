import type { Finding } from "@mangnon/schema";
import { found } from "../codes.ts";
import { type Contribution, named, pathOf } from "../contribution.ts";
import { isNamedInRules, keyOf } from "../kinds.ts";
import { sharedPlugin } from "../shared-plugin.ts";

/** What is wrong with each contribution; one that is not in it has no fault. */
export type Faults = Map<Contribution, Finding[]>;

/** Contributions by kind and id. */
export type ByKey = ReadonlyMap<string, readonly Contribution[]>;

export function byKeyOf(contributions: readonly Contribution[]): ByKey {
  const all = new Map<string, Contribution[]>();
  for (const contribution of contributions) {
    const key = keyOf(contribution.kind, contribution.id);
    const same = all.get(key);
    if (same) same.push(contribution);
    else all.set(key, [contribution]);
  }
  return all;
}

/**
 * Finds ids that two plugins define, and ids of which one begins with the other and a dot: `a.b` and `a.b.c` cannot
 * both be read from one record. Neither of the two is available, since choosing one would make verdicts depend on
 * the order of `use`. What is shared stays, and only what is in conflict with it goes.
 */
export function conflictsIn(contributions: readonly Contribution[]): Faults {
  const faults: Faults = new Map();
  const byKey = byKeyOf(contributions);
  for (const [first, ...others] of byKey.values()) {
    if (first === undefined) continue;
    for (const other of others) {
      const data = { ...named(other), owner: first.plugin };
      blame(faults, [first, other], found("host/conflict", pathOf(other), data));
    }
    for (const owner of prefixesOf(first, byKey)) {
      const data = { ...named(first), owner: owner.plugin, other: owner.id };
      blame(faults, [first, owner], found("host/prefix-conflict", pathOf(first), data));
    }
  }
  return faults;
}

function blame(faults: Faults, contributions: readonly Contribution[], finding: Finding): void {
  for (const contribution of contributions) {
    if (contribution.plugin === sharedPlugin.name) continue;
    const known = faults.get(contribution);
    if (known) known.push(finding);
    else faults.set(contribution, [finding]);
  }
}

/** Those whose id stands before a dot in the id of this one; of several with one id, the first. */
function prefixesOf({ kind, id }: Contribution, byKey: ByKey): readonly Contribution[] {
  if (!isNamedInRules(kind)) return [];
  const parts = id.split(".");
  const prefixes = parts.slice(1).map((_, index) => parts.slice(0, index + 1).join("."));
  return prefixes.flatMap((prefix) => byKey.get(keyOf(kind, prefix))?.slice(0, 1) ?? []);
}
