import type { LocalizedText, Obligation, Rule } from "@mangnon/schema";
import { articleAsSeen } from "../circular-09-2020/codes.ts";
import { circularArticle } from "../citations/circular-09-2020.ts";
import { labourCode, labourCodeSince } from "../citations/labour-code.ts";
import { atWork, not } from "./at-work.ts";
import { finedAsLabour } from "./penalties.ts";

/** The same duty in two bands: what was seen of Decree 28/2020 speaks of those aged 13 to under 15 alone. */
const contract = (id: string, population: Rule, seenBefore2022: boolean): Obligation => ({
  id: `vn.duty.written-contract.${id}`,
  label: {
    vi: "Hợp đồng lao động bằng văn bản với người chưa đủ 15 tuổi và người đại diện theo pháp luật",
    en: "A written contract with the person under 15 and the legal representative",
  },
  severity: "breach",
  since: labourCodeSince,
  population,
  breach: not({ var: "vn.writtenContract" }),
  sources: [labourCode(145, 1, "a"), circularArticle("Khoản 1 Điều 3", "Article 3, clause 1")],
  remedy: {
    vi: "giao kết hợp đồng bằng văn bản với trẻ và người đại diện theo pháp luật",
    en: "a written contract with the child and the legal representative",
  },
  penalties: finedAsLabour({ tier: 2, points: "b", seenBefore2022 }),
});

const consent = (id: string, population: Rule, seenBefore2022: boolean): Obligation => ({
  id: `vn.duty.parental-consent.${id}`,
  label: {
    vi: "Sử dụng người chưa thành niên phải có sự đồng ý của cha, mẹ hoặc người giám hộ",
    en: "Employing a minor needs the consent of a parent or guardian",
  },
  severity: "breach",
  since: labourCodeSince,
  population,
  breach: not({ var: "vn.parentalConsent" }),
  sources: [labourCode(144, 3)],
  remedy: { vi: "có sự đồng ý của cha, mẹ hoặc người giám hộ", en: "consent of a parent or guardian" },
  penalties: finedAsLabour({ tier: 2, points: "a", seenBefore2022 }),
});

const register: Obligation = {
  id: "vn.duty.register",
  label: {
    vi: "Lập sổ theo dõi riêng, ghi đầy đủ và xuất trình khi cơ quan có thẩm quyền yêu cầu",
    en: "A separate register, complete, and shown on request",
  },
  severity: "breach",
  since: labourCodeSince,
  population: atWork.anyAge,
  breach: not({ var: "vn.minorsRegister" }),
  sources: [labourCode(144, 3), articleAsSeen("12.1")],
  note: {
    vi: "Từ ngày 15/3/2021 sổ theo Mẫu số 06 và được thường xuyên cập nhật.",
    en: "Since 15 March 2021 the register is by Form 06 and kept up to date.",
  },
  remedy: {
    vi: "lập sổ theo dõi riêng với đủ họ tên, ngày sinh, công việc, kết quả khám sức khỏe định kỳ",
    en: "a separate register with name, birth date, job and results of the health checks",
  },
  penalties: finedAsLabour({ tier: 1, seenBefore2022: true }),
};

const under15 = (
  id: string,
  {
    points,
    breach,
    population = atWork.under15,
    ...said
  }: {
    readonly points: string;
    readonly breach: Rule;
    readonly population?: Rule;
    readonly label: LocalizedText;
    readonly remedy: LocalizedText;
    readonly note?: LocalizedText;
  },
): Obligation => ({
  id: `vn.duty.${id}`,
  severity: "breach",
  since: labourCodeSince,
  population,
  breach,
  sources: [labourCode(145, 1, points)],
  penalties: finedAsLabour({ tier: 2, points: "b", seenBefore2022: false }),
  ...said,
});

/** Article 145(1), points b to d. */
const protection: readonly Obligation[] = [
  under15("schooling", {
    points: "b",
    breach: { var: "vn.hoursHarmSchooling" },
    label: {
      vi: "Giờ làm việc của người chưa đủ 15 tuổi không ảnh hưởng đến thời gian học tập",
      en: "The hours of a person under 15 do not affect schooling",
    },
    remedy: { vi: "bố trí giờ làm việc ngoài thời gian học tập", en: "hours outside the time for school" },
  }),
  under15("health-certificate", {
    points: "c",
    breach: not({ var: "vn.healthCertificate" }),
    label: {
      vi: "Giấy khám sức khỏe xác nhận sức khỏe của người chưa đủ 15 tuổi phù hợp với công việc",
      en: "A health certificate that a person under 15 is fit for the job",
    },
    remedy: { vi: "khám sức khỏe và có giấy xác nhận", en: "a health check with a certificate" },
  }),
  under15("health-check", {
    points: "c",
    population: { and: [atWork.under15, { var: "vn.healthCertificate" }] },
    breach: {
      ">": [{ var: "fact.vn.months-since-health-check" }, { var: "parameter.vn.health-check-months" }],
    },
    label: {
      vi: "Kiểm tra sức khỏe định kỳ cho người chưa đủ 15 tuổi",
      en: "Regular health checks of a person under 15",
    },
    note: {
      vi: "Đúng ngày tròn số tháng thì chưa quá hạn, từ ngày sau mới quá hạn; đó là cách hiểu. Không có giấy khám sức khỏe thì chỉ xét nghĩa vụ về giấy.",
      en: "On the day on which the months are complete a check is not overdue yet, on the next day it is; that is a reading. Without a certificate only the duty of the certificate is judged.",
    },
    remedy: { vi: "kiểm tra sức khỏe lại", en: "another health check" },
  }),
  under15("suitable-conditions", {
    points: "d",
    breach: { var: "vn.conditionsUnsuitable" },
    label: {
      vi: "Điều kiện làm việc, an toàn, vệ sinh lao động phù hợp với lứa tuổi của người chưa đủ 15 tuổi",
      en: "Working conditions, safety and hygiene that suit the age of a person under 15",
    },
    remedy: {
      vi: "bảo đảm điều kiện làm việc, an toàn, vệ sinh phù hợp với lứa tuổi",
      en: "conditions, safety and hygiene that suit the age",
    },
  }),
];

/** Articles 144(3) and 145(1): papers, consent, schooling and health. */
export const formalDuties: readonly Obligation[] = [
  contract("under-13", atWork.under13, false),
  contract("13-14", atWork.from13, true),
  ...protection,
  consent("13-14", atWork.from13, true),
  consent("other-ages", atWork.butFrom13, false),
  register,
];
