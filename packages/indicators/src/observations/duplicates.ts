import { type DayRange, daysOfPeriod, type Observation } from "@mangnon/schema";
import { reduced } from "../exact/ratio.ts";
import { note, type Row } from "./row.ts";

interface SeenPeriod {
  readonly row: number;
  readonly said: string;
  readonly period: string;
  readonly days: DayRange | undefined;
}

/** What was observed already, by what it is about: hand the same map to every batch of a file. */
export type SeenObservations = Map<string, SeenPeriod[]>;

/**
 * Notes that a row says something else of what an earlier row spoke of, or that its period overlaps an earlier one
 * of which neither is part of the other. Both stay. A blank says nothing.
 */
export function noteDuplicate(row: Row, observation: Observation, seen: SeenObservations): void {
  const { indicator, territory, period, cell, method, estimate } = observation;
  if (estimate.status === "unknown" && estimate.reason === "not-reported") return;
  const cells = Object.entries(cell).sort(([a], [b]) => (a < b ? -1 : 1));
  const about = [indicator, territory.code, territory.asOf, cells, method.definition, method.instrument];
  const key = JSON.stringify(about);
  const before = seen.get(key) ?? [];
  seen.set(key, before);
  const one: SeenPeriod = { row: row.number, said: saidBy(observation), period, days: daysOfPeriod(period) };
  const first = before.find(({ days }) => days?.from === one.days?.from && days?.to === one.days?.to);
  const data = { indicator, territory: territory.code, period };
  if (first === undefined) before.push(one);
  else if (first.said !== one.said) {
    note(row, ["indicators/duplicate-observation", { ...data, first: first.row }], {});
  }
  const other = before.find((earlier) => overlap(earlier.days, one.days));
  if (first === undefined && other !== undefined) {
    const overlapping = { ...data, other: other.period, first: other.row };
    note(row, ["indicators/overlapping-periods", overlapping], {
      severity: "warning",
      column: row.dataset.columns.period,
    });
  }
}

/** True of periods that share days and of which neither is part of the other: a half-year is part of its year. */
function overlap(a: DayRange | undefined, b: DayRange | undefined): boolean {
  if (a === undefined || b === undefined) return false;
  return (
    (a.from < b.from && b.from <= a.to && a.to < b.to) || (b.from < a.from && a.from <= b.to && b.to < a.to)
  );
}

/** What an observation says, as text: 85 of 100 and 85 percent are one. */
function saidBy({ estimate, coverage, standardError }: Observation): string {
  if (estimate.status !== "value") return JSON.stringify(estimate);
  const { numerator, denominator } = reduced(estimate.value);
  return JSON.stringify([`${numerator}/${denominator}`, coverage, standardError ?? null]);
}
