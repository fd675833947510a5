import type { Definition, Fact, Rule, Variable } from "@mangnon/schema";
import { profileReason, within12Hours } from "../citations/children.ts";
import { lawOnChildren } from "../citations/children-and-crimes.ts";
import { indicator0318 } from "../citations/indicator-0318.ts";
import { type Factor, factors, type Standing } from "./factors.ts";

/** What the profile asks beside the signs, which the list of obligations asks too and declares. */
const asked = factors.filter(({ standing }) => standing !== "urgent");

export const riskVariables: readonly Variable[] = asked.map(({ variable, label, question, when }) => ({
  id: variable,
  type: "boolean",
  ...(when === undefined ? {} : { when, otherwise: false }),
  label,
  question,
}));

const factOf = ({ name }: Factor): string => `vn.risk.${name}`;

export const riskFacts: readonly Fact[] = factors.map((factor) => ({
  id: factOf(factor),
  label: factor.clause,
  rule: { var: factor.variable },
  sources: factor.reasons,
}));

const anyOf = (...standings: readonly Standing[]): Rule => ({
  or: factors
    .filter(({ standing }) => standings.includes(standing))
    .map((factor) => ({ var: `fact.${factOf(factor)}` })),
});

/**
 * A child at risk of child labour, in levels by rules that one can read: no points, no weights. No law says who is at
 * risk, so this is one profile among others, and a province writes its own over the same factors.
 */
export const vnAtRisk: Definition = {
  kind: "definition",
  id: "vn-at-risk",
  version: "0.1.0",
  label: {
    vi: "Trẻ em có nguy cơ trở thành lao động trẻ em (hồ sơ mẫu)",
    en: "Children at risk of child labour (a profile)",
  },
  authority: { vi: "Bộ tiêu chí này", en: "This pack" },
  effective: {},
  sources: [
    profileReason(
      "Các mức: báo động khi có dấu hiệu mua bán hoặc hình thức tồi tệ nhất; cao khi bỏ học kiếm sống, đã từng là lao động trẻ em, hoặc không đi học cùng một hoàn cảnh; có yếu tố khi có bất kỳ yếu tố nào",
      "Levels: urgent on a sign of trafficking or a worst form; high on leaving school to earn, past child labour, or no school together with a circumstance; some on any factor",
    ),
    lawOnChildren("Khoản 1 Điều 10", "Article 10, clause 1"),
    within12Hours,
    indicator0318,
  ],
  note: {
    vi: "Không tìm thấy định nghĩa của pháp luật về “trẻ em có nguy cơ” trở thành lao động trẻ em; Luật Trẻ em nói về trẻ em có nguy cơ bị bạo lực, bóc lột, bỏ rơi. Đây là hồ sơ mẫu, có thể thay bằng hồ sơ của tỉnh. Tuổi 5-17 theo chỉ tiêu 0318. Mức “báo động” không phải kết luận: phải báo ngay cơ quan bảo vệ trẻ em, biện pháp khẩn cấp trong 12 giờ (Nghị định 56/2017, Điều 26). “Không thấy yếu tố nào” chỉ có nghĩa là mọi câu hỏi ở đây được trả lời là không.",
    en: "No statutory definition of a child “at risk” of child labour was found; the Law on Children speaks of children at risk of violence, exploitation or neglect. This is one profile, and a province may put its own in its place. Ages 5-17 are those of indicator 0318. “Urgent” is no finding: child protection is to be told at once, with emergency measures within 12 hours (Decree 56/2017, article 26). “No factor found” means only that every question here was answered with no.",
  },
  population: {
    and: [
      { ">=": [{ var: "fact.age" }, { var: "parameter.vn.0318.youngest" }] },
      { "<=": [{ var: "fact.age" }, { var: "parameter.vn.0318.oldest" }] },
    ],
  },
  criteria: riskFacts.map(({ id }) => id),
  classes: [
    {
      id: "urgent",
      label: {
        vi: "báo động: phải báo ngay cơ quan bảo vệ trẻ em",
        en: "urgent: child protection is to be told at once",
      },
      rule: anyOf("urgent"),
    },
    {
      id: "high-risk",
      label: { vi: "nguy cơ cao", en: "high risk" },
      rule: { or: [anyOf("direct"), { and: [anyOf("schooling"), anyOf("circumstance")] }] },
    },
    {
      id: "some-risk",
      label: { vi: "có yếu tố nguy cơ", en: "some risk" },
      rule: anyOf("schooling", "circumstance"),
    },
    {
      id: "no-factor-found",
      label: { vi: "không thấy yếu tố nguy cơ nào", en: "no factor found" },
      rule: "otherwise",
    },
  ],
};
