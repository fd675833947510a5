import type { Definition } from "@mangnon/schema";
import { indicator0318 } from "../citations/indicator-0318.ts";
import { labourCode, labourCodeSince } from "../citations/labour-code.ts";
import { breaches } from "./labour-code.ts";

/**
 * Child labour as Vietnamese plans count it: labour contrary to labour law, ages 5 to 17. It is indicator
 * 0318, and neither SDG 8.7.1 (hours alone) nor "exploited children" (indicator 0312, under 16).
 */
export const vnChildLabour: Definition = {
  kind: "definition",
  id: "vn-child-labour",
  version: "1.0.0",
  label: {
    vi: "Lao động trẻ em và người chưa thành niên (chỉ tiêu 0318)",
    en: "Child labour and minors in labour (indicator 0318)",
  },
  authority: {
    vi: "Bộ Lao động - Thương binh và Xã hội",
    en: "Ministry of Labour, Invalids and Social Affairs",
  },
  effective: { since: labourCodeSince },
  sources: [indicator0318, labourCode(143), labourCode(145, 3), labourCode(146), labourCode(147)],
  note: {
    vi: "Chỉ tiêu 0318 đếm người từ 5 đến 17 tuổi lao động trái pháp luật lao động nhưng không liệt kê vi phạm; đây là cách hiểu của bộ tiêu chí: tuổi, công việc, nơi làm việc, thời giờ, làm thêm giờ, làm đêm. Vi phạm hình thức (hợp đồng, sổ theo dõi, khám sức khỏe, sự đồng ý của cha mẹ) không được tính. “Nặng nhọc, độc hại, nguy hiểm” được hiểu là công việc và nơi làm việc của Điều 147, kể cả khi người chưa đủ 15 tuổi làm trái pháp luật. Chưa thấy hướng dẫn chính thức. Từ phiên bản 1.0.0, từng mục của Phụ lục III và IV, các mức đo và bảng vật nặng đều được xét.",
    en: "Indicator 0318 counts persons aged 5 to 17 in labour contrary to labour law and does not list the breaches; the reading is this pack's: age, job, workplace, hours, overtime, night work. Formal breaches (contract, register, health check, parents' consent) are not included. “Heavy, toxic, dangerous” is read as the work and the workplaces of article 147, also when somebody under 15 does it unlawfully. No official guidance was seen. Since version 1.0.0 each item of Appendices III and IV, the measures and the table of loads are judged.",
  },
  population: {
    and: [
      { ">=": [{ var: "fact.age" }, { var: "parameter.vn.0318.youngest" }] },
      { "<=": [{ var: "fact.age" }, { var: "parameter.vn.0318.oldest" }] },
    ],
  },
  criteria: [...breaches, "vn.contrary-to-labour-law", "vn.heavy-toxic-or-dangerous"],
  classes: [
    {
      id: "hazardous-child-labour",
      label: { vi: "lao động trẻ em nặng nhọc, độc hại, nguy hiểm", en: "hazardous child labour" },
      rule: {
        and: [{ var: "fact.vn.contrary-to-labour-law" }, { var: "fact.vn.heavy-toxic-or-dangerous" }],
      },
    },
    {
      id: "other-child-labour",
      label: { vi: "lao động trẻ em khác", en: "other child labour" },
      rule: { var: "fact.vn.contrary-to-labour-law" },
    },
    {
      id: "not-child-labour",
      label: { vi: "không phải lao động trẻ em", en: "not child labour" },
      rule: "otherwise",
    },
  ],
};
