import type { Decimal } from "@mangnon/schema";
import { IndicatorsError } from "../errors.ts";

/**
 * The records of a domain in one primary sampling unit (PSU), as sums. For a rate the numerator sums the weights
 * of those counted and the denominator the weights of all; for a mean the numerator sums weight × value.
 */
export interface PsuSums {
  readonly psu: string;
  /** Records of the domain with a weight above zero. A PSU without any may be left out. */
  readonly count: number;
  readonly numerator: Decimal;
  readonly denominator: Decimal;
}

/** One stratum of a single-stage design: how many PSUs were drawn, and what the domain's records there sum to. */
export interface StratumSums {
  readonly stratum: string;
  /** All PSUs drawn in the stratum, those without a record of the domain among them. */
  readonly drawn: number;
  /** The PSUs that there are to draw from. Left out: so many that drawing some changes nothing for the others. */
  readonly population?: number;
  readonly psus: readonly PsuSums[];
}

/** A sample's design with the sums of a domain: the domain is a subset, the design is whole. */
export type SurveySums = readonly StratumSums[];

const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/**
 * The strata in which the domain has records, with their PSUs that have some, both in order, so that no sum
 * depends on the order of the records.
 *
 * @throws {@link IndicatorsError} `indicators/impossible-design` when a stratum or a PSU comes twice, more PSUs
 * have records than were drawn, or more were drawn than there are.
 */
export function inhabited(sums: SurveySums): SurveySums {
  refuseTwins(sums.map(({ stratum }) => stratum));
  for (const one of sums) refuseImpossible(one);
  return sums
    .map((one) => ({
      ...one,
      psus: one.psus.filter(({ count }) => count > 0).sort((a, b) => byText(a.psu, b.psu)),
    }))
    .filter(({ psus }) => psus.length > 0)
    .sort((a, b) => byText(a.stratum, b.stratum));
}

function refuseImpossible({ stratum, drawn, population = drawn, psus }: StratumSums): void {
  refuseTwins(psus.map(({ psu }) => `${stratum} / ${psu}`));
  const whole = Number.isSafeInteger(drawn) && Number.isSafeInteger(population);
  if (whole && psus.length <= drawn && drawn <= population) return;
  throw new IndicatorsError("indicators/impossible-design", {
    stratum,
    observed: psus.length,
    drawn,
    population,
  });
}

function refuseTwins(names: readonly string[]): void {
  const seen = new Set<string>();
  const twin = names.find((name) => seen.size === seen.add(name).size);
  if (twin !== undefined) throw new IndicatorsError("indicators/duplicate-unit", { unit: twin });
}
