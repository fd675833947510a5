import type { Definition } from "@mangnon/schema";
import { circularAppendix, circularArticle } from "../citations/circular-09-2020.ts";
import { labourCode, labourCodeSince } from "../citations/labour-code.ts";
import { breachesOfAdmission } from "../facts/breaches-of-admission.ts";
import { breachesOfHours } from "../facts/breaches-of-hours.ts";
import { under18 } from "../facts/by-age.ts";

/** The criteria of both definitions of the law: each kind of breach, reported beside the class. */
export const breaches: readonly string[] = [...breachesOfAdmission, ...breachesOfHours].map(({ id }) => id);

/**
 * Whether a minor's work is within the Labour Code: the work itself first, then its hours. Formal duties
 * (contract, register, health check) are not judged.
 */
export const vnLabourCode: Definition = {
  kind: "definition",
  id: "vn-labour-code",
  version: "2.0.0",
  label: {
    vi: "Lao động chưa thành niên theo Bộ luật Lao động",
    en: "Minors at work by the Labour Code",
  },
  authority: {
    vi: "Quốc hội; Bộ Lao động - Thương binh và Xã hội",
    en: "National Assembly; Ministry of Labour, Invalids and Social Affairs",
  },
  effective: { since: labourCodeSince },
  sources: [
    labourCode(143),
    labourCode(145, 3),
    labourCode(146),
    labourCode(147),
    circularArticle("Các Điều 3, 8, 9 và 10", "Articles 3, 8, 9 and 10"),
    circularAppendix("II"),
    circularAppendix("III"),
    circularAppendix("IV"),
    circularAppendix("V"),
  ],
  note: {
    vi: "Mọi việc kinh tế được xét như làm việc theo Bộ luật, kể cả việc của gia đình; đây là cách hiểu của bộ tiêu chí. Giờ là giờ sắp xếp, không phải giờ thực tế của tuần khảo sát. Những gì Phụ lục III và IV cấm từ một mức đo trở lên và vật nặng theo bảng ở mục 68 được hỏi riêng; chỗ câu chữ không rõ, cách đọc an toàn hơn được dùng và nêu ở trích dẫn. Nghĩa vụ hình thức (hợp đồng, sổ theo dõi, khám sức khỏe, đồng ý của cha mẹ, không ảnh hưởng việc học) và giới hạn làm thêm giờ chung (Điều 107) không được xét. Từ 01/01/2021 đến 14/3/2021 chưa có danh mục của Thông tư 09/2020 nên những gì tùy thuộc danh mục là chưa biết. “Trong phạm vi pháp luật” chỉ có nghĩa là không thấy vi phạm nào trong các vi phạm nêu ở đây.",
    en: "Any economic activity is judged as work under the Code, family work included; that is this pack's reading. Hours are arranged hours, not the actual hours of a survey week. What Appendices III and IV forbid from some measure on, and loads by the table of item 68, are asked apart; where words are open the safer reading is taken and told in the citation. Formal duties (contract, register, health check, parents' consent, no harm to schooling) and the general caps on overtime (article 107) are not judged. From 1 January to 14 March 2021 the lists of Circular 09/2020 did not hold yet, so what depends on them is unknown. “Within the law” means only that none of the breaches named here was found.",
  },
  population: under18,
  criteria: breaches,
  classes: [
    {
      id: "no-work",
      label: { vi: "không làm việc", en: "no work" },
      rule: { "!": [{ var: "economicActivity" }] },
    },
    {
      id: "prohibited-work",
      label: { vi: "công việc không được phép", en: "prohibited work" },
      rule: { var: "fact.vn.work-not-allowed" },
    },
    {
      id: "unlawful-hours",
      label: { vi: "thời giờ làm việc trái quy định", en: "unlawful hours" },
      rule: { var: "fact.vn.hours-not-allowed" },
    },
    {
      id: "within-the-law",
      label: { vi: "trong phạm vi pháp luật", en: "within the law" },
      rule: "otherwise",
    },
  ],
};
