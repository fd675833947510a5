import type { Citation, LocalizedText, Rule } from "@mangnon/schema";
import { profileReason, within12Hours } from "../citations/children.ts";
import { lawOnChildren } from "../citations/children-and-crimes.ts";

/** A sign, a direct path into child labour, a lack of schooling, or a circumstance that pushes towards it. */
export type Standing = "urgent" | "direct" | "schooling" | "circumstance";

/** A factor of risk: a question, a clause that reads after "because", and the reason why it counts. */
export interface Factor {
  readonly name: string;
  readonly variable: string;
  readonly standing: Standing;
  readonly label: LocalizedText;
  readonly question: LocalizedText;
  readonly clause: LocalizedText;
  readonly reasons: readonly Citation[];
  /** Asked only where this is true. */
  readonly when?: Rule;
}

const mustNotBeHidden = lawOnChildren("Khoản 7 Điều 6", "Article 6, clause 7", {
  vi: "Cấm che giấu thông tin về trẻ em bị xâm hại hoặc có nguy cơ bị bóc lột, bạo lực: phải báo ngay.",
  en: "Hiding information on abused children, or those at risk of exploitation or violence, is forbidden: report at once.",
});

const special = (point: "k" | "m"): Citation =>
  lawOnChildren(`Điểm ${point} khoản 1 Điều 10`, `Article 10, clause 1, point ${point}`);

interface Sign {
  readonly name: string;
  readonly variable: string;
  readonly point: "k" | "m";
  readonly label: LocalizedText;
  readonly question: LocalizedText;
  readonly clause: LocalizedText;
}

/** Signs of trafficking and of the worst forms of child labour (Convention 182, article 3). They are asked of every child. */
const signs: readonly Sign[] = [
  {
    name: "trafficking",
    variable: "vn.signsOfTrafficking",
    point: "m",
    label: { vi: "dấu hiệu trẻ bị mua bán", en: "signs that the child was trafficked" },
    question: {
      vi: "Có dấu hiệu trẻ bị mua bán không?",
      en: "Are there signs that the child was trafficked?",
    },
    clause: { vi: "có dấu hiệu trẻ bị mua bán", en: "the child is, by some sign, trafficked" },
  },
  {
    name: "forced-labour",
    variable: "vn.forcedLabour",
    point: "k",
    label: { vi: "trẻ bị ép buộc lao động", en: "the child forced to work" },
    question: {
      vi: "Có dấu hiệu trẻ bị ép buộc lao động không?",
      en: "Are there signs that the child is forced to work?",
    },
    clause: { vi: "có dấu hiệu trẻ bị ép buộc lao động", en: "the child is, by some sign, forced to work" },
  },
  {
    name: "debt-bondage",
    variable: "vn.debtBondage",
    point: "k",
    label: {
      vi: "trẻ phải làm việc để trừ nợ hoặc bị đối xử như nô lệ",
      en: "work to pay off a debt, or slavery",
    },
    question: {
      vi: "Có dấu hiệu trẻ phải làm việc để trừ nợ hoặc bị đối xử như nô lệ không?",
      en: "Are there signs that the child works to pay off a debt, or is held like a slave?",
    },
    clause: {
      vi: "có dấu hiệu trẻ làm việc để trừ nợ hoặc bị đối xử như nô lệ",
      en: "the child is, by some sign, bonded for a debt or held like a slave",
    },
  },
  {
    name: "sexual-exploitation",
    variable: "vn.sexualExploitation",
    point: "k",
    label: { vi: "dấu hiệu trẻ bị bóc lột tình dục", en: "signs of sexual exploitation" },
    question: {
      vi: "Có dấu hiệu trẻ bị sử dụng vào mại dâm hoặc khiêu dâm không?",
      en: "Are there signs that the child is used for prostitution or pornography?",
    },
    clause: {
      vi: "có dấu hiệu trẻ bị bóc lột tình dục",
      en: "the child is, by some sign, sexually exploited",
    },
  },
  {
    name: "illicit-activity",
    variable: "vn.illicitActivity",
    point: "k",
    label: { vi: "trẻ bị sử dụng vào hoạt động bất hợp pháp", en: "the child used for illicit activities" },
    question: {
      vi: "Có dấu hiệu trẻ bị sử dụng vào hoạt động bất hợp pháp, như sản xuất hoặc vận chuyển ma túy không?",
      en: "Are there signs that the child is used for illicit activities, such as making or carrying drugs?",
    },
    clause: {
      vi: "có dấu hiệu trẻ bị sử dụng vào hoạt động bất hợp pháp",
      en: "the child is, by some sign, used for illicit activities",
    },
  },
];

const urgent: readonly Factor[] = signs.map(({ point, ...sign }) => ({
  ...sign,
  standing: "urgent",
  reasons: [special(point), mustNotBeHidden, within12Hours],
}));

const direct: readonly Factor[] = [
  {
    name: "dropped-out-to-earn",
    variable: "vn.droppedOutToEarn",
    standing: "direct",
    when: { var: "vn.outOfSchool" },
    label: { vi: "bỏ học để kiếm sống", en: "school left to earn a living" },
    question: {
      vi: "Trẻ bỏ học để kiếm sống khi chưa xong trung học cơ sở phải không?",
      en: "Did the child leave school to earn a living before finishing lower secondary?",
    },
    clause: { vi: "trẻ bỏ học để kiếm sống", en: "the child is out of school to earn a living" },
    reasons: [lawOnChildren("Điểm h khoản 1 Điều 10", "Article 10, clause 1, point h")],
  },
  {
    name: "past-child-labour",
    variable: "vn.pastChildLabour",
    standing: "direct",
    label: { vi: "đã từng là lao động trẻ em", en: "child labour before" },
    question: {
      vi: "Trước đây trẻ đã từng là lao động trẻ em chưa?",
      en: "Was the child in child labour before?",
    },
    clause: {
      vi: "trẻ đã từng là lao động trẻ em",
      en: "the child is one who was in child labour before",
    },
    reasons: [
      profileReason(
        "Lý do: hoàn cảnh đã đưa trẻ đi làm thường vẫn còn sau khi được hỗ trợ",
        "Reason: what brought the child to work is often still there after support",
      ),
    ],
  },
];

const outOfSchool: Factor = {
  name: "out-of-school",
  variable: "vn.outOfSchool",
  standing: "schooling",
  label: { vi: "đến tuổi mà không đi học", en: "out of school though of school age" },
  question: {
    vi: "Trẻ đã đến tuổi đi học mà không đi học phải không?",
    en: "Is the child out of school though of school age?",
  },
  clause: { vi: "trẻ đến tuổi mà không đi học", en: "the child is of school age and out of school" },
  reasons: [
    profileReason(
      "Lý do: không đi học thì có thời gian làm việc và không ai ở trường nhận ra",
      "Reason: without school there is time to work, and no teacher who would notice",
    ),
  ],
};

const circumstance = (
  name: string,
  words: Pick<Factor, "variable" | "label" | "question" | "clause"> & { readonly reason: LocalizedText },
): Factor => ({
  name,
  standing: "circumstance",
  variable: words.variable,
  label: words.label,
  question: words.question,
  clause: words.clause,
  reasons: [profileReason(words.reason.vi, words.reason.en)],
});

const circumstances: readonly Factor[] = [
  circumstance("poor-household", {
    variable: "vn.poorHousehold",
    label: { vi: "hộ nghèo hoặc cận nghèo", en: "poor or near-poor household" },
    question: {
      vi: "Hộ có trong diện nghèo hoặc cận nghèo không?",
      en: "Is the household poor or near-poor?",
    },
    clause: { vi: "hộ gia đình nghèo hoặc cận nghèo", en: "the household is poor or near-poor" },
    reason: {
      vi: "Lý do: thu nhập của trẻ được cần đến",
      en: "Reason: what the child would earn is needed",
    },
  }),
  circumstance("parents-absent", {
    variable: "vn.parentsAbsent",
    label: { vi: "không sống cùng cha mẹ", en: "parents absent" },
    question: {
      vi: "Trẻ không sống cùng cả cha lẫn mẹ phải không?",
      en: "Does the child live with neither parent?",
    },
    clause: { vi: "trẻ không sống cùng cha mẹ", en: "the child is without its parents at home" },
    reason: {
      vi: "Lý do: thiếu người chăm sóc và bảo vệ hằng ngày",
      en: "Reason: nobody cares for and protects the child day by day",
    },
  }),
  circumstance("migrant", {
    variable: "vn.migrant",
    label: { vi: "di cư, tạm trú", en: "migrant" },
    question: {
      vi: "Trẻ di cư hoặc tạm trú, xa nơi thường trú phải không?",
      en: "Did the child migrate, living away from where it is registered?",
    },
    clause: { vi: "trẻ di cư, tạm trú", en: "the child is a migrant" },
    reason: {
      vi: "Lý do: xa trường, xa dịch vụ và ngoài danh sách của địa phương",
      en: "Reason: far from school and services, and on no list of the place",
    },
  }),
  circumstance("family-business", {
    variable: "vn.familyBusinessAtRisk",
    label: {
      vi: "gia đình sản xuất ở làng nghề hoặc đi biển",
      en: "family business in a craft village or at sea",
    },
    question: {
      vi: "Gia đình có sản xuất ở làng nghề hoặc đánh bắt trên biển không?",
      en: "Does the family work in a craft village or at sea?",
    },
    clause: {
      vi: "gia đình sản xuất ở làng nghề hoặc đi biển",
      en: "the family works in a craft village or at sea",
    },
    reason: {
      vi: "Lý do: việc ở ngay trong nhà, không ai tuyển dụng và không ai kiểm tra",
      en: "Reason: the work is at home, nobody hires and nobody inspects",
    },
  }),
  circumstance("siblings-at-work", {
    variable: "vn.siblingsAtWork",
    label: { vi: "anh chị em chưa thành niên đi làm", en: "siblings under age at work" },
    question: {
      vi: "Có anh chị em chưa thành niên nào đang đi làm không?",
      en: "Does a brother or sister under 18 work?",
    },
    clause: {
      vi: "anh chị em chưa thành niên của trẻ đi làm",
      en: "the brothers or sisters of the child are at work under age",
    },
    reason: {
      vi: "Lý do: điều đã thành lệ với người này dễ thành lệ với người kia",
      en: "Reason: what is usual for one child of a family becomes so for the next",
    },
  }),
];

/** The factors of the profile, by how they stand in its levels. None has a weight. */
export const factors: readonly Factor[] = [...urgent, ...direct, outOfSchool, ...circumstances];
