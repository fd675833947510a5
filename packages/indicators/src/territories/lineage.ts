import type { CivilDate, Succession, Territory, TerritoryList } from "@mangnon/schema";
import { IndicatorsError } from "../errors.ts";
import { dayNumber } from "../judging/day-number.ts";
import { grouped } from "./grouped.ts";
import { holdsOn } from "./unit.ts";

/** Units → the units that people of theirs went to, or came from. */
type Links = ReadonlyMap<Territory, readonly Territory[]>;

/** Which units' people became which units' people. Area that nobody lives in has no part in it. */
export interface Lineage {
  readonly later: Links;
  readonly earlier: Links;
}

export type Direction = keyof Lineage;

type Step = readonly [from: Territory, to: Territory];

/**
 * The lineage of the units of some lists. People of whom it was not seen whether they moved are taken to have moved.
 *
 * @throws {@link IndicatorsError} `indicators/broken-succession` when a step does not lead from a unit that ended the
 * day before to one that began on its day.
 */
export function lineageOf(lists: readonly TerritoryList[]): Lineage {
  const steps = lists.flatMap(({ territories, successions }) => {
    const byCode = grouped(territories, ({ code }) => code);
    const all = successions.map((step) => ({ people: step.people, ends: endsOf(step, byCode) }));
    return all.filter(({ people }) => people !== "none").map(({ ends }) => ends);
  });
  return { later: linksOf(steps), earlier: linksOf(steps.map(([from, to]) => [to, from])) };
}

function endsOf({ from, to, on }: Succession, byCode: ReadonlyMap<string, readonly Territory[]>): Step {
  const ended = byCode
    .get(from)
    ?.find(
      ({ since = "", until }) => since < on && until !== undefined && dayNumber(until) + 1 === dayNumber(on),
    );
  const begun = byCode.get(to)?.find(({ since }) => since === on);
  if (ended && begun) return [ended, begun];
  throw new IndicatorsError("indicators/broken-succession", { from, to, on });
}

const linksOf = (steps: readonly Step[]): Links =>
  new Map([...grouped(steps, ([from]) => from)].map(([from, all]) => [from, all.map(([, to]) => to)]));

/** Where one has to go from a unit to be on a day; `undefined` when it was there on that day. */
export function wayTo(day: CivilDate, unit: Territory): Direction | undefined {
  if (holdsOn(unit, day)) return undefined;
  return (unit.since ?? "") > day ? "earlier" : "later";
}

/** Where the people of a unit are on a day. */
export interface Reach {
  readonly units: ReadonlySet<Territory>;
  /** True when some of them are in no unit that is known, as those of a district whose level ended. */
  readonly lost: boolean;
}

/** Everywhere that people of a unit may be on a day, forward or backward. */
export function reachOf(unit: Territory, day: CivilDate, lineage: Lineage): Reach {
  const way = wayTo(day, unit);
  if (way === undefined) return { units: new Set([unit]), lost: false };
  const next = (lineage[way].get(unit) ?? []).map((one) => reachOf(one, day, lineage));
  return {
    units: new Set(next.flatMap(({ units }) => [...units])),
    lost: next.length === 0 || next.some(({ lost }) => lost),
  };
}

/** True when people of the one may have become people of the other. */
export const isBefore = (earlier: Territory, later: Territory, lineage: Lineage): boolean =>
  (lineage.later.get(earlier) ?? []).some((next) => next === later || isBefore(next, later, lineage));

/** What is there of a unit, and what is not. */
export interface Cover {
  readonly isSomethingThere: boolean;
  /** The nearest units of which nothing was observed. */
  readonly missing: ReadonlySet<Territory>;
}

/** Looks among what was observed for all the units whose people a unit has: `from` says on which side of its days. */
export function coverOf(
  unit: Territory,
  observed: ReadonlySet<Territory>,
  { from, lineage }: { readonly from: Direction; readonly lineage: Lineage },
): Cover {
  const parts = (lineage[from].get(unit) ?? []).map((part): Cover => {
    if (observed.has(part)) return { isSomethingThere: true, missing: new Set() };
    const cover = coverOf(part, observed, { from, lineage });
    return cover.isSomethingThere ? cover : { isSomethingThere: false, missing: new Set([part]) };
  });
  return {
    isSomethingThere: parts.some(({ isSomethingThere }) => isSomethingThere),
    missing: new Set(parts.flatMap(({ missing }) => [...missing])),
  };
}
