import type { DayRange, Finding, Observation, Territory } from "@mangnon/schema";
import { found, type IndicatorsCodes } from "../codes.ts";
import { daysOf } from "../judging/day-number.ts";
import type { Carrying } from "./carrying.ts";
import { type Reach, reachOf } from "./lineage.ts";
import { spanText } from "./unit.ts";
import { unitOn } from "./unit-on.ts";

/** An observation with the unit that its code meant, and where that unit's people are on the day asked for. */
export interface Placed {
  readonly observation: Observation;
  readonly unit: Territory;
  readonly days: DayRange;
  readonly reach: Reach;
}

/** Finds the unit of an observation, or says why nobody can tell which unit it counted or where its people are. */
export function place(observation: Observation, { territories, to, lineage }: Carrying): Placed | Finding {
  const { indicator, territory, period, origin } = observation;
  const answer = unitOn(territory.code, territory.asOf, territories);
  if ("finding" in answer) return origin === undefined ? answer.finding : { ...answer.finding, origin };
  const { unit } = answer;
  const days = daysOf(period);
  if (!declaresGeography(observation, unit, days)) {
    const data = { indicator, period, unit: spanText(unit), asOf: territory.asOf };
    return refused(observation, ["indicators/geography-not-declared", data]);
  }
  const reach = reachOf(unit, to, lineage);
  if (reach.units.size > 0) return { observation, unit, days, reach };
  return refused(observation, ["indicators/no-unit-on-day", { indicator, period, unit: spanText(unit), to }]);
}

/**
 * True unless boundaries changed within the period and the day given for them lies outside of it: such a day does not
 * say which of the two were counted in this period.
 */
function declaresGeography({ territory }: Observation, { since, until }: Territory, days: DayRange): boolean {
  const began = since !== undefined && days.from < since && since <= days.to;
  const ended = until !== undefined && days.from <= until && until < days.to;
  return !(began || ended) || (days.from <= territory.asOf && territory.asOf <= days.to);
}

function refused<Code extends keyof IndicatorsCodes>(
  { indicator, territory, origin }: Observation,
  [code, data]: readonly [Code, IndicatorsCodes[Code]],
): Finding {
  const where = origin === undefined ? {} : { origin };
  return found(code, data, {
    severity: "error",
    path: [indicator, territory.code],
    ...where,
  }) as Finding;
}
