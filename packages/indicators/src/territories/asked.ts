import type { Carrying } from "./carrying.ts";
import type { Direction } from "./lineage.ts";
import type { Placed } from "./placed.ts";
import type { Wanted } from "./refuse.ts";

/** A value to be made from observations of other units, all on one side of the day. */
export interface Asked {
  readonly wanted: Wanted;
  /** The side on which the other units lie. */
  readonly from: Direction;
  /** Observations of units whose people may be people of this one: of one indicator, cell, period and method. */
  readonly parts: readonly Placed[];
  /** Observations of the unit itself. */
  readonly own: readonly Placed[];
  /** All observations, of any period and method. */
  readonly all: readonly Placed[];
  readonly carrying: Carrying;
}

/** True when all people of the observed unit are people of one unit on the day. */
export const goesWhole = ({ reach }: Placed): boolean => reach.units.size === 1 && !reach.lost;
