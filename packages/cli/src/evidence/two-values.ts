import { daysOfPeriod, type Finding, type Observation } from "@mangnon/schema";
import { ratioOf, sameRatio } from "../text/percent.ts";

/**
 * What two datasets say differently of one indicator, place and period, measured by one definition: only who made
 * them can tell which holds, so that each is a finding. Within one dataset its own reader has looked already.
 */
export function twoValues(datasets: readonly (readonly Observation[])[]): readonly Finding[] {
  const firsts = new Map<string, { readonly dataset: number; readonly observation: Observation }>();
  const findings: Finding[] = [];
  for (const [dataset, observations] of datasets.entries()) {
    for (const observation of observations) {
      if (observation.estimate.status === "unknown") continue;
      const key = keyOf(observation);
      const first = firsts.get(key);
      if (first === undefined) firsts.set(key, { dataset, observation });
      else if (first.dataset !== dataset && !saySame(first.observation, observation)) {
        findings.push(finding(first.observation, observation));
      }
    }
  }
  return findings;
}

function keyOf({ indicator, territory, period, cell, method }: Observation): string {
  const days = daysOfPeriod(period);
  const cells = Object.entries(cell).sort(([a], [b]) => (a < b ? -1 : 1));
  return JSON.stringify([indicator, territory.code, territory.asOf, days, cells, method.definition]);
}

function saySame({ estimate: a }: Observation, { estimate: b }: Observation): boolean {
  if (a.status !== "value" || b.status !== "value") return a.status === b.status;
  return sameRatio(ratioOf(a.value), ratioOf(b.value));
}

function finding(first: Observation, second: Observation): Finding {
  const { indicator, territory, period } = second;
  const data = {
    indicator,
    territory: territory.code,
    period,
    first: placeOf(first),
    second: placeOf(second),
  };
  const { origin } = second;
  return {
    code: "cli/two-values",
    severity: "error",
    path: ["observations"],
    data,
    ...(origin ? { origin } : {}),
  };
}

const placeOf = ({ origin }: Observation): string =>
  `\`${[origin?.file ?? "?", origin?.row].filter((part) => part !== undefined).join(":")}\``;
