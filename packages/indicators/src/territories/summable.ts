import type { Finding, Observation } from "@mangnon/schema";
import { compareDecimals } from "@mangnon/schema/decimal";
import { countsOf } from "./add-up.ts";
import { type Asked, goesWhole } from "./asked.ts";
import type { Placed } from "./placed.ts";
import { told } from "./refuse.ts";
import { unitText } from "./unit.ts";

/** Observations that have neither a value nor nobody to count. */
export function withoutValue({ wanted }: Asked, used: readonly Placed[]): readonly Finding[] {
  return used.flatMap(({ unit, observation }) => {
    const reason = whyWithout(observation);
    if (reason === undefined) return [];
    return told(wanted, "indicators/predecessor-without-value", { unit: unitText(unit), reason });
  });
}

function whyWithout({ estimate, unit }: Observation): string | undefined {
  if (estimate.status === "suppressed") return estimate.status;
  if (estimate.status === "unknown") return estimate.reason;
  if (estimate.status === "not-computable") return undefined;
  const { numerator, denominator } = countsOf(estimate.value);
  const isTooMany = unit !== "count" && compareDecimals(numerator, denominator) > 0;
  return isTooMany ? "impossible-count" : undefined;
}

/** Units of which only some people are meant, without a share that says how many. */
export function withoutShare({ wanted, from, carrying }: Asked, used: readonly Placed[]): readonly Finding[] {
  const code = from === "earlier" ? "indicators/part-without-share" : "indicators/backward-without-share";
  return used
    .filter((placed) => !goesWhole(placed) && !carrying.shares.get(placed.unit)?.has(wanted.unit))
    .map(({ unit, reach }) =>
      told(wanted, code, { unit: unitText(unit), parts: [...reach.units].map(unitText).sort() }),
    );
}

/** Values of samples, whose errors do not add up, and values that may be mere percentages. */
export function notCounts({ wanted, carrying }: Asked, used: readonly Placed[]): readonly Finding[] {
  const sampled = used.filter(({ observation }) => observation.coverage === "sample");
  const percent = carrying.mayBePercent ? used.filter(isOutOf100) : [];
  return [
    ...(sampled.length === 0
      ? []
      : [told(wanted, "indicators/sample-not-summed", { units: textsOf(sampled) })]),
    ...(percent.length === 0
      ? []
      : [told(wanted, "indicators/percent-not-summed", { units: textsOf(percent) })]),
  ];
}

const textsOf = (placed: readonly Placed[]): readonly string[] => placed.map(({ unit }) => unitText(unit));

function isOutOf100({ observation: { estimate } }: Placed): boolean {
  if (estimate.status !== "value") return false;
  return compareDecimals(countsOf(estimate.value).denominator, { units: 100n, scale: 0 }) === 0;
}
