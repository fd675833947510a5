import type { Definition, LocalizedText, Rule } from "@mangnon/schema";
import { surveyed } from "../ages.ts";
import { sdg871 } from "../citations.ts";
import { childLabour, notChildLabour } from "../classes.ts";
import { atOrAbove, moreThan, type Reading } from "./facts.ts";

interface Boundary {
  readonly id: "sdg-8-7-1-economic" | "sdg-8-7-1-general";
  readonly counts: readonly ("economic-over" | "chores-over")[];
  readonly label: LocalizedText;
  readonly note: LocalizedText;
}

/** Within the production boundary: economic activity alone. */
const production: Boundary = {
  id: "sdg-8-7-1-economic",
  counts: ["economic-over"],
  label: {
    vi: "Lao động trẻ em theo SDG 8.7.1, hoạt động kinh tế",
    en: "Child labour by SDG 8.7.1, economic activity",
  },
  note: {
    vi: "Việc nhà, điều kiện nguy hại và các hình thức tồi tệ nhất khác không được tính.",
    en: "Chores, hazardous conditions and other worst forms are not counted.",
  },
};

/** Within the general production boundary: economic activity or household chores. */
const general: Boundary = {
  id: "sdg-8-7-1-general",
  counts: ["economic-over", "chores-over"],
  label: {
    vi: "Lao động trẻ em theo SDG 8.7.1, hoạt động kinh tế và việc nhà",
    en: "Child labour by SDG 8.7.1, economic activity and household chores",
  },
  note: {
    vi: "Giờ làm việc kinh tế và giờ làm việc nhà được xét riêng, không cộng lại; lấy nước và kiếm củi là việc nhà; từ 15 tuổi việc nhà không có ngưỡng. Điều kiện nguy hại và các hình thức tồi tệ nhất khác không được tính.",
    en: "Economic hours and chore hours are tested apart, never added; fetching water and collecting firewood are chores; from 15 on chores have no limit. Hazardous conditions and other worst forms are not counted.",
  },
};

const contested: Readonly<Record<Reading["compared"], LocalizedText>> = {
  ">": {
    vi: "Siêu dữ liệu viết “trên 43 giờ” cho 15-17 tuổi và “trên 21 giờ” việc nhà nên đúng 43 hoặc đúng 21 giờ chưa tính ở đây; `-at-or-above` và `mics6` tính cả mức đó. Ranh giới này còn tranh cãi.",
    en: "The metadata says “more than 43 hours” for ages 15-17 and “more than 21 hours” of chores, so exactly 43 or exactly 21 do not count here; by `-at-or-above` and by `mics6` they do. The boundary is contested.",
  },
  ">=": {
    vi: "Đọc theo tên chỉ tiêu trong cùng văn bản, “từ ngưỡng trở lên”: đúng 43 giờ ở 15-17 tuổi và đúng 21 giờ việc nhà được tính. Câu chữ của siêu dữ liệu viết “trên”; định nghĩa không có `-at-or-above` đọc như vậy. Ranh giới này còn tranh cãi.",
    en: "Read by the title of the indicator in the same text, “at or above”: exactly 43 hours at ages 15-17 and exactly 21 hours of chores count. The sentences of the metadata say “more than”, and the definition without `-at-or-above` reads them so. The boundary is contested.",
  },
};

const readings: readonly (readonly [Reading, string, LocalizedText])[] = [
  [moreThan, "", { vi: "", en: "" }],
  [atOrAbove, "-at-or-above", { vi: " (từ ngưỡng trở lên)", en: " (at or above)" }],
];

const joined = (a: LocalizedText, b: LocalizedText, between = ""): LocalizedText => ({
  vi: `${a.vi}${between}${b.vi}`,
  en: `${a.en}${between}${b.en}`,
});

function definitionOf(
  { id, counts, label, note }: Boundary,
  [reading, suffix, words]: (typeof readings)[number],
): Definition {
  const criteria = counts.map((fact) => `${reading.prefix}.${fact}`);
  const named: readonly Rule[] = criteria.map((fact) => ({ var: `fact.${fact}` }));
  return {
    kind: "definition",
    id: `${id}${suffix}`,
    version: "1.0.0",
    label: joined(label, words),
    authority: { vi: "Liên Hợp Quốc (ILO, UNICEF)", en: "United Nations (ILO, UNICEF)" },
    effective: {},
    sources: [sdg871],
    note: joined(contested[reading.compared], note, " "),
    population: surveyed,
    criteria,
    classes: [
      {
        id: "child-labour",
        label: childLabour,
        rule: named.length === 1 ? (named[0] as Rule) : { or: named },
      },
      { id: "not-child-labour", label: notChildLabour, rule: "otherwise" },
    ],
  };
}

/**
 * SDG 8.7.1 within both boundaries, each read in both ways that its metadata allows: what is contested is a
 * definition of its own, so that `compare` shows whom it touches.
 */
export const sdgDefinitions: readonly Definition[] = [production, general].flatMap((boundary) =>
  readings.map((reading) => definitionOf(boundary, reading)),
);
