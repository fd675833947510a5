import type { Territory, TerritoryList } from "@mangnon/schema";
import { daysOfPartialDate } from "@mangnon/schema/dates";
import { HostError } from "../errors.ts";
import { keyOf } from "../kinds.ts";
import { reasonsBehind } from "../resolving/reasons.ts";
import type { Resolution } from "../resolving/resolve.ts";

/** A unit and the list it stands in. */
interface Listed {
  readonly unit: Territory;
  readonly list: string;
}

/** The one unit that a code meant on a day. Throws what {@link Host.territory} declares. */
export function territoryOn(asked: string, day: string, resolution: Resolution): Territory {
  const [code, on] = [String(asked), String(day)];
  if (daysOfPartialDate(on)?.from !== on) throw new HostError("host/not-a-date", { value: on });
  const known = listsOf(resolution).flatMap((list) => meaningsIn(list, code));
  const there = known.filter(({ unit }) => holdsOn(unit, on));
  const [only, ...others] = there;
  if (only && others.length === 0) return only.unit;
  if (only) {
    const meant = there.map((listed) => `\`${listed.list}\`: ${spanText(listed.unit)}`);
    throw new HostError("host/ambiguous-territory", { code, on, meant });
  }
  refuseUnavailable({ code, on }, resolution);
  throw new HostError("host/unknown-territory", { code, on, meant: known.map(({ unit }) => spanText(unit)) });
}

const listsOf = ({ available }: Resolution): readonly TerritoryList[] =>
  [...available.values()]
    .filter(({ kind }) => kind === "territory-list")
    .map(({ item }) => item as TerritoryList);

const meaningsIn = ({ id, territories }: TerritoryList, code: string): readonly Listed[] =>
  territories.filter((unit) => unit.code === code).map((unit) => ({ unit, list: id }));

const holdsOn = ({ since = "", until }: Territory, day: string): boolean =>
  since <= day && (until === undefined || day <= until);

/** `Bắc Ninh (→ 2025-06-30)`. */
const spanText = ({ name, since = "", until = "" }: Territory): string =>
  since + until === "" ? name.vi : `${name.vi} (${`${since} → ${until}`.trim()})`;

/** A list that cannot be used may hold the unit: then that is the reason, not that nobody knows the code. */
function refuseUnavailable({ code, on }: { code: string; on: string }, resolution: Resolution): void {
  for (const all of resolution.everything.values()) {
    const lost = all.filter(({ kind, item }) => kind === "territory-list" && item !== undefined);
    const [first] = lost.filter(({ item }) =>
      meaningsIn(item as TerritoryList, code).some(({ unit }) => holdsOn(unit, on)),
    );
    if (first === undefined || resolution.available.has(keyOf(first.kind, first.id))) continue;
    const faults = all.flatMap((by) => resolution.faults.get(by) ?? []);
    const data = { id: first.id, plugin: first.plugin, reasons: reasonsBehind(faults, resolution) };
    throw new HostError("host/unavailable-territory", data);
  }
}
