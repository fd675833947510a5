import type { CivilDate, DayRange, Indicator, Observation, Plan, Target } from "@mangnon/schema";

/** What a target is judged by. */
export interface Evidence {
  readonly plan: Pick<Plan, "jurisdiction">;
  readonly indicators: readonly Indicator[];
  readonly observations: readonly Observation[];
  /** The day of the assessment: nothing that ended later is used. There is no default. */
  readonly on: CivilDate;
}

/** A target, its indicator and the day, made ready. */
export interface Question extends Evidence {
  readonly target: Target;
  readonly indicator: Indicator;
  readonly due: DayRange;
  /** True from the day after the due period; on its last day it is still before. */
  readonly after: boolean;
}
