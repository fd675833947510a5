import type { PenaltyBand } from "@mangnon/rules/compliance";
import type { Issue, ObligationScenario } from "@mangnon/schema";
import { fault } from "../codes.ts";
import type { Seen } from "./seen.ts";

/** Where what is told of penalties on that day is not what a scenario expects, to the last amount. */
export function penaltyIssues(
  { name: scenario, penalties: expected, because }: ObligationScenario,
  { penalties }: Seen,
  path: Issue["path"],
): readonly Issue[] {
  if (expected === undefined) return [];
  const told = penalties.flatMap(({ regime, bands }) =>
    bands.map((band) => ({ regime: regime.id, ...band })),
  );
  const texts = { expected: expected.map(penaltyText), actual: told.map(penaltyText) };
  if (texts.expected.join("\n") === texts.actual.join("\n")) return [];
  return [fault("testkit/other-penalties", [...path, "penalties"], { scenario, ...texts, because })];
}

type Told = Pick<PenaltyBand, "individual" | "organisation"> & { readonly regime: string };

const penaltyText = ({ regime, individual, organisation }: Told): string =>
  `${regime}: ${amountsText(individual)}, ${amountsText(organisation)}`;

const amountsText = (amounts: PenaltyBand["individual"]): string =>
  typeof amounts === "string" ? amounts : `${amounts.min} to ${amounts.max}`;
