import type { Finding, Territory, TerritoryList } from "@mangnon/schema";
import { daysOfPartialDate } from "@mangnon/schema/dates";
import { found, type IndicatorsCodes } from "../codes.ts";
import { holdsOn, spanText } from "./unit.ts";

/** The unit that a code meant on a day, or why it meant none. */
export type UnitOnDay = { readonly unit: Territory } | { readonly finding: Finding };

/**
 * The unit that a code meant on a day. A code is never looked up without its day: `24` was Bắc Giang until 30 June 2025 and is
 * Bắc Ninh from 1 July.
 *
 * A code that meant nothing on the day is a finding that tells what it meant when (`indicators/code-not-valid`), one
 * that two lists have on the day names no one unit (`indicators/code-ambiguous`), and a day that the calendar does not
 * have is none (`indicators/not-a-date`). Nothing is guessed from a near code or a near day.
 *
 * @example
 * const provinces = {
 *   id: "x.provinces", label: { vi: "Tỉnh", en: "Provinces" }, levels: [], types: [], successions: [],
 *   territories: [
 *     { code: "24", name: { vi: "Bắc Giang", en: "Bac Giang" }, until: "2025-06-30" },
 *     { code: "27", name: { vi: "Bắc Ninh", en: "Bac Ninh" }, until: "2025-06-30" },
 *     { code: "24", name: { vi: "Bắc Ninh", en: "Bac Ninh" }, since: "2025-07-01" },
 *   ],
 * };
 * const asked = (code: string, on: string) => {
 *   const answer = unitOn(code, on, [provinces]);
 *   return "unit" in answer ? answer.unit.name.en : answer.finding.data.meant;
 * };
 * [asked("24", "2025-06-30"), asked("24", "2025-07-01"), asked("27", "2025-07-01")];
 * // => ["Bac Giang", "Bac Ninh", ["Bắc Ninh (→ 2025-06-30)"]]
 */
export function unitOn(code: string, on: string, lists: readonly TerritoryList[]): UnitOnDay {
  if (daysOfPartialDate(on)?.from !== on) return none(code, ["indicators/not-a-date", { value: on }]);
  const known = lists.flatMap(({ id, territories }) =>
    territories.filter((unit) => unit.code === code).map((unit) => ({ id, unit })),
  );
  const there = known.filter(({ unit }) => holdsOn(unit, on));
  const [only, ...others] = there;
  if (only === undefined) {
    const meant = known.map(({ unit }) => spanText(unit));
    return none(code, ["indicators/code-not-valid", { code, on, meant }]);
  }
  if (others.length === 0) return { unit: only.unit };
  const meant = there.map(({ id, unit }) => `\`${id}\`: ${spanText(unit)}`);
  return none(code, ["indicators/code-ambiguous", { code, on, meant }]);
}

function none<Code extends keyof IndicatorsCodes>(
  code: string,
  [why, data]: readonly [Code, IndicatorsCodes[Code]],
): UnitOnDay {
  return { finding: found(why, data, { severity: "error", path: ["territories", code] }) as Finding };
}
