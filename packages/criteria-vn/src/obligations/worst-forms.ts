import type { Citation, LocalizedText, Obligation, Rule } from "@mangnon/schema";
import {
  convention182,
  decree56,
  lawOnChildren,
  lawOnChildrenSince,
} from "../citations/children-and-crimes.ts";

const whatToDo: LocalizedText = {
  vi: "báo ngay cho cơ quan có thẩm quyền: che giấu thông tin là hành vi bị cấm (khoản 7 Điều 6 Luật Trẻ em); trong 12 giờ kể từ khi có thông tin phải thực hiện biện pháp khẩn cấp nếu trẻ bị hoặc có nguy cơ bị tổn hại nghiêm trọng (Điều 26 Nghị định 56/2017)",
  en: "report to the authorities at once: hiding what is known is forbidden (Law on Children, article 6, clause 7); emergency measures within 12 hours of the information where serious harm is done or threatens (Decree 56/2017, article 26)",
};

const reading: LocalizedText = {
  vi: "Được nêu cho mọi người chưa đủ 18 tuổi trong danh mục; Luật Trẻ em và Nghị định 56/2017 nói về người dưới 16 tuổi.",
  en: "Raised for everybody under 18 in this list; the Law on Children and Decree 56/2017 speak of those under 16.",
};

interface Signal {
  readonly label: LocalizedText;
  readonly breach: Rule;
  readonly point: "a" | "b" | "c";
  /** The group of children in special circumstances, of article 10(1). */
  readonly group: "k" | "m";
}

const signal = (id: string, { label, breach, point, group }: Signal): Obligation => {
  const sources: readonly Citation[] = [
    convention182(`Điểm ${point} Điều 3`, `Article 3, point ${point}`),
    lawOnChildren(`Điểm ${group} khoản 1 Điều 10`, `Article 10, clause 1, point ${group}`),
    lawOnChildren("Khoản 7 Điều 6", "Article 6, clause 7"),
    decree56("Điều 26", "Article 26"),
  ];
  return {
    id: `vn.signal.${id}`,
    label,
    severity: "urgent",
    since: lawOnChildrenSince,
    breach,
    sources,
    note: reading,
    remedy: whatToDo,
  };
};

/**
 * The worst forms of child labour that must not wait (C182, article 3, points a to c). Point d, work likely to harm,
 * is judged by the duties on prohibited work.
 */
export const worstForms: readonly Obligation[] = [
  signal("trafficking", {
    label: { vi: "Dấu hiệu trẻ bị mua bán", en: "Signs that the child was trafficked" },
    breach: { var: "vn.signsOfTrafficking" },
    point: "a",
    group: "m",
  }),
  signal("forced-labour", {
    label: {
      vi: "Dấu hiệu trẻ bị ép buộc lao động, gán nợ hoặc nô lệ",
      en: "Signs of forced labour, debt bondage or slavery",
    },
    breach: { or: [{ var: "vn.forcedLabour" }, { var: "vn.debtBondage" }] },
    point: "a",
    group: "k",
  }),
  signal("sexual-exploitation", {
    label: { vi: "Dấu hiệu trẻ bị bóc lột tình dục", en: "Signs of sexual exploitation" },
    breach: { var: "vn.sexualExploitation" },
    point: "b",
    group: "k",
  }),
  signal("illicit-activity", {
    label: {
      vi: "Dấu hiệu trẻ bị sử dụng vào hoạt động bất hợp pháp",
      en: "Signs that the child is used for illicit activities",
    },
    breach: { var: "vn.illicitActivity" },
    point: "c",
    group: "k",
  }),
];
