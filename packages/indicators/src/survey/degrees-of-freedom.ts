import { inhabited, type SurveySums } from "./design.ts";

/**
 * PSUs minus strata, of those with records of the domain alone. Zero when each stratum has one: then there is no
 * interval, however many records there are.
 */
export function degreesOfFreedom(sums: SurveySums): number {
  return inhabited(sums).reduce((sum, { psus }) => sum + psus.length - 1, 0);
}
