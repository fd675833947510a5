import type { CivilDate, Comparator, Fraction, Observation, Period, Unit } from "@mangnon/schema";
import type { ReasonCodes } from "../codes.ts";

/**
 * What can be said of a target on a day. `met` and `missed` come after the due date, `on-track` and `off-track`
 * before it; `improving`, `worsening` and `unchanged` are for targets that name a direction. `not-assessable`:
 * something is not there. `inconclusive`: what is there decides nothing.
 */
export const statuses = [
  "met",
  "missed",
  "on-track",
  "off-track",
  "improving",
  "worsening",
  "unchanged",
  "not-assessable",
  "inconclusive",
] as const;

export type AssessmentStatus = (typeof statuses)[number];

/** Why a target has its status: a code, and the values its sentence is made from. */
export type AssessmentReason = {
  [Code in keyof ReasonCodes]: { readonly code: Code; readonly data: ReasonCodes[Code] };
}[keyof ReasonCodes];

/** An exact value, and a text for it that never contradicts the status beside it. */
export interface AssessedValue {
  readonly fraction: Fraction;
  /** In the unit, with a point and without a sign, in as many digits as it takes: "2.04". */
  readonly figure: string;
}

/** By how much a value would have to change each year, on a straight line, to be at the goal when it is due. */
export interface NeededPace {
  /** In the unit, percentage points of a rate; with a sign where it has to fall: "-0.35". */
  readonly perYear: string;
  /** From the end of the observed period to the end of the due one: "1.5". */
  readonly years: string;
}

/** A target on a day: a status and its reason, with all that they rest on. Plain JSON. */
export interface Assessment {
  readonly target: string;
  readonly indicator: string;
  readonly status: AssessmentStatus;
  /** True when no later date changes it: the due date is past and the due period was observed. */
  readonly final: boolean;
  readonly on: CivilDate;
  readonly due: Period;
  readonly comparator: Comparator;
  /** Of goal and figures, also of those in the reason. Left out: percent. */
  readonly unit?: Unit;
  /** In the unit. Left out for `minimise` and `maximise`. */
  readonly goal?: number;
  /** Over determined records. Left out when there is none, never zero. */
  readonly value?: AssessedValue;
  /** The lowest and the highest it can be: over undetermined records, or of a sample. Left out for a point. */
  readonly bounds?: { readonly lower: AssessedValue; readonly upper: AssessedValue };
  /** What it would take from the observed value on. Left out after the due date, and where the goal may be reached. */
  readonly pace?: NeededPace;
  /** The observation it rests on. */
  readonly observation?: Observation;
  readonly reason: AssessmentReason;
}

/** A reason. */
export function because<Code extends keyof ReasonCodes>(
  code: Code,
  data: ReasonCodes[Code],
): AssessmentReason {
  return { code, data } as AssessmentReason;
}

/** A verdict on the way to an assessment. */
export interface Answer {
  readonly status: AssessmentStatus;
  readonly reason: AssessmentReason;
  /** The value in the digits that its reason speaks in. */
  readonly shown?: Pick<Assessment, "value" | "bounds">;
}

export const notAssessable = <Code extends keyof ReasonCodes>(
  code: Code,
  data: ReasonCodes[Code],
): Answer => ({
  status: "not-assessable",
  reason: because(code, data),
});

export const inconclusive = <Code extends keyof ReasonCodes>(
  code: Code,
  data: ReasonCodes[Code],
): Answer => ({
  status: "inconclusive",
  reason: because(code, data),
});
