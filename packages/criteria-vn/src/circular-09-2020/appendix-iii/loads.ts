import type { LocalizedText } from "@mangnon/schema";
import type { Entry } from "../entry.ts";

/** A cell of the table of item 68: loads from so many kilograms on are prohibited. */
export interface Load {
  /** Completed months: from 180 to under 192, or from 192 to under 216. */
  readonly band: "15" | "16";
  readonly frequency: "occ" | "reg";
  readonly sex: "m" | "f";
  readonly kg: number;
}

/** The table as the copy has it: the lighter limit for regular work. */
export const loads: readonly Load[] = [
  { band: "15", frequency: "occ", sex: "m", kg: 15 },
  { band: "15", frequency: "occ", sex: "f", kg: 12 },
  { band: "15", frequency: "reg", sex: "m", kg: 10 },
  { band: "15", frequency: "reg", sex: "f", kg: 8 },
  { band: "16", frequency: "occ", sex: "m", kg: 30 },
  { band: "16", frequency: "occ", sex: "f", kg: 25 },
  { band: "16", frequency: "reg", sex: "m", kg: 20 },
  { band: "16", frequency: "reg", sex: "f", kg: 15 },
];

/** What must be looked up in the gazette before these numbers decide anything. */
export const columnsInDoubt: LocalizedText = {
  vi: "Bản chép đã đổi bảng thành câu; một sổ tay về Thông tư 10/2013 (đã hết hiệu lực) in hai tiêu đề thường xuyên và không thường xuyên ngược lại. Mức nhẹ hơn cho việc thường xuyên là hợp lý, nhưng cần xem Công báo. “Thường xuyên” không được định nghĩa.",
  en: "The copy turned the table into sentences; a handbook on the repealed Circular 10/2013 prints the headings regular and occasional the other way round. The lighter limit for regular work is the sensible one, but the gazette must be seen. “Regular” is not defined.",
};

const bands: Readonly<Record<Load["band"], LocalizedText>> = {
  "15": {
    vi: "từ 15 tuổi (180 tháng) đến dưới 16 tuổi (192 tháng)",
    en: "from 15 years (180 months) to under 16 (192 months)",
  },
  "16": {
    vi: "từ 16 tuổi (192 tháng) đến dưới 18 tuổi (216 tháng)",
    en: "from 16 years (192 months) to under 18 (216 months)",
  },
};

const frequencies: Readonly<Record<Load["frequency"], LocalizedText>> = {
  occ: { vi: "công việc không thường xuyên", en: "occasional work" },
  reg: { vi: "công việc thường xuyên", en: "regular work" },
};

const sexes: Readonly<Record<Load["sex"], LocalizedText>> = {
  m: { vi: "nam", en: "male" },
  f: { vi: "nữ", en: "female" },
};

/** `15-occ-m`, as the rows of the table are called in ids. */
export const nameOf = ({ band, frequency, sex }: Load): string => `${band}-${frequency}-${sex}`;

/** Whom a cell of the table is about. */
export const whom = ({ band, frequency, sex }: Load): LocalizedText => {
  const parts = [bands[band], frequencies[frequency], sexes[sex]];
  return { vi: parts.map(({ vi }) => vi).join(", "), en: parts.map(({ en }) => en).join(", ") };
};

export const loadEntries: readonly Entry[] = loads.map((load) => {
  const { vi, en } = whom(load);
  return {
    item: `68-${nameOf(load)}`,
    vi: `vật nặng ≥ ${load.kg} kg: ${vi}`,
    en: `loads of ${load.kg} kg or more: ${en}`,
    note: columnsInDoubt,
  };
});
