import type { Finding, Observation, Territory } from "@mangnon/schema";
import { type CarryingCodes, found, type IndicatorsCodes } from "../codes.ts";
import { unitText } from "./unit.ts";

/** The value that is asked for: of which unit, indicator, period and cell. */
export interface Wanted extends Pick<Observation, "indicator" | "period" | "cell"> {
  readonly unit: Territory;
}

type Detail<Code extends keyof CarryingCodes> = Omit<
  CarryingCodes[Code],
  "indicator" | "territory" | "period"
>;

/** What contradicts itself is an error of the report; what is missing or cannot be told is none. */
const contradictions: ReadonlySet<keyof CarryingCodes> = new Set([
  "indicators/predecessors-disagree",
  "indicators/counted-twice",
]);

/** A finding about a value that is asked for. */
export function told<Code extends keyof CarryingCodes>(
  { unit, indicator, period, cell }: Wanted,
  code: Code,
  detail: Detail<Code>,
): Finding {
  const data = { indicator, territory: unitText(unit), period, ...detail };
  return found(code, data as unknown as IndicatorsCodes[Code], {
    severity: contradictions.has(code) ? "error" : "warning",
    path: [indicator, unit.code, ...Object.entries(cell).flat()],
  }) as Finding;
}
