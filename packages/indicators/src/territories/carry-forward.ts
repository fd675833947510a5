import type { Observation } from "@mangnon/schema";
import { dateOf } from "../judging/day-number.ts";
import { carryTo } from "./carry-to.ts";
import type { CarriedObservations, Carrying, CarryOptions } from "./carrying.ts";
import { cellText } from "./gaps.ts";
import { grouped } from "./grouped.ts";
import { lineageOf } from "./lineage.ts";
import { type Placed, place } from "./placed.ts";
import { sharesOf } from "./shares.ts";
import { byCodeAndDay } from "./unit.ts";

/**
 * Observations in the boundaries of another day: what the predecessors of a unit counted is summed, numerators and
 * denominators each for itself. Ratios are never averaged.
 *
 * A unit gets a value only if all its predecessors have one, of the same period, by the same method, from complete
 * counts, none hidden or unknown, and no person counted twice. Otherwise it gets none, and a finding names what stands
 * in the way: an absent value is never read as zero. Zero people to count add nothing and are no gap. What was
 * counted in a unit that is still there stays as it is.
 *
 * A unit whose people were split, and the way back to a day before, need given `shares`; what is made with them counts
 * as a sample without a known error, so that no verdict rests on it. A period in which boundaries changed needs an `asOf`
 * that lies within it.
 *
 * @throws {@link IndicatorsError} `indicators/not-a-date`, `indicators/not-a-period` and `indicators/not-a-fraction` for what
 * reading would have rejected, `indicators/broken-succession` for a list that contradicts itself, and
 * `indicators/impossible-share`.
 *
 * @example
 * const unit = (code: string, days: { since?: string; until?: string }) =>
 *   ({ code, name: { vi: "Tỉnh", en: "Province" }, ...days });
 * const into = (from: string, to: string) =>
 *   ({ on: "2025-07-01", from, to, territory: "whole", people: "whole", sources: [] }) as const;
 * const provinces = {
 *   id: "x.provinces", label: { vi: "Tỉnh", en: "Provinces" }, levels: [], types: [],
 *   territories: [
 *     unit("60", { until: "2025-06-30" }), unit("67", { until: "2025-06-30" }), unit("68", { since: "2025-07-01" }),
 *   ],
 *   successions: [into("60", "68"), into("67", "68")],
 * };
 * const counted = (code: string, numerator: string, denominator: string) => ({
 *   indicator: "rate", territory: { code, asOf: "2025-06-30" }, period: "2024", cell: {}, coverage: "complete",
 *   estimate: { status: "value", value: { numerator, denominator } },
 *   method: { definition: "mics6", instrument: "census" },
 * }) as const;
 * const options = { territories: [provinces], to: "2025-07-01" };
 * const both = [counted("60", "30", "1000"), counted("67", "1", "3000")];
 * carryForward(both, options).carried.map(({ observation }) => observation.estimate);
 * // => [{ status: "value", value: { numerator: "31", denominator: "4000" } }]
 * carryForward(both.slice(0, 1), options).findings.map(({ code, data }) => [code, data.missing]);
 * // => [["indicators/predecessor-missing", ["67 Tỉnh"]]]
 */
export function carryForward(
  observations: readonly Observation[],
  { territories, to, shares = [], percentages }: CarryOptions,
): CarriedObservations {
  const carrying: Carrying = {
    territories,
    to: dateOf(to),
    lineage: lineageOf(territories),
    shares: sharesOf(shares, territories),
    mayBePercent: percentages !== "none",
  };
  const answers = observations.map((observation) => place(observation, carrying));
  const placed = answers.filter((answer) => "unit" in answer);
  const all = [...grouped(placed, keyOf).values()].flatMap((group) => carryGroup(group, placed, carrying));
  return {
    carried: all.flatMap(({ carried }) => carried),
    findings: [...answers.filter((answer) => "code" in answer), ...all.flatMap(({ findings }) => findings)],
  };
}

/** Of one indicator and cell, for one period, by one method. */
function keyOf({ observation, days }: Placed): string {
  const { indicator, method } = observation;
  return JSON.stringify([
    indicator,
    cellText(observation),
    days.from,
    days.to,
    method.definition,
    method.instrument,
  ]);
}

function carryGroup(group: readonly Placed[], all: readonly Placed[], carrying: Carrying) {
  const targets = new Set(group.flatMap(({ reach }) => [...reach.units]));
  return [...targets].sort(byCodeAndDay).map((unit) => carryTo(unit, { group, all }, carrying));
}
