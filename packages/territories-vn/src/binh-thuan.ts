import type { Citation, TerritoryList } from "@mangnon/schema";
import { binhThuanOf2024, letter1027, resolution820, resolution1671, unitsBefore } from "./citations.ts";
import { frozen } from "./frozen.ts";
import { binhThuanSuccessions } from "./generated/binh-thuan-successions.ts";
import { binhThuanUnits } from "./generated/binh-thuan-units.ts";
import { communeLevel, communeTypes, districtLevel, districtTypes } from "./levels.ts";
import type { UnitRow } from "./rows.ts";
import { toSuccession, toTerritory } from "./to-territory.ts";

function sourcesOf({ since, until }: UnitRow): readonly Citation[] {
  if (until === undefined) return [letter1027];
  if (until === "2024-11-30") return [binhThuanOf2024];
  if (since === undefined) return [unitsBefore];
  return [unitsBefore, since === "2020-01-01" ? resolution820 : binhThuanOf2024];
}

/**
 * The units below the province in what was Bình Thuận: ten districts and 121 communes until 30 June 2025 (124 before
 * 1 December 2024), 45 communes of Lâm Đồng from 1 July 2025. The districts have no successor. Two communes were
 * split: Phong Phú with its people, Hòa Thắng in area only.
 */
export const vnBinhThuan: TerritoryList = /* @__PURE__ */ frozen<TerritoryList>({
  id: "vn.binh-thuan",
  label: { vi: "Đơn vị cấp huyện, cấp xã của Bình Thuận", en: "Districts and communes of Binh Thuan" },
  levels: [districtLevel, communeLevel],
  types: [...districtTypes, ...communeTypes],
  territories: binhThuanUnits.map((row) => toTerritory(row, { sources: sourcesOf(row) })),
  successions: binhThuanSuccessions.map((row) =>
    toSuccession(row, [row.clause === undefined ? binhThuanOf2024 : resolution1671(row.clause)]),
  ),
  notSeen: [
    {
      vi: "Các đơn vị trước 1/1/2020 và mã của những xã được nhập vào Phan Rí Cửa, Măng Tố và Nam Chính vào ngày đó.",
      en: "The units before 1 January 2020, and the codes of the communes that went into Phan Ri Cua, Mang To and Nam Chinh on that day.",
    },
    {
      vi: "Số người, số trẻ em của phần xã Phong Phú nhập vào xã Phan Rí Cửa trong văn bản cuối cùng; một bài báo tháng 4/2025 về dự thảo nêu 7 km² và 1.078 người.",
      en: "How many people or children of Phong Phu went to Phan Ri Cua by the final text; a newspaper of April 2025 gives 7 km² and 1,078 people for the draft.",
    },
    {
      vi: "Ở phần của xã Phan Lâm nhập vào xã Phan Sơn từ 1/12/2024 có người hay không: chỉ thấy diện tích 4,43 km².",
      en: "Whether anybody lives in the part of Phan Lam that went into Phan Son on 1 December 2024: only its area of 4.43 km² was seen.",
    },
  ],
});
