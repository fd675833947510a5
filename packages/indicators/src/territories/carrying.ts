import type { CivilDate, Finding, Observation, TerritoryList } from "@mangnon/schema";
import type { Lineage } from "./lineage.ts";
import type { Shares } from "./shares.ts";

/** How much of what one unit counted belongs to another, as exact decimals from 0 to 1. */
export interface Share {
  readonly from: Observation["territory"];
  readonly to: Observation["territory"];
  /** Of those in the numerator: seldom the same as of all people. */
  readonly numerator: string;
  readonly denominator: string;
}

export interface CarryOptions {
  /** Units and what became of them: `host.territories`. */
  readonly territories: readonly TerritoryList[];
  /** The day whose boundaries are asked for. */
  readonly to: CivilDate;
  /** For units that were split, and for going backward: without them both are refused. */
  readonly shares?: readonly Share[];
  /**
   * `"none"` says that no value was given in percent. Otherwise a value out of exactly 100 is taken for a percentage,
   * which cannot be added.
   */
  readonly percentages?: "none";
}

/** What carrying needs to know besides the observations. */
export interface Carrying {
  readonly territories: readonly TerritoryList[];
  readonly to: CivilDate;
  readonly lineage: Lineage;
  readonly shares: Shares;
  readonly mayBePercent: boolean;
}

/** An observation in other boundaries, and those it was made of. */
export interface Carried {
  readonly observation: Observation;
  readonly from: readonly Observation[];
}

/** What could be carried, and why all else could not. */
export interface CarriedObservations {
  readonly carried: readonly Carried[];
  readonly findings: readonly Finding[];
}
