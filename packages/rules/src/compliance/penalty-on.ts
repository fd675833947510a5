import type {
  Citation,
  CivilDate,
  LocalizedText,
  Obligation,
  Obligations,
  Penalty,
  Regime,
} from "@mangnon/schema";
import { dayAfter, dayOf } from "../values/civil-day.ts";
import { highest, isNumeric, lowest, type Value } from "../values/value.ts";

/** The least and the most, in the regime's unit. */
export interface Amounts {
  readonly min: number;
  readonly max: number;
}

/** What a breach costs, for acts of some days. An amount that was not seen is `"amount-not-seen"`, never zero. */
export interface PenaltyBand {
  readonly since: CivilDate;
  readonly until?: CivilDate;
  readonly individual: Amounts | "amount-not-seen";
  readonly organisation: Amounts | "amount-not-seen";
  readonly sources: readonly Citation[];
  readonly note?: LocalizedText;
}

/** A rule of transition: of a newer law for acts of before it. */
export type Transition = NonNullable<Regime["transitions"]>[number];

/** What one regime says of a breach on the date of the act. */
export interface PenaltyOn {
  readonly regime: Pick<Regime, "id" | "label" | "unit" | "note">;
  /** The band of that day; several where the day is not known exactly; none where none was seen for it. */
  readonly bands: readonly PenaltyBand[];
  /** True when there is a day, among those on which the act may have been, for which no band was seen. */
  readonly isIncomplete: boolean;
  /** Of laws that began after the act: whether they reach back to it. */
  readonly transitions: readonly Transition[];
}

/** What each regime says of an obligation, by the day of the act; regimes are never merged. */
export function penaltiesOn(
  { penalties = [] }: Obligation,
  { regimes }: Obligations,
  on: Value,
): readonly PenaltyOn[] {
  const days = isNumeric(on)
    ? { from: lowest(on), to: highest(on) }
    : { from: Number.NEGATIVE_INFINITY, to: Number.POSITIVE_INFINITY };
  return penalties.flatMap(({ regime: id, bands }) => {
    const regime = regimes.find((each) => each.id === id);
    return regime === undefined ? [] : [penaltyOn(regime, bands, days)];
  });
}

interface Days {
  readonly from: number;
  readonly to: number;
}

function penaltyOn(
  { id, label, unit, note, transitions = [] }: Regime,
  bands: Penalty["bands"],
  { from, to }: Days,
): PenaltyOn {
  const holding = bands
    .map((band, at) => ({ band, ...daysOfBand(band, bands[at + 1]) }))
    .filter((each) => each.from <= to && from < each.before);
  return {
    regime: { id, label, unit, ...(note === undefined ? {} : { note }) },
    bands: holding.map(({ band }) => bandOf(band)),
    isIncomplete: hasGap(holding, { from, to }),
    transitions: transitions.filter(({ on }) => from < dayOf(on)),
  };
}

type Band = Penalty["bands"][number];

/** From its first day to before the day on which it no longer holds. Days are numbers that order like dates. */
function daysOfBand({ since, until }: Band, next: Band | undefined): { from: number; before: number } {
  const followed = next === undefined ? Number.POSITIVE_INFINITY : dayOf(next.since);
  const ended = until === undefined ? Number.POSITIVE_INFINITY : dayAfter(dayOf(until));
  return { from: dayOf(since), before: Math.min(followed, ended) };
}

function hasGap(holding: readonly { from: number; before: number }[], { from, to }: Days): boolean {
  let next = from;
  for (const band of holding) {
    if (band.from > next) return true;
    next = Math.max(next, band.before);
  }
  return holding.length === 0 || (next <= to && next !== Number.POSITIVE_INFINITY);
}

function bandOf({ since, until, individual, organisationFactor: factor, sources, note }: Band): PenaltyBand {
  const organisation =
    individual === undefined || factor === undefined
      ? "amount-not-seen"
      : { min: individual.min * factor, max: individual.max * factor };
  return {
    since,
    ...(until === undefined ? {} : { until }),
    individual: individual ?? "amount-not-seen",
    organisation,
    sources,
    ...(note === undefined ? {} : { note }),
  };
}
