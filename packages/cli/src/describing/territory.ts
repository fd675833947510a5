import type { Host } from "@mangnon/host";
import { typeOn } from "@mangnon/indicators";
import type { Language, Succession, Territory, TerritoryList } from "@mangnon/schema";
import { wordsOf } from "../locales/words.ts";
import type { World } from "../world.ts";
import { ownerOf } from "./owner.ts";
import { sheet, spanText } from "./sheet.ts";

/** A unit with what it came from and what it became. */
export interface DescribedUnit {
  readonly list: TerritoryList;
  readonly unit: Territory;
  readonly from: readonly Succession[];
  readonly became: readonly Succession[];
}

/**
 * The units that a code meant, or the one that `CODE@DATE` names; none when no list has the code.
 *
 * @throws {@link HostError} `host/unknown-territory` and what else {@link Host.territory} throws, where a day is named.
 */
export function findUnits(id: string, host: Host): readonly DescribedUnit[] {
  const [code = "", on] = id.split("@");
  const units = host.territories.flatMap((list) =>
    list.territories.filter((unit) => unit.code === code).map((unit) => describedIn(list, unit)),
  );
  if (on === undefined || units.length === 0) return units;
  const meant = host.territory(code, on);
  return units.filter(({ unit }) => unit === meant);
}

function describedIn(list: TerritoryList, unit: Territory): DescribedUnit {
  const { code, since, until = "" } = unit;
  return {
    list,
    unit,
    from: list.successions.filter(({ to, on }) => to === code && on === since),
    became: until === "" ? [] : list.successions.filter(({ from, on }) => from === code && on > until),
  };
}

/** Units in words: their days, what they are called, what they came from and became, and how much of it. */
export const describedUnits = (units: readonly DescribedUnit[], world: World): string =>
  units.map((each) => describedUnit(each, world)).join("\n\n");

function describedUnit(
  { list, unit, from, became }: DescribedUnit,
  { host, options: { lang } }: World,
): string {
  const words = wordsOf(lang).describe;
  const { code, name, since, until, within } = unit;
  const type = typeOn(unit, until ?? "9999-12-31");
  return sheet(
    `${words.territory} ${code}: ${name[lang]}`,
    [
      ["type", list.types.find(({ id }) => id === type)?.label[lang]],
      ["days", spanText({ since, until })],
      ["within", within],
      ["came-from", from.map((step) => stepText(step, step.from, { list, lang }))],
      ["became", became.map((step) => stepText(step, step.to, { list, lang }))],
      ["from", ownerOf("territories", list.id, host)],
    ],
    lang,
  );
}

function stepText(
  { on, from, people, territory }: Succession,
  code: string,
  { list, lang }: { readonly list: TerritoryList; readonly lang: Language },
): string {
  const { parts } = wordsOf(lang);
  const named = list.territories.find(
    ({ code: own, since, until = "9999" }) =>
      own === code && (code === from ? until < on && (since ?? "") < on : since === on),
  );
  const told = people === undefined ? parts.unseen : parts[people];
  return `${code} ${named?.name[lang] ?? ""} (${on}; ${parts.area(parts[territory])}; ${parts.people(told)})`;
}
