import type { Citation, TerritoryList } from "@mangnon/schema";
import {
  decision19Of2025,
  letter915,
  resolution60,
  resolution175,
  resolution202,
  resolutionOf2026,
  unitsBefore,
} from "./citations.ts";
import { frozen } from "./frozen.ts";
import { provinceSuccessions } from "./generated/province-successions.ts";
import { provinceTypeChanges } from "./generated/province-type-changes.ts";
import { provinces } from "./generated/provinces.ts";
import { provinceLevel, provinceTypes } from "./levels.ts";
import type { UnitRow } from "./rows.ts";
import { toSuccession, toTerritory, typeChangesOf } from "./to-territory.ts";

const july2025 = "2025-07-01";

/** The eleven that stayed as they were stand in the lists of both days. */
function sourcesOf({ code, since, until }: UnitRow): readonly Citation[] {
  if (code === "46") return until === undefined ? [resolution175, unitsBefore, letter915] : [resolution175];
  const before = since === july2025 ? [] : [unitsBefore];
  const after = until === undefined ? [letter915, decision19Of2025] : [];
  return [...before, ...after];
}

/**
 * The provinces of Viet Nam: 63 until 30 June 2025, 34 from 1 July 2025. Eleven of them are the same unit on both
 * days. Seven codes went to a unit of another name (15, 24, 44, 52, 80, 82, 91), and others, such as 68, to a larger one.
 */
export const vnProvinces: TerritoryList = /* @__PURE__ */ frozen<TerritoryList>({
  id: "vn.provinces",
  label: { vi: "Tỉnh, thành phố của Việt Nam", en: "Provinces of Viet Nam" },
  levels: [provinceLevel],
  types: provinceTypes,
  territories: provinces.map((row) =>
    toTerritory(row, {
      sources: sourcesOf(row),
      changes: typeChangesOf(row, provinceTypeChanges, resolutionOf2026),
    }),
  ),
  successions: provinceSuccessions.map((row) =>
    toSuccession(row, row.on === july2025 ? [resolution202, resolution60] : [resolution175]),
  ),
  notSeen: [
    {
      vi: "Ngày bắt đầu của các đơn vị có trước 1/7/2025 (trừ Huế).",
      en: "The first day of the units that were there before 1 July 2025 (but for Hue).",
    },
    {
      vi: "Toàn văn Nghị quyết số 202/2025/QH15 và các nghị quyết năm 2026; bản ký gốc của mọi văn bản.",
      en: "The full text of Resolution No. 202/2025/QH15 and of the resolutions of 2026; the signed original of any text.",
    },
    {
      vi: "Danh mục đầy đủ nào sau ngày 6/10/2026.",
      en: "Any full list later than 6 October 2026.",
    },
  ],
});
