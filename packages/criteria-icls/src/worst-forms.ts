import type { Definition, Fact, LocalizedText, Variable } from "@mangnon/schema";
import { surveyed } from "./ages.ts";
import { c182, icls18 } from "./citations.ts";

interface Form {
  readonly point: "a" | "b" | "c";
  readonly name: string;
  readonly label: LocalizedText;
  readonly question: LocalizedText;
  readonly flag: LocalizedText;
}

/** Article 3 of Convention 182. Its point (d), work likely to harm, is hazardous work: other definitions ask that. */
const forms: readonly Form[] = [
  {
    point: "a",
    name: "slavery",
    label: {
      vi: "có dấu hiệu nô lệ, mua bán, gán nợ, lao động cưỡng bức hoặc bị dùng trong xung đột vũ trang",
      en: "signs of slavery, trafficking, debt bondage, forced labour or use in armed conflict",
    },
    question: {
      vi: "Có dấu hiệu trẻ bị mua bán, bị gán nợ, bị ép làm việc, bị giữ như nô lệ hoặc bị dùng trong xung đột vũ trang không?",
      en: "Are there signs that the child was trafficked, bonded for a debt, forced to work, held like a slave, or used in armed conflict?",
    },
    flag: {
      vi: "có dấu hiệu nô lệ, mua bán, gán nợ hoặc lao động cưỡng bức",
      en: "there are signs of slavery, trafficking, debt bondage or forced labour",
    },
  },
  {
    point: "b",
    name: "sexualExploitation",
    label: {
      vi: "có dấu hiệu bị dùng vào mại dâm hoặc khiêu dâm",
      en: "signs of use for prostitution or pornography",
    },
    question: {
      vi: "Có dấu hiệu trẻ bị dùng vào mại dâm, sản xuất sản phẩm hoặc biểu diễn khiêu dâm không?",
      en: "Are there signs that the child is used for prostitution or pornography?",
    },
    flag: {
      vi: "có dấu hiệu trẻ bị dùng vào mại dâm hoặc khiêu dâm",
      en: "there are signs that the child is used for prostitution or pornography",
    },
  },
  {
    point: "c",
    name: "illicitActivities",
    label: {
      vi: "có dấu hiệu bị dùng vào hoạt động bất hợp pháp, như ma túy",
      en: "signs of use for illicit activities such as drugs",
    },
    question: {
      vi: "Có dấu hiệu trẻ bị dùng vào hoạt động bất hợp pháp, như sản xuất hoặc vận chuyển ma túy, không?",
      en: "Are there signs that the child is used for illicit activities, such as making or carrying drugs?",
    },
    flag: {
      vi: "có dấu hiệu trẻ bị dùng vào hoạt động bất hợp pháp",
      en: "there are signs that the child is used for illicit activities",
    },
  },
];

const variableOf = (name: string): string => `icls.${name}`;
const factOf = (name: string): string =>
  `icls.worst-forms.${name.replace(/[A-Z]/g, (of) => `-${of.toLowerCase()}`)}`;

/** Signs of other worst forms. They are asked of every child, at work or not. */
export const worstFormVariables: readonly Variable[] = forms.map(({ name, label, question }) => ({
  id: variableOf(name),
  type: "boolean",
  label,
  question,
}));

export const worstFormFacts: readonly Fact[] = forms.map(({ name, point, flag }) => ({
  id: factOf(name),
  label: flag,
  rule: { var: variableOf(name) },
  sources: [c182(point)],
}));

/** A sign of one of the worst forms other than hazardous work: a reason to act at once, no verdict on anybody. */
export const worstForms: Definition = {
  kind: "definition",
  id: "worst-forms",
  version: "1.0.0",
  label: {
    vi: "Dấu hiệu của các hình thức lao động trẻ em tồi tệ nhất khác",
    en: "Signs of other worst forms of child labour",
  },
  authority: { vi: "Tổ chức Lao động Quốc tế (ILO)", en: "International Labour Organization (ILO)" },
  effective: {},
  sources: [c182(), icls18],
  note: {
    vi: "Cờ báo, không phải kết luận: một dấu hiệu là đủ để hành động ngay theo pháp luật bảo vệ trẻ em, không dấu hiệu nào không có nghĩa là đã loại trừ. Điểm (d) của Điều 3 (công việc có hại) được xét ở các định nghĩa khác. Số liệu SDG 8.7.1 không bao gồm các hình thức này. Tuổi 5-17 là của Hội nghị ILO lần thứ 18; trẻ nhỏ hơn cũng được Công ước bảo vệ.",
    en: "A flag, no finding: one sign is enough to act at once under child protection law, and no sign does not rule anything out. Point (d) of article 3 (work likely to harm) is for other definitions. The figures of SDG 8.7.1 do not capture these forms. Ages 5-17 are those of the 18th ICLS; younger children are protected by the Convention too.",
  },
  population: surveyed,
  criteria: worstFormFacts.map(({ id }) => id),
  classes: [
    {
      id: "sign-of-a-worst-form",
      label: { vi: "có dấu hiệu của hình thức tồi tệ nhất khác", en: "sign of another worst form" },
      rule: { or: worstFormFacts.map(({ id }) => ({ var: `fact.${id}` })) },
    },
    {
      id: "no-sign-recorded",
      label: { vi: "không ghi nhận dấu hiệu nào", en: "no sign recorded" },
      rule: "otherwise",
    },
  ],
};
