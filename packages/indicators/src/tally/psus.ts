import type { Decimal } from "@mangnon/schema";
import { type Place, places } from "./place.ts";
import { addSums, noSums, type Sums } from "./sum.ts";

/** The records of one PSU in one cell. Counts are of records with a weight above zero: the others were no part of it. */
export interface TallyPsu {
  readonly stratum: string;
  readonly psu: string;
  readonly sums: Sums;
}

/** Which PSUs a sample has, by stratum. */
export interface Drawn {
  readonly strata: Map<string, Set<string>>;
  /** Records that name no PSU. */
  unplaced: number;
}

/** Where a record was drawn. */
interface WhereDrawn {
  readonly psu?: string | undefined;
  readonly stratum?: string | undefined;
}

/** The stratum of a sample that names none. */
const whole = "";

/** Notes the PSU of a record, in the ratio or not: a PSU without children was drawn all the same. */
export function noteDrawn(drawn: Drawn, { psu, stratum = whole }: WhereDrawn): void {
  if (psu === undefined) drawn.unplaced += 1;
  else notePsus(drawn, stratum, [psu]);
}

function notePsus({ strata }: Drawn, stratum: string, psus: Iterable<string>): void {
  const into = strata.get(stratum) ?? new Set();
  strata.set(stratum, into);
  for (const psu of psus) into.add(psu);
}

/** Adds one design to another. */
export function addDrawn(into: Drawn, from: Drawn): void {
  into.unplaced += from.unplaced;
  for (const [stratum, psus] of from.strata) notePsus(into, stratum, psus);
}

/** Counts a record in its PSU. */
export function addToPsu(
  psus: Map<string, TallyPsu>,
  { psu, stratum = whole }: WhereDrawn,
  { place, weight }: { readonly place: Place; readonly weight: Decimal },
): void {
  if (psu === undefined) return;
  const { sums } = intoPsu(psus, { psu, stratum });
  sums[place] = addSums(sums[place], { count: weight.units > 0n ? 1 : 0, weight });
}

/** Adds the sums of all PSUs to those of others. */
export function addPsus(into: Map<string, TallyPsu>, from: ReadonlyMap<string, TallyPsu>): void {
  for (const psu of from.values()) {
    const { sums } = intoPsu(into, psu);
    for (const place of places) sums[place] = addSums(sums[place], psu.sums[place]);
  }
}

function intoPsu(psus: Map<string, TallyPsu>, { psu, stratum }: Omit<TallyPsu, "sums">): TallyPsu {
  const key = JSON.stringify([stratum, psu]);
  const into = psus.get(key) ?? { stratum, psu, sums: noSums() };
  psus.set(key, into);
  return into;
}
