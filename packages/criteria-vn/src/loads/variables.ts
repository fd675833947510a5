import type { Variable } from "@mangnon/schema";

/** Loads at work. One question first: who carries none is asked neither weight nor frequency. */
export const loadVariables: readonly Variable[] = [
  {
    id: "vn.carriesLoads",
    type: "boolean",
    changeable: true,
    when: { var: "economicActivity" },
    otherwise: false,
    label: {
      vi: "công việc phải mang, vác, nâng vật nặng",
      en: "loads to carry, shoulder or lift at work",
    },
    question: {
      vi: "Công việc có phải mang, vác hoặc nâng vật nặng không?",
      en: "Does the work require carrying, shouldering or lifting loads?",
    },
  },
  {
    id: "vn.loadWeight",
    type: "number",
    unit: "kg",
    min: 0,
    max: 1000,
    changeable: true,
    when: { var: "vn.carriesLoads" },
    otherwise: 0,
    label: { vi: "trọng lượng vật nặng nhất phải mang, vác, nâng", en: "weight of the heaviest load" },
    question: { vi: "Vật nặng nhất bao nhiêu kg?", en: "How many kg does the heaviest load weigh?" },
  },
  {
    id: "vn.regularLoads",
    type: "boolean",
    changeable: true,
    when: { var: "vn.carriesLoads" },
    otherwise: false,
    label: { vi: "mang, vác, nâng thường xuyên", en: "loads carried regularly" },
    question: {
      vi: "Trẻ có mang, vác, nâng thường xuyên không (luật không định nghĩa “thường xuyên”)?",
      en: "Are loads carried regularly (the law does not define “regularly”)?",
    },
  },
];
