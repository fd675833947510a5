import type { Definition, Fact, Rule } from "@mangnon/schema";
import { survey2012 } from "../citations/survey-2012.ts";

const age: Rule = { var: "fact.age" };
const edge = (years: number): Rule => ({ var: `parameter.vn.survey-2012.age.${years}` });

const reaches = (per: "day" | "week", band: string): Rule => ({
  ">=": [
    { var: per === "day" ? "usualHoursPerDay" : "usualHoursPerWeek" },
    { var: `parameter.vn.survey-2012.hours-per-${per}.${band}` },
  ],
});

const byAge = (per: "day" | "week"): Rule => ({
  if: [
    { "<": [age, edge(12)] },
    reaches(per, "5-11"),
    { if: [{ "<": [age, edge(15)] }, reaches(per, "12-14"), reaches(per, "15-17")] },
  ],
});

export const survey2012Facts: readonly Fact[] = (["day", "week"] as const).map((per) => ({
  id: `vn.survey-2012.hours-a-${per}`,
  label: {
    vi: `số giờ một ${per === "day" ? "ngày" : "tuần"} đạt ngưỡng của điều tra 2012 ở độ tuổi của trẻ`,
    en: `the hours a ${per} are as many as the survey of 2012 names for the child's age`,
  },
  rule: { and: [{ var: "economicActivity" }, byAge(per)] },
  sources: [survey2012],
}));

/** Child labour by the hours of the survey of 2012: other bands and limits than the Code's, and than MICS'. */
export const vnChildLabour2012: Definition = {
  kind: "definition",
  id: "vn-child-labour-2012",
  version: "1.0.0",
  label: {
    vi: "Lao động trẻ em theo ngưỡng giờ của Điều tra quốc gia 2012",
    en: "Child labour by the hours of the National Child Labour Survey 2012",
  },
  authority: {
    vi: "Bộ Lao động - Thương binh và Xã hội; Tổng cục Thống kê; ILO",
    en: "Ministry of Labour, Invalids and Social Affairs; General Statistics Office; ILO",
  },
  effective: {},
  sources: [survey2012],
  note: {
    vi: "Chỉ các ngưỡng giờ đã thấy, qua một bài viết. Cuộc điều tra còn tính công việc bị cấm theo danh mục khi đó, chưa thấy nên không có ở đây; vì vậy số đếm ở đây không phải con số 9,6% đã công bố. Chưa thấy điều tra hỏi giờ thường lệ hay giờ thực tế; ở đây dùng giờ thường lệ, như `vn-child-labour`. Ngưỡng của điều tra 2018 và 2023 chưa thấy.",
    en: "Only the hours that were seen, in one account. The survey also counted work forbidden by the list of its time, which was not seen and is not here; so what is counted here is not the published 9.6%. Whether the survey asked usual or actual hours was not seen; usual hours are taken, as in `vn-child-labour`. The hours of the surveys of 2018 and 2023 were not seen.",
  },
  population: { and: [{ ">=": [age, edge(5)] }, { "<": [age, edge(18)] }] },
  criteria: survey2012Facts.map(({ id }) => id),
  classes: [
    {
      id: "child-labour",
      label: { vi: "lao động trẻ em theo giờ", en: "child labour by hours" },
      rule: { or: survey2012Facts.map(({ id }) => ({ var: `fact.${id}` })) },
    },
    {
      id: "not-child-labour",
      label: { vi: "không phải lao động trẻ em theo giờ", en: "not child labour by hours" },
      rule: "otherwise",
    },
  ],
};
