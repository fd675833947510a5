import type { Plugin } from "@mangnon/schema";
import { vnBinhThuan } from "./binh-thuan.ts";
import { frozen } from "./frozen.ts";
import { vnProvinces } from "./provinces.ts";

/**
 * The provinces of Viet Nam before and after 1 July 2025, the units below the province in what was Bình Thuận, and
 * what became of each. A code without a day names no unit here: all 34 codes of today were codes of other units, or
 * of smaller ones, before.
 *
 * A unit without `since` was there before the first list that was seen; `notSeen` of each list says what is missing.
 *
 * @example
 * const units = territoriesVn.contributes.territories?.flatMap(({ territories }) => territories);
 * units?.filter(({ code }) => code === "24").map(({ name, since, until }) => [name.en, since, until]);
 * // => [["Bac Giang", undefined, "2025-06-30"], ["Bac Ninh", "2025-07-01", undefined]]
 */
export const territoriesVn: Plugin = /* @__PURE__ */ frozen<Plugin>({
  name: "@mangnon/territories-vn",
  version: "0.0.0",
  host: "0.x",
  contributes: { territories: [vnProvinces, vnBinhThuan] },
});
