import type { Finding, Observation, Territory } from "@mangnon/schema";
import type { Asked } from "./asked.ts";
import type { Placed } from "./placed.ts";
import { told } from "./refuse.ts";
import { byCodeAndDay, unitText } from "./unit.ts";

/** Which units are missing; of one that was observed otherwise at the same time, what was observed instead. */
export function gapsIn(asked: Asked, missing: ReadonlySet<Territory>): readonly Finding[] {
  const units = [...missing].sort(byCodeAndDay).map((unit) => ({ unit, seen: seenOf(unit, asked) }));
  const absent = units.filter(({ seen }) => seen.length === 0).map(({ unit }) => unitText(unit));
  const expected = asked.parts.map(({ observation }) => methodText(observation))[0] ?? "";
  return [
    ...(absent.length === 0
      ? []
      : [told(asked.wanted, "indicators/predecessor-missing", { missing: absent })]),
    ...units
      .filter(({ seen }) => seen.length > 0)
      .map(({ unit, seen }) =>
        told(asked.wanted, "indicators/predecessor-differs", { unit: unitText(unit), expected, seen }),
      ),
  ];
}

/** What was observed of a unit in days that this period has too: another period, or another method. */
function seenOf(unit: Territory, { all, parts: [first] }: Asked): readonly string[] {
  const others = all.filter((placed) => placed.unit === unit && first && isNearly(placed, first));
  return [...new Set(others.map(({ observation }) => methodText(observation)))].sort();
}

const isNearly = (a: Placed, b: Placed): boolean =>
  a.observation.indicator === b.observation.indicator &&
  cellText(a.observation) === cellText(b.observation) &&
  a.days.from <= b.days.to &&
  b.days.from <= a.days.to;

export const cellText = ({ cell }: Observation): string =>
  JSON.stringify(Object.entries(cell).sort(([a], [b]) => (a < b ? -1 : 1)));

const methodText = ({ period, method }: Observation): string =>
  `${period}, ${method.definition} (${method.instrument})`;
