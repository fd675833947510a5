import type { Variable } from "@mangnon/schema";
import { arranged, day, given } from "./asked.ts";

/** What article 4, clause 1, asks of whoever signs for the employer. */
const ofTheSigner: readonly Variable[] = [
  day(
    "vn.contractSigned",
    { vi: "ngày giao kết hợp đồng lao động", en: "the day on which the contract was signed" },
    {
      vi: "Hợp đồng lao động với trẻ được giao kết ngày nào?",
      en: "On what date was the labour contract with the child signed?",
    },
  ),
  arranged(
    "vn.criminalRecordCertificate",
    {
      vi: "có phiếu lý lịch tư pháp của người giao kết bên phía người sử dụng lao động",
      en: "a criminal record certificate of whoever signed for the employer",
    },
    {
      vi: "Người giao kết hợp đồng bên phía người sử dụng lao động có phiếu lý lịch tư pháp không?",
      en: "Is there a criminal record certificate of whoever signed the contract for the employer?",
    },
  ),
  day(
    "vn.criminalRecordIssued",
    { vi: "ngày cấp phiếu lý lịch tư pháp", en: "the day of issue of the criminal record certificate" },
    {
      vi: "Phiếu lý lịch tư pháp dùng khi giao kết được cấp ngày nào?",
      en: "On what date was the criminal record certificate used at the signing issued?",
    },
  ),
  given(
    "vn.childAbuseConviction",
    {
      vi: "phiếu lý lịch tư pháp có án tích về hành vi xâm hại trẻ em",
      en: "a conviction for abusing a child on the criminal record certificate",
    },
    {
      vi: "Phiếu lý lịch tư pháp có ghi án tích về hành vi xâm hại trẻ em không?",
      en: "Does the criminal record certificate show a conviction for abusing a child?",
    },
  ),
  arranged(
    "vn.childAbuseUndertaking",
    {
      vi: "có bản cam kết theo Mẫu số 02 của người giao kết bên phía người sử dụng lao động",
      en: "an undertaking by Form 02 of whoever signed for the employer",
    },
    {
      vi: "Người giao kết bên phía người sử dụng lao động có bản cam kết theo Mẫu số 02 (chưa từng bị truy cứu, xử phạt về hành vi xâm hại trẻ em) không?",
      en: "Is there an undertaking by Form 02 of whoever signed for the employer (never prosecuted or fined for abusing a child)?",
    },
  ),
];

/** What article 4, clause 2, asks of the contract. */
const ofTheContract: readonly Variable[] = [
  arranged(
    "vn.representativeInContract",
    {
      vi: "hợp đồng ghi đủ thông tin của người đại diện theo pháp luật",
      en: "the particulars of the legal representative in the contract",
    },
    {
      vi: "Hợp đồng có ghi đủ họ tên, ngày sinh, giới tính, nơi cư trú, số giấy tờ tùy thân và số điện thoại (nếu có) của người đại diện theo pháp luật không?",
      en: "Does the contract give the legal representative's name, birth date, sex, residence, identity number and telephone (if any)?",
    },
  ),
  given(
    "vn.awayFromFamily",
    { vi: "trẻ làm việc xa gia đình", en: "work away from the family" },
    { vi: "Trẻ có làm việc xa gia đình không?", en: "Does the child work away from the family?" },
  ),
  arranged(
    "vn.lodgingInContract",
    { vi: "hợp đồng ghi chỗ ở của trẻ", en: "the child's lodging in the contract" },
    { vi: "Hợp đồng có ghi chỗ ở của trẻ không?", en: "Does the contract say where the child lodges?" },
  ),
  arranged(
    "vn.studyInContract",
    { vi: "hợp đồng ghi việc bảo đảm điều kiện học tập", en: "how study is ensured, in the contract" },
    {
      vi: "Hợp đồng có ghi việc bảo đảm điều kiện học tập của trẻ không?",
      en: "Does the contract say how the child's study is ensured?",
    },
  ),
];

/** What articles 4(3), 5, 6 and 7 ask for a child under 13. */
const ofConsent: readonly Variable[] = [
  day(
    "vn.contractBegan",
    { vi: "ngày hợp đồng bắt đầu được thực hiện", en: "the day on which the contract began" },
    {
      vi: "Hợp đồng với trẻ bắt đầu được thực hiện từ ngày nào?",
      en: "From what date on was the contract with the child carried out?",
    },
  ),
  day(
    "vn.authorityConsented",
    { vi: "ngày của văn bản đồng ý", en: "the day of the written consent of the authority" },
    { vi: "Văn bản đồng ý của cơ quan ghi ngày nào?", en: "What is the date of the authority's consent?" },
  ),
  arranged(
    "vn.consentFile",
    {
      vi: "đã gửi một bộ hồ sơ đề nghị riêng cho trẻ, đủ giấy tờ (chưa kể thời khóa biểu)",
      en: "a file of the child's own sent to the authority, complete but for the timetable",
    },
    {
      vi: "Đã gửi cho cơ quan một bộ hồ sơ riêng cho trẻ này chưa: Mẫu số 01, giấy đăng ký (nếu có), phiếu lý lịch tư pháp, bản cam kết, hợp đồng hoặc dự thảo kèm Mẫu số 03, giấy khai sinh, giấy khám sức khỏe?",
      en: "Was a file of the child's own sent to the authority: Form 01, registration (if any), criminal record certificate, undertaking, contract or its draft with Form 03, birth certificate, health certificate?",
    },
  ),
  given(
    "vn.attendsSchool",
    { vi: "trẻ đang đi học", en: "the child at school" },
    { vi: "Trẻ có đang đi học không?", en: "Does the child go to school?" },
  ),
  arranged(
    "vn.timetableInFile",
    {
      vi: "hồ sơ có thời khóa biểu hoặc chương trình học tập",
      en: "the timetable or curriculum in the file",
    },
    {
      vi: "Hồ sơ có thời khóa biểu hoặc chương trình học tập không?",
      en: "Does the file hold the timetable or curriculum?",
    },
  ),
];

/** What the papers of an employer of somebody under 15 are asked for. */
export const paperVariables: readonly Variable[] = [...ofTheSigner, ...ofTheContract, ...ofConsent];
