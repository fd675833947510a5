import type { TerritoryList } from "@mangnon/schema";
import { decree129Of2025 } from "./citations.ts";

export const provinceLevel: TerritoryList["levels"][number] = {
  id: "province",
  label: { vi: "cấp tỉnh", en: "province level" },
};

/** The level that ended with 30 June 2025: what was promised of districts has no unit any more. */
export const districtLevel: TerritoryList["levels"][number] = {
  id: "district",
  label: { vi: "cấp huyện", en: "district level" },
  until: "2025-06-30",
  sources: [decree129Of2025],
};

export const communeLevel: TerritoryList["levels"][number] = {
  id: "commune",
  label: { vi: "cấp xã", en: "commune level" },
};

type UnitType = TerritoryList["types"][number];

export const provinceTypes: readonly UnitType[] = [
  { id: "province", level: "province", label: { vi: "tỉnh", en: "province" } },
  {
    id: "municipality",
    level: "province",
    label: { vi: "thành phố trực thuộc trung ương", en: "centrally run city" },
  },
];

export const districtTypes: readonly UnitType[] = [
  { id: "district", level: "district", label: { vi: "huyện", en: "district" } },
  { id: "town", level: "district", label: { vi: "thị xã", en: "town" } },
  {
    id: "provincial-city",
    level: "district",
    label: { vi: "thành phố thuộc tỉnh", en: "city of a province" },
  },
];

export const communeTypes: readonly UnitType[] = [
  { id: "commune", level: "commune", label: { vi: "xã", en: "commune" } },
  { id: "ward", level: "commune", label: { vi: "phường", en: "ward" } },
  { id: "township", level: "commune", label: { vi: "thị trấn", en: "township" } },
  { id: "special-zone", level: "commune", label: { vi: "đặc khu", en: "special zone" } },
];
