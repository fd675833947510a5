import type { Obligations } from "@mangnon/schema";
import { articleAsSeen } from "../circular-09-2020/codes.ts";
import { lawOnChildren } from "../citations/children-and-crimes.ts";
import { labourCode } from "../citations/labour-code.ts";
import { under18 } from "../facts/by-age.ts";
import { admission } from "./admission.ts";
import { careOfMinors } from "./care-of-minors.ts";
import { children } from "./children.ts";
import { consentPapers } from "./consent-papers.ts";
import { crimes } from "./crimes.ts";
import { employerPapers } from "./employer-papers.ts";
import { formalDuties } from "./formal-duties.ts";
import { regimes } from "./penalties.ts";
import { prohibitedWork } from "./prohibited-work.ts";
import { workingTime } from "./working-time.ts";
import { worstForms } from "./worst-forms.ts";

/** What Vietnamese law asks of the work of a minor, point by point, with penalties by the date of the act. */
export const minorsAtWork: Obligations = {
  kind: "obligations",
  id: "vn-minors-at-work",
  version: "1.1.0",
  label: {
    vi: "Tuân thủ pháp luật khi sử dụng lao động chưa thành niên",
    en: "Compliance of the work of minors with the law",
  },
  authority: {
    vi: "Quốc hội; Chính phủ; Bộ Lao động - Thương binh và Xã hội",
    en: "National Assembly; Government; Ministry of Labour, Invalids and Social Affairs",
  },
  sources: [
    labourCode(143),
    labourCode(144, 3),
    labourCode(145),
    labourCode(146),
    labourCode(147),
    articleAsSeen("3"),
    articleAsSeen("12.1"),
    lawOnChildren("Điều 6 và Điều 26", "Articles 6 and 26"),
  ],
  note: {
    vi: "Mọi việc kinh tế được xét như làm việc theo Bộ luật, kể cả việc của gia đình; đây là cách hiểu. Chỉ xét những nghĩa vụ nêu trong danh mục. Pháp luật trước năm 2021 không có ở đây.",
    en: "Any economic activity is judged as work under the Code, family work included; that is a reading. Only the duties of this list are judged. The law of before 2021 is not held here.",
  },
  population: under18,
  regimes,
  obligations: [
    ...admission,
    ...prohibitedWork,
    ...workingTime,
    ...formalDuties,
    ...employerPapers,
    ...consentPapers,
    ...careOfMinors,
    ...children,
    ...crimes,
    ...worstForms,
  ],
};
