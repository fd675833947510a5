import type { ReadObligation } from "@mangnon/rules/compliance";
import type { CivilDate, Obligation, Obligations } from "@mangnon/schema";
import type { Seen } from "../scenarios/seen.ts";

/** How often an obligation stood in each way, and how often each band of penalties was told. */
export interface ObligationCoverage {
  readonly id: string;
  /** Each way in which it can stand; `not-concerned` only where it leaves somebody out. */
  readonly statuses: readonly { readonly id: string; readonly count: number }[];
  /** Each dated band, by its regime and first day. */
  readonly penalties: readonly {
    readonly regime: string;
    readonly since: CivilDate;
    readonly count: number;
  }[];
}

/** What some records touched of an obligation. */
export function obligationCoverage(
  { obligation, read }: ReadObligation,
  list: Obligations,
  seen: readonly Seen[],
): ObligationCoverage {
  const { id, penalties = [] } = obligation;
  const bands = penalties.flatMap(({ regime, bands }) => bands.map(({ since }) => ({ regime, since })));
  return {
    id,
    statuses: read.definition.classes
      .filter((status) => status.id !== "not-concerned" || leavesSomebodyOut(obligation, list))
      .map((status) => ({ id: status.id, count: seen.filter((each) => stood(each, status.id)).length })),
    penalties: bands.map((band) => ({ ...band, count: seen.filter((each) => isTold(each, band)).length })),
  };
}

const leavesSomebodyOut = ({ population = true }: Obligation, list: Obligations): boolean =>
  population !== true || list.population !== true;

const stood = ({ explanation: { outcome } }: Seen, status: string): boolean =>
  outcome.status === "determined" && outcome.class === status;

/** Of a day that is not known exactly several bands are told: then none of them is tested. */
const isTold = ({ penalties }: Seen, { regime, since }: { regime: string; since: CivilDate }): boolean =>
  penalties.some(
    (told) => told.regime.id === regime && told.bands.length === 1 && told.bands[0]?.since === since,
  );
