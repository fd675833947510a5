import type { Territory, TerritoryList } from "@mangnon/schema";
import { isBefore, lineageOf } from "./lineage.ts";

/**
 * True when people of the one unit became people of the other, whichever was first.
 *
 * @throws {@link IndicatorsError} `indicators/broken-succession` for a list that contradicts itself.
 *
 * @example
 * const [binhThuan, hue, lamDong] = [
 *   { code: "60", name: { vi: "Bình Thuận", en: "Binh Thuan" }, until: "2025-06-30" },
 *   { code: "46", name: { vi: "Huế", en: "Hue" } },
 *   { code: "68", name: { vi: "Lâm Đồng", en: "Lam Dong" }, since: "2025-07-01" },
 * ] as const;
 * const provinces = {
 *   id: "x.provinces", label: { vi: "Tỉnh", en: "Provinces" }, levels: [], types: [],
 *   territories: [binhThuan, hue, lamDong],
 *   successions: [{ on: "2025-07-01", from: "60", to: "68", territory: "whole", people: "whole", sources: [] }],
 * } as const;
 * [lineageReaches(binhThuan, lamDong, [provinces]), lineageReaches(hue, lamDong, [provinces])];
 * // => [true, false]
 */
export function lineageReaches(one: Territory, other: Territory, lists: readonly TerritoryList[]): boolean {
  const lineage = lineageOf(lists);
  return isBefore(one, other, lineage) || isBefore(other, one, lineage);
}
