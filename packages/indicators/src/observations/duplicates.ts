import { daysOfPeriod, type Observation } from "@mangnon/schema";
import { reduced } from "../exact/ratio.ts";
import { note, type Row } from "./row.ts";

/** What was observed already, by what it is about: hand the same map to every batch of a file. */
export type SeenObservations = Map<string, { readonly row: number; readonly said: string }>;

/** Notes that a row says something else of what an earlier row spoke of. Both stay. A blank says nothing. */
export function noteDuplicate(row: Row, observation: Observation, seen: SeenObservations): void {
  const { indicator, territory, period, cell, method, estimate } = observation;
  if (estimate.status === "unknown" && estimate.reason === "not-reported") return;
  const days = daysOfPeriod(period);
  const cells = Object.entries(cell).sort(([a], [b]) => (a < b ? -1 : 1));
  const about = [indicator, territory.code, territory.asOf, days?.from, days?.to, cells];
  const key = JSON.stringify([...about, method.definition, method.instrument]);
  const said = saidBy(observation);
  const first = seen.get(key);
  if (first === undefined) seen.set(key, { row: row.number, said });
  else if (first.said !== said) {
    const data = { indicator, territory: territory.code, period, first: first.row };
    note(row, ["indicators/duplicate-observation", data], {});
  }
}

/** What an observation says, as text: 85 of 100 and 85 percent are one. */
function saidBy({ estimate, coverage, standardError }: Observation): string {
  if (estimate.status !== "value") return JSON.stringify(estimate);
  const { numerator, denominator } = reduced(estimate.value);
  return JSON.stringify([`${numerator}/${denominator}`, coverage, standardError ?? null]);
}
