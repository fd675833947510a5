import type { CivilDate, DayRange, Indicator, Observation, Plan, Target } from "@mangnon/schema";
import type { Derived } from "../formula/derive-observations.ts";
import type { Sample } from "../formula/sample.ts";

/** What a target is judged by. */
export interface Evidence {
  readonly plan: Pick<Plan, "jurisdiction">;
  readonly indicators: readonly Indicator[];
  readonly observations: readonly Observation[];
  /**
   * What the records of samples were counted to, so that formulas over them have an error. Left out: a formula over several
   * estimates of one sample is inconclusive.
   */
  readonly samples?: readonly Sample[];
  /** The day of the assessment: nothing that ended later is used. There is no default. */
  readonly on: CivilDate;
}

/** A target, its indicator and the day, made ready. */
export interface Question extends Evidence {
  readonly target: Target;
  readonly indicator: Indicator;
  /** Of values that a formula made of samples: why they have no usable error. */
  readonly withoutError: Derived["withoutError"];
  readonly due: DayRange;
  /** True from the day after the due period; on its last day it is still before. */
  readonly after: boolean;
}
