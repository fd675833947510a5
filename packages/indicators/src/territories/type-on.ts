import type { CivilDate, Territory } from "@mangnon/schema";

/**
 * What a unit was called on a day, as an id of its list's `types`: a province that became a city is the same unit, called
 * otherwise. `undefined` where nobody says what it was called then; it is not what it was called later.
 *
 * @example
 * const dongNai = {
 *   code: "75", name: { vi: "Đồng Nai", en: "Dong Nai" }, since: "2025-07-01",
 *   types: [{ since: "2025-07-01", type: "province" }, { since: "2026-04-30", type: "municipality" }],
 * };
 * [typeOn(dongNai, "2026-04-29"), typeOn(dongNai, "2026-04-30"), typeOn(dongNai, "2025-06-30")];
 * // => ["province", "municipality", undefined]
 */
export function typeOn({ types = [] }: Territory, on: CivilDate): string | undefined {
  return types.filter(({ since = "" }) => since <= on).at(-1)?.type;
}
