import type { Finding } from "@mangnon/schema";
import { found } from "../codes.ts";
import { type Contribution, named, pathOf, type Reference } from "../contribution.ts";
import { keyOf } from "../kinds.ts";
import { classFaults } from "./class-faults.ts";
import type { ByKey, Faults } from "./conflicts.ts";
import { createSuggest } from "./suggestions.ts";

const keyOfReference = ({ kind, id }: Reference): string => keyOf(kind, id);

/**
 * Finds the contributions that name something unknown or unavailable, transitively: what rests on something
 * unavailable is unavailable itself. Facts that name each other in a circle stay available; that circle is refused
 * where rules are read.
 *
 * @param sound - What has no fault so far: of each kind and id, one.
 * @param everything - What any plugin defines, available or not.
 */
export function referenceFaults(sound: ReadonlyMap<string, Contribution>, everything: ByKey): Faults {
  const classes = new Map([...sound.values()].map((by) => [by, classFaults(by, sound)]));
  const gone = unavailableKeys(sound, (by) => (classes.get(by) ?? []).length > 0);
  const leadsNowhere = (reference: Reference): boolean => {
    const key = keyOfReference(reference);
    return !sound.has(key) || gone.has(key);
  };
  const suggest = createSuggest(everything);
  const faultOf = (by: Contribution, to: Reference): Finding => {
    const data = { ...named(by), names: to.kind, name: to.id };
    return everything.has(keyOfReference(to))
      ? found("host/unavailable-reference", pathOf(by), data)
      : found("host/unknown-reference", pathOf(by), { ...data, nearest: suggest(by, to) });
  };
  return new Map(
    [...sound]
      .filter(([key]) => gone.has(key))
      .map(([, by]) => [
        by,
        [...(classes.get(by) ?? []), ...by.references.filter(leadsNowhere).map((to) => faultOf(by, to))],
      ]),
  );
}

/** Those that are faulty or lead nowhere, and all that lead to them. */
function unavailableKeys(
  sound: ReadonlyMap<string, Contribution>,
  isFaulty: (by: Contribution) => boolean,
): ReadonlySet<string> {
  const namedBy = new Map<string, string[]>();
  const gone = new Set<string>();
  for (const [key, by] of sound) {
    const names = by.references.map(keyOfReference);
    if (isFaulty(by) || names.some((name) => !sound.has(name))) gone.add(key);
    for (const name of names) {
      const others = namedBy.get(name);
      if (others) others.push(key);
      else namedBy.set(name, [key]);
    }
  }
  for (const key of gone) for (const other of namedBy.get(key) ?? []) gone.add(other);
  return gone;
}
