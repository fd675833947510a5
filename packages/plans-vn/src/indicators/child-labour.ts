import type { Indicator } from "@mangnon/schema";
import { binhThuanAccount, circular13Of2021, decision782Retold } from "../citations.ts";

const inChildLabour = ["hazardous-child-labour", "other-child-labour"] as const;

/** The rate that Decision 782 and its plans promise to reduce: labour contrary to labour law, ages 5 to 17. */
export const childLabourRate: Indicator = {
  kind: "indicator",
  id: "vn.0318",
  label: {
    vi: "Tỷ lệ lao động trẻ em và người chưa thành niên (từ 5-17 tuổi)",
    en: "Rate of child labour and minors in labour (ages 5-17)",
  },
  unit: "percent",
  direction: "lower-is-better",
  everyYears: 5,
  sources: [circular13Of2021],
  measure: "class-ratio",
  definition: "vn-child-labour",
  numerator: [...inChildLabour],
  denominator: [...inChildLabour, "not-child-labour"],
  note: {
    vi: "Người từ 5 đến 17 tuổi lao động trái pháp luật lao động trên dân số từ 5 đến 17 tuổi, từ điều tra thống kê. Không phải SDG 8.7.1, không phải chỉ tiêu quốc gia 0207 (tham gia lao động) và không phải chỉ tiêu 0312 của Phụ lục I (trẻ em bị bóc lột, mẫu số là trẻ em có hoàn cảnh đặc biệt). Không tính từ hồ sơ vụ việc: số vụ việc thấp hơn số điều tra rất nhiều.",
    en: "Persons aged 5 to 17 in labour contrary to labour law, over the population aged 5 to 17, from a statistical survey. Not SDG 8.7.1, not national indicator 0207 (participation in labour), and not indicator 0312 of appendix I (exploited children, among children in special circumstances). Not to be computed from case records, which are far below surveys.",
  },
};

/** The share that the orientation to 2030 wants as low as possible, among child labourers and not among children. */
export const hazardousShare: Indicator = {
  kind: "indicator",
  id: "vn.hazardous-share",
  label: {
    vi: "Tỷ lệ làm công việc nặng nhọc, độc hại, nguy hiểm trong số lao động trẻ em và người chưa thành niên",
    en: "Share in heavy, toxic or dangerous work among child labourers and minors in labour",
  },
  unit: "percent",
  direction: "lower-is-better",
  sources: [binhThuanAccount, decision782Retold],
  disclosure: { minimum: 10 },
  measure: "class-ratio",
  definition: "vn-child-labour",
  numerator: ["hazardous-child-labour"],
  denominator: [...inChildLabour],
  note: {
    vi: "Chưa thấy công thức chính thức; đây là cách hiểu câu định hướng của kế hoạch. Tỷ lệ có thể tăng trong khi số trẻ giảm.",
    en: "No official formula was seen; this reads the plan's sentence on the orientation. The share can rise while the number falls.",
  },
};
