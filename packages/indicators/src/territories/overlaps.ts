import type { Finding, Observation } from "@mangnon/schema";
import { formatDecimal } from "@mangnon/schema/decimal";
import { spoken } from "../judging/choose-observation.ts";
import { valueTexts } from "../judging/same-value.ts";
import { countsOf } from "./add-up.ts";
import type { Asked } from "./asked.ts";
import { grouped } from "./grouped.ts";
import { isBefore } from "./lineage.ts";
import type { Placed } from "./placed.ts";
import { told } from "./refuse.ts";
import { byCodeAndDay, unitText } from "./unit.ts";

/** One observation for each unit. A blank counts only where there is nothing else. */
export function onePerUnit({ parts }: Asked): readonly Placed[] {
  return [...grouped(parts, ({ unit }) => unit).values()]
    .flatMap((same) => {
      const [first] = spoken(same.map(({ observation }) => observation));
      return same.find(({ observation }) => observation === first) ?? [];
    })
    .sort((a, b) => byCodeAndDay(a.unit, b.unit));
}

/** Units with several values for one thing: nobody but their authors can say which holds. */
export function disagreements({ wanted, parts }: Asked): readonly Finding[] {
  return [...grouped(parts, ({ unit }) => unit)].flatMap(([unit, same]) => {
    const values = spoken(same.map(({ observation }) => observation));
    if (new Set(values.map(saidBy)).size <= 1) return [];
    return told(wanted, "indicators/predecessors-disagree", {
      unit: unitText(unit),
      values: valueTexts(values),
    });
  });
}

/** What an observation adds, as text. 85 of 100 and 170 of 200 are one ratio and two counts. */
function saidBy({ estimate, bounds, coverage, standardError }: Observation): string {
  const fractions = [
    ...(estimate.status === "value" ? [estimate.value] : []),
    ...(bounds === undefined ? [] : [bounds.lower, bounds.upper]),
  ].map((fraction) => {
    const { numerator, denominator } = countsOf(fraction);
    return `${formatDecimal(numerator)}/${formatDecimal(denominator)}`;
  });
  const { value: _, ...state } = { value: undefined, ...estimate };
  return JSON.stringify([state, fractions, coverage, standardError ?? null]);
}

/** Units whose people may be people of another one that was observed too, or of the unit itself. */
export function countedTwice(asked: Asked): readonly Finding[] {
  const { wanted, own, parts, carrying } = asked;
  const units = [...new Set([...parts, ...own].map(({ unit }) => unit))];
  const isOwn = new Set(own.map(({ unit }) => unit));
  return units.flatMap((unit) => {
    if (isOwn.has(unit)) return [];
    const within = units.find((other) => isOwn.has(other) || isBefore(unit, other, carrying.lineage));
    if (within === undefined) return [];
    return told(wanted, "indicators/counted-twice", { unit: unitText(unit), within: unitText(within) });
  });
}
