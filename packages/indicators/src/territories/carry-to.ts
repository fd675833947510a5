import type { Finding, Observation, Territory } from "@mangnon/schema";
import { found } from "../codes.ts";
import { compareRatios, ratioOf } from "../exact/ratio.ts";
import { type Addend, addUp } from "./add-up.ts";
import { type Asked, goesWhole } from "./asked.ts";
import type { Carried, CarriedObservations, Carrying } from "./carrying.ts";
import { gapsIn } from "./gaps.ts";
import { coverOf, type Direction, wayTo } from "./lineage.ts";
import { countedTwice, disagreements, onePerUnit } from "./overlaps.ts";
import type { Placed } from "./placed.ts";
import { told } from "./refuse.ts";
import { whole } from "./shares.ts";
import { notCounts, withoutShare, withoutValue } from "./summable.ts";
import { unitText } from "./unit.ts";

/** Observations of one indicator, cell, period and method, and all there are. */
interface Observed {
  readonly group: readonly Placed[];
  readonly all: readonly Placed[];
}

const nothing: CarriedObservations = { carried: [], findings: [] };
const refused = (findings: readonly Finding[]): CarriedObservations => ({ carried: [], findings });

/** The values of a unit: its own as they are, and those made of earlier or of later units. */
export function carryTo(unit: Territory, { group, all }: Observed, carrying: Carrying): CarriedObservations {
  const related = group.filter(({ reach }) => reach.units.has(unit));
  const own = related.filter((placed) => placed.unit === unit);
  const made = (["earlier", "later"] as const).map((from) => {
    const parts = related.filter((placed) => sideOf(placed, carrying) === from);
    const [first] = parts;
    if (first === undefined) return nothing;
    const { indicator, period, cell } = first.observation;
    return sum({ wanted: { unit, indicator, period, cell }, from, parts, own, all, carrying });
  });
  return {
    carried: [
      ...own.map((placed) => moved(placed, unit, carrying)),
      ...made.flatMap(({ carried }) => carried),
    ],
    findings: made.flatMap(({ findings }) => findings),
  };
}

/** On which side of the day a unit lies: what has to go later is earlier. */
function sideOf({ unit }: Placed, { to }: Carrying): Direction | undefined {
  const way = wayTo(to, unit);
  return way && (way === "later" ? "earlier" : "later");
}

/** The same value in the boundaries of the day: of all the same people. */
const moved = ({ observation }: Placed, unit: Territory, { to }: Carrying): Carried => ({
  observation: { ...observation, territory: { code: unit.code, asOf: to } },
  from: [observation],
});

/** What stands in the way first is told; what would stand in it afterwards is not. */
function sum(asked: Asked): CarriedObservations {
  const unclear = [disagreements(asked), countedTwice(asked)].find(({ length }) => length > 0);
  if (unclear !== undefined) return refused(unclear);
  const used = onePerUnit(asked);
  const { from, wanted, carrying } = asked;
  const observed = new Set(used.map(({ unit }) => unit));
  const { missing } = coverOf(wanted.unit, observed, { from, lineage: carrying.lineage });
  if (missing.size > 0) return refused(gapsIn(asked, missing));
  const [only, ...others] = used;
  if (only && others.length === 0 && goesWhole(only)) {
    return { carried: [moved(only, wanted.unit, carrying)], findings: [] };
  }
  const findings = [withoutValue, withoutShare, notCounts]
    .map((check) => check(asked, used))
    .find(({ length }) => length > 0);
  return findings === undefined ? addedUp(asked, used) : refused(findings);
}

function addedUp(asked: Asked, used: readonly Placed[]): CarriedObservations {
  const { wanted, carrying } = asked;
  const addends = used.map((placed): Addend => {
    const part = goesWhole(placed) ? whole : carrying.shares.get(placed.unit)?.get(wanted.unit);
    return { observation: placed.observation, part: part ?? whole };
  });
  const shared = used.filter((placed) => !goesWhole(placed)).map(({ unit }) => unitText(unit));
  const from = used.map(({ observation }) => observation);
  const made: Observation = {
    ...commonOf(from, wanted.period),
    territory: { code: wanted.unit.code, asOf: carrying.to },
    ...addUp(addends),
    coverage: "complete",
  };
  if (shared.length === 0) return { carried: [{ observation: made, from }], findings: [] };
  const note = told(wanted, "indicators/apportioned", { units: shared });
  const { observation, findings } = apportioned(made);
  return { carried: [{ observation, from }], findings: [note, ...findings] };
}

/** What all of them have in common: what was measured, and where it was read. */
function commonOf(
  [first, ...others]: readonly Observation[],
  period: string,
): Pick<Observation, "indicator" | "period" | "cell" | "unit" | "method" | "origin" | "source"> {
  const { indicator, cell, unit, method, origin, source } = first as Observation;
  const isSameFile = origin !== undefined && others.every((one) => one.origin?.file === origin.file);
  const isSameSource = source !== undefined && others.every((one) => sameJson(one.source, source));
  return {
    indicator,
    period,
    cell,
    ...(unit === undefined ? {} : { unit }),
    method,
    ...(isSameFile ? { origin: { file: origin.file } } : {}),
    ...(isSameSource ? { source } : {}),
  };
}

const sameJson = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/** A value made with shares: a sample without a known error and without bounds, so that nothing is judged by it. */
function apportioned({ bounds: _, ...made }: Observation): {
  readonly observation: Observation;
  readonly findings: readonly Finding[];
} {
  const observation: Observation = { ...made, coverage: "sample" };
  const { estimate, indicator, period, territory } = observation;
  if (estimate.status !== "value" || made.unit === "count") return { observation, findings: [] };
  if (compareRatios(ratioOf(estimate.value), { numerator: 1n, denominator: 1n }) <= 0) {
    return { observation, findings: [] };
  }
  const impossible = found(
    "indicators/impossible-count",
    { indicator, period, ...estimate.value },
    { severity: "error", path: [indicator, territory.code] },
  ) as Finding;
  return {
    observation: { ...observation, estimate: { status: "unknown", reason: "impossible-count" } },
    findings: [impossible],
  };
}
