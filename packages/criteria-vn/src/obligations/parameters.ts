import type { Fact, Parameter } from "@mangnon/schema";
import { articleAsSeen } from "../circular-09-2020/codes.ts";
import {
  lawOnChildren,
  lawOnChildrenSince,
  penalCode,
  penalCodeSince,
} from "../citations/children-and-crimes.ts";
import { labourCode, labourCodeSince, labourCodeVerifiedUntil } from "../citations/labour-code.ts";

const of296 = penalCode("Khoản 1 Điều 296", "Article 296, clause 1");

/** The numbers that obligations hold beside those of the definitions. */
export const parametersOfObligations: readonly Parameter[] = [
  {
    id: "vn.health-check-months",
    type: "integer",
    unit: "months",
    label: {
      vi: "số tháng mà trong đó phải kiểm tra sức khỏe ít nhất một lần",
      en: "the months within which a health check is due",
    },
    values: [{ since: labourCodeSince, value: 6, sources: [labourCode(145, 1, "c")] }],
    verifiedUntil: labourCodeVerifiedUntil,
  },
  {
    id: "vn.age.child",
    type: "integer",
    unit: "years",
    label: { vi: "tuổi không còn là trẻ em", en: "the age from which somebody is no longer a child" },
    values: [{ since: lawOnChildrenSince, value: 16, sources: [lawOnChildren("Điều 1", "Article 1")] }],
  },
  {
    id: "vn.penal-296.age",
    type: "integer",
    unit: "years",
    label: {
      vi: "tuổi từ đó Điều 296 Bộ luật Hình sự không còn áp dụng",
      en: "the age from which article 296 of the Penal Code no longer speaks of a worker",
    },
    values: [{ since: penalCodeSince, value: 16, sources: [of296] }],
  },
  {
    id: "vn.penal-296.injury",
    type: "number",
    unit: "percent",
    label: {
      vi: "tỷ lệ tổn thương cơ thể nêu tại Điều 296 Bộ luật Hình sự",
      en: "the bodily injury that article 296 of the Penal Code names",
    },
    values: [{ since: penalCodeSince, value: 31, sources: [of296] }],
  },
  {
    id: "vn.penal-297.age",
    type: "integer",
    unit: "years",
    label: {
      vi: "tuổi nêu tại điểm b khoản 2 Điều 297 Bộ luật Hình sự",
      en: "the age that article 297, clause 2, point b, of the Penal Code names",
    },
    values: [
      {
        since: penalCodeSince,
        value: 16,
        sources: [penalCode("Điểm b khoản 2 Điều 297", "Article 297, clause 2, point b")],
      },
    ],
  },
];

/**
 * Months since the last health check, and of a criminal record certificate at the signing: begun, so that on the day on
 * which six are complete neither is too old.
 */
export const factsOfObligations: readonly Fact[] = [
  {
    id: "vn.months-since-health-check",
    kernel: "begun-months",
    from: "vn.lastHealthCheck",
    on: "referenceDate",
    label: {
      vi: "số tháng đã bắt đầu từ lần kiểm tra sức khỏe gần nhất",
      en: "months begun since the last health check",
    },
    sources: [labourCode(145, 1, "c")],
  },
  {
    id: "vn.months-of-criminal-record",
    kernel: "begun-months",
    from: "vn.criminalRecordIssued",
    on: "vn.contractSigned",
    label: {
      vi: "số tháng đã bắt đầu từ ngày cấp phiếu lý lịch tư pháp đến ngày giao kết",
      en: "months begun from the issue of the criminal record certificate to the signing",
    },
    sources: [articleAsSeen("4.1.a")],
  },
];
