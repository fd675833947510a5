import type { LocalizedText, Obligation, Rule } from "@mangnon/schema";
import { penalCode, penalCodeSince } from "../citations/children-and-crimes.ts";

const below = (parameter: string): Rule => ({
  "<": [{ var: "fact.age" }, { var: `parameter.vn.${parameter}` }],
});

const tellTheAuthorities: LocalizedText = {
  vi: "chuyển thông tin cho cơ quan điều tra; việc có phạm tội hay không do cơ quan tiến hành tố tụng xác định",
  en: "pass what is known to the investigating authorities; whether it is a crime is for them and the courts to decide",
};

/** Articles 296 and 297(2) of the Penal Code: warnings that a crime may be at hand, never verdicts. */
export const crimes: readonly Obligation[] = [
  {
    id: "vn.signal.penal-296",
    label: {
      vi: "Có thể có dấu hiệu tội vi phạm quy định về sử dụng người lao động dưới 16 tuổi",
      en: "Signs of the offence of employing workers under 16 against the rules",
    },
    severity: "warning",
    since: penalCodeSince,
    population: { and: [{ var: "economicActivity" }, below("penal-296.age")] },
    breach: {
      and: [
        { var: "fact.vn.heavy-toxic-or-dangerous" },
        {
          or: [
            { var: "vn.priorSanction" },
            { ">=": [{ var: "vn.injuryPercent" }, { var: "parameter.vn.penal-296.injury" }] },
            { var: "vn.diedAtWork" },
          ],
        },
      ],
    },
    sources: [penalCode("Điều 296", "Article 296")],
    note: {
      vi: "Công việc “theo danh mục mà Nhà nước quy định” được hiểu là công việc, nơi làm việc của Điều 147 Bộ luật Lao động; tổng tỷ lệ tổn thương của nhiều người không xét ở hồ sơ của một trẻ.",
      en: "The listed work is read as the work and the workplaces of article 147 of the Labour Code; injuries of several persons taken together are not judged from the record of one.",
    },
    remedy: tellTheAuthorities,
  },
  {
    id: "vn.signal.penal-297-2",
    label: {
      vi: "Có thể có dấu hiệu tội cưỡng bức lao động đối với người dưới 16 tuổi",
      en: "Signs of the offence of forced labour against a person under 16",
    },
    severity: "warning",
    since: penalCodeSince,
    population: below("penal-297.age"),
    breach: { var: "vn.forcedLabour" },
    sources: [penalCode("Điểm b khoản 2 Điều 297", "Article 297, clause 2, point b")],
    remedy: tellTheAuthorities,
  },
];
