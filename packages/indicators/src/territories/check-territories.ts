import type { Finding, Observation, TerritoryList } from "@mangnon/schema";
import { unitOn } from "./unit-on.ts";

/**
 * Tells of values whose code meant nothing, or several things, on the day whose boundaries they name; each code and day
 * once. A code that no list ever had is of another numbering, and nothing is said of it.
 *
 * @example
 * const provinces = {
 *   id: "x.provinces", label: { vi: "Tỉnh", en: "Provinces" }, levels: [], types: [], successions: [],
 *   territories: [{ code: "60", name: { vi: "Bình Thuận", en: "Binh Thuan" }, until: "2025-06-30" }],
 * };
 * const counted = (code: string, asOf: string) => ({
 *   indicator: "rate", territory: { code, asOf }, period: "2025", cell: {}, coverage: "complete",
 *   estimate: { status: "value", value: { numerator: "1", denominator: "100" } },
 *   method: { definition: "mics6", instrument: "census" },
 * }) as const;
 * const seen = [counted("60", "2025-06-30"), counted("60", "2025-12-31"), counted("AUT", "2025-12-31")];
 * checkTerritories(seen, [provinces]).map(({ code, data }) => [code, data.code, data.on]);
 * // => [["indicators/code-not-valid", "60", "2025-12-31"]]
 */
export function checkTerritories(
  observations: readonly Observation[],
  lists: readonly TerritoryList[],
): readonly Finding[] {
  const known = new Set(lists.flatMap(({ territories }) => territories.map(({ code }) => code)));
  const told = new Map<string, Finding>();
  for (const { territory, origin } of observations) {
    const key = `${territory.code} ${territory.asOf}`;
    if (!known.has(territory.code) || told.has(key)) continue;
    const answer = unitOn(territory.code, territory.asOf, lists);
    if ("finding" in answer) told.set(key, origin ? { ...answer.finding, origin } : answer.finding);
  }
  return [...told.values()];
}
