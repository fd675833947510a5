import type { LocalizedText, Parameter } from "@mangnon/schema";
import { circularProvision, circularSince } from "../citations/circular-09-2020.ts";
import { columnsInDoubt, loads, nameOf, whom } from "./appendix-iii/loads.ts";
import type { Compared, Limit } from "./limit.ts";
import { limits } from "./limits.ts";

const compared: Readonly<Record<Compared, LocalizedText>> = {
  "at-least": { vi: "từ mức này trở lên", en: "this or more" },
  above: { vi: "trên mức này", en: "more than this" },
  "at-most": { vi: "không quá mức này", en: "this or less" },
};

const quoted = (words: string, unstated: boolean): LocalizedText => ({
  vi: `Nguyên văn: “${words}”.${unstated ? " Không nêu dấu so sánh: “từ mức này trở lên” là cách hiểu." : ""}`,
  en: `In the words of the text: “${words}”.${unstated ? " No comparison is stated: “this or more” is a reading." : ""}`,
});

const dated = (id: string, value: number, note: LocalizedText): Parameter["values"] => [
  { since: circularSince, value, sources: [circularProvision(id, note)] },
];

function parameterOf({
  of,
  name,
  unit,
  value,
  words,
  comparator,
  unstated = false,
  label,
}: Limit): Parameter {
  const { vi, en } = compared[comparator];
  return {
    id: `vn.tt09.${of}.${name}`,
    type: "number",
    unit,
    label: { vi: `${label.vi} (${vi})`, en: `${label.en} (${en})` },
    values: dated(of, value, quoted(words, unstated)),
  };
}

const loadLimits: readonly Parameter[] = loads.map((load) => {
  const { vi, en } = whom(load);
  return {
    id: `vn.tt09.III.68.load.${nameOf(load)}`,
    type: "number",
    unit: "kg",
    label: {
      vi: `trọng lượng vật bị cấm mang, vác, nâng (từ mức này trở lên): ${vi}`,
      en: `weight that must not be carried, shouldered or lifted (this or more): ${en}`,
    },
    values: dated("III.68", load.kg, columnsInDoubt),
  };
});

const month = (name: string, value: number, label: LocalizedText): Parameter => ({
  id: `vn.tt09.III.68.age.${name}`,
  type: "integer",
  unit: "months",
  label,
  values: dated("III.68", value, {
    vi: "Tuổi tính bằng tháng tròn, từ tháng đầu đến dưới tháng cuối.",
    en: "Age in completed months, from the first to under the last.",
  }),
});

const loadAges: readonly Parameter[] = [
  month("from", 180, {
    vi: "tháng tuổi bắt đầu bậc thứ nhất của bảng",
    en: "month in which the first band of the table begins",
  }),
  month("second", 192, {
    vi: "tháng tuổi bắt đầu bậc thứ hai của bảng",
    en: "month in which the second band of the table begins",
  }),
  month("before", 216, { vi: "tháng tuổi mà bảng kết thúc", en: "month before which the table ends" }),
];

/** The parts of Appendix II, items 4 and 5, that Appendix V, items 5 and 6, leaves out: no overtime in them. */
const notInAppendixV: Parameter = {
  id: "vn.tt09.crafts-without-overtime",
  type: "codes",
  codes: "vn.tt09.appendix-ii",
  label: {
    vi: "phần của mục 4 và 5 Phụ lục II mà Phụ lục V không nêu",
    en: "parts of items 4 and 5 of Appendix II that Appendix V does not name",
  },
  values: [
    {
      since: circularSince,
      value: ["4-02", "4-16", "4-18", "5-08", "5-10"].map((part) => `tt09.II.${part}`),
      sources: [circularProvision("V.I.5"), circularProvision("V.I.6")],
    },
  ],
};

/** The numbers of Circular 09/2020, each from its first day. No rule names them yet. */
export const circularParameters: readonly Parameter[] = [
  ...limits.map(parameterOf),
  ...loadAges,
  ...loadLimits,
  notInAppendixV,
];
