import type { Citation, LocalizedText, Parameter } from "@mangnon/schema";
import { circularProvision, circularSince } from "../citations/circular-09-2020.ts";
import { loads, nameOf, whom } from "./appendix-iii/loads.ts";
import { codesOfAppendixIII } from "./codes.ts";
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

const sourcesOfCell = (cell: string): readonly Citation[] =>
  codesOfAppendixIII.find(({ code }) => code === `tt09.III.68-${cell}`)?.sources ?? [];

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
    values: [{ since: circularSince, value: load.kg, sources: sourcesOfCell(nameOf(load)) }],
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

const year = (name: string, value: number, label: LocalizedText): Parameter => ({
  id: `vn.tt09.III.68.years.${name}`,
  type: "integer",
  unit: "years",
  label,
  values: dated("III.68", value, {
    vi: `Văn bản ghi cả tuổi và tháng: ${value} tuổi (${value * 12} tháng).`,
    en: `The text gives years and months: ${value} years (${value * 12} months).`,
  }),
});

/** The same edges in completed years: the text gives both, and every edge is a whole year. */
const loadYears: readonly Parameter[] = [
  year("from", 15, { vi: "tuổi mà bảng bắt đầu", en: "age at which the table begins" }),
  year("second", 16, {
    vi: "tuổi bắt đầu bậc thứ hai của bảng",
    en: "age at which the second band of the table begins",
  }),
  year("before", 18, { vi: "tuổi mà bảng kết thúc", en: "age before which the table ends" }),
];

/**
 * The numbers of Circular 09/2020, each from its first day. The months of item 68 are there as the text has them; rules
 * name its years.
 */
export const circularParameters: readonly Parameter[] = [
  ...limits.map(parameterOf),
  ...loadAges,
  ...loadYears,
  ...loadLimits,
];
