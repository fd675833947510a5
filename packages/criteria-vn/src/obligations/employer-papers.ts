import type { LocalizedText, Obligation, Rule } from "@mangnon/schema";
import { circularSince } from "../citations/circular-09-2020.ts";
import { atWork, not } from "./at-work.ts";
import { circularDuty } from "./circular-duty.ts";

/** Without a written contract only the duty of the contract is judged: there is no signing, and nothing it could say. */
const withContract: Rule = { and: [atWork.under15, { var: "vn.writtenContract" }] };
const withCertificate: Rule = { and: [withContract, { var: "vn.criminalRecordCertificate" }] };

const signed: Rule = { var: "vn.contractSigned" };

/** What was signed before the Circular was not bound by its article 4, clause 1. */
const atSigning = (breach: Rule): Rule => ({ and: [breach, { ">=": [signed, circularSince] }] });

const earlierContracts: LocalizedText = {
  vi: "Hợp đồng giao kết trước ngày 15/3/2021 không bị coi là vi phạm điều này.",
  en: "A contract signed before 15 March 2021 is no breach of this.",
};

const months: Rule = { var: "fact.vn.months-of-criminal-record" };
const mostMonths: Rule = { var: "parameter.vn.tt09.art4.1.a.months" };

/** Completed months alone do not tell six months from six months and a day: there it is asked whether it is the very day. */
const tooOld: Rule = {
  or: [
    { ">": [months, mostMonths] },
    { and: [{ ">=": [months, mostMonths] }, not({ var: "vn.signedAsMonthsEnd" })] },
  ],
};

/** Article 4, clause 1: whoever signs for the employer. */
const signer: readonly Obligation[] = [
  circularDuty("criminal-record-certificate", {
    of: withContract,
    breach: atSigning(not({ var: "vn.criminalRecordCertificate" })),
    articles: ["4.1.a"],
    label: {
      vi: "Người giao kết hợp đồng với người chưa đủ 15 tuổi bên phía người sử dụng lao động có phiếu lý lịch tư pháp",
      en: "Whoever signs for the employer with a person under 15 has a criminal record certificate",
    },
    note: earlierContracts,
    remedy: { vi: "có phiếu lý lịch tư pháp của người giao kết", en: "a certificate of whoever signs" },
  }),
  circularDuty("criminal-record-in-time", {
    of: withCertificate,
    breach: atSigning({ or: [{ ">": [{ var: "vn.criminalRecordIssued" }, signed] }, tooOld] }),
    articles: ["4.1.a"],
    label: {
      vi: "Phiếu lý lịch tư pháp được cấp không quá số tháng cho phép tính đến ngày giao kết",
      en: "The criminal record certificate is no older at the signing than the months allowed",
    },
    note: {
      vi: `Đúng ngày tròn tháng vẫn được (“không quá”). Phiếu cấp sau ngày giao kết thì ngày đó chưa có phiếu; đó là cách hiểu. ${earlierContracts.vi}`,
      en: `On the day on which the months are complete it is still allowed (“no more than”). One issued after the signing was not there on that day; that is a reading. ${earlierContracts.en}`,
    },
    remedy: {
      vi: "giao kết lại hợp đồng khi có phiếu lý lịch tư pháp còn trong thời hạn",
      en: "the contract signed anew with a certificate that is recent enough",
    },
  }),
  circularDuty("no-child-abuse-conviction", {
    of: withCertificate,
    breach: atSigning({ var: "vn.childAbuseConviction" }),
    articles: ["4.1.a"],
    label: {
      vi: "Phiếu lý lịch tư pháp của người giao kết không có án tích về hành vi xâm hại trẻ em",
      en: "The criminal record certificate of whoever signs shows no conviction for abusing a child",
    },
    note: earlierContracts,
    remedy: {
      vi: "người khác, không có án tích về hành vi xâm hại trẻ em, giao kết hợp đồng",
      en: "another person without such a conviction signs",
    },
  }),
  circularDuty("child-abuse-undertaking", {
    of: withContract,
    breach: atSigning(not({ var: "vn.childAbuseUndertaking" })),
    articles: ["4.1.b"],
    label: {
      vi: "Người giao kết bên phía người sử dụng lao động cam kết chưa từng bị truy cứu trách nhiệm hình sự, xử phạt hành chính về hành vi xâm hại trẻ em (Mẫu số 02)",
      en: "Whoever signs for the employer undertakes never to have been prosecuted or fined for abusing a child (Form 02)",
    },
    note: earlierContracts,
    remedy: { vi: "có bản cam kết theo Mẫu số 02", en: "the undertaking by Form 02" },
  }),
];

/** Article 4, clause 2: what the contract says beside what article 21 of the Code asks, which is not judged here. */
const contents: readonly Obligation[] = [
  circularDuty("contract-names-representative", {
    of: withContract,
    breach: not({ var: "vn.representativeInContract" }),
    articles: ["4.2.a"],
    label: {
      vi: "Hợp đồng với người chưa đủ 15 tuổi ghi đủ thông tin của người đại diện theo pháp luật",
      en: "The contract with a person under 15 gives the particulars of the legal representative",
    },
    remedy: {
      vi: "ghi đủ thông tin của người đại diện theo pháp luật vào hợp đồng",
      en: "the representative's particulars in the contract",
    },
  }),
  circularDuty("contract-names-lodging", {
    of: { and: [withContract, { var: "vn.awayFromFamily" }] },
    breach: not({ var: "vn.lodgingInContract" }),
    articles: ["4.2.b"],
    label: {
      vi: "Hợp đồng với người chưa đủ 15 tuổi làm việc xa gia đình ghi chỗ ở",
      en: "The contract with a person under 15 who works away from the family says where the child lodges",
    },
    remedy: { vi: "ghi chỗ ở của trẻ vào hợp đồng", en: "the child's lodging in the contract" },
  }),
  circularDuty("contract-ensures-study", {
    of: withContract,
    breach: not({ var: "vn.studyInContract" }),
    articles: ["4.2.c"],
    label: {
      vi: "Hợp đồng với người chưa đủ 15 tuổi ghi việc bảo đảm điều kiện học tập",
      en: "The contract with a person under 15 says how study is ensured",
    },
    remedy: {
      vi: "ghi việc bảo đảm điều kiện học tập vào hợp đồng",
      en: "how study is ensured, in the contract",
    },
  }),
];

const began: Rule = { var: "vn.contractBegan" };

/** Articles 4(3), 5, 6 and 7(1): before a child under 13 begins. */
const beforeConsent: readonly Obligation[] = [
  circularDuty("under-13-contract-after-consent", {
    of: { and: [atWork.under13, { var: "vn.writtenContract" }, { var: "vn.authorityConsent" }] },
    breach: { and: [{ "<": [began, { var: "vn.authorityConsented" }] }, { ">=": [began, circularSince] }] },
    articles: ["4.3"],
    label: {
      vi: "Hợp đồng với người chưa đủ 13 tuổi chỉ bắt đầu sau khi có văn bản đồng ý của cơ quan",
      en: "The contract with a person under 13 begins only after the written consent of the authority",
    },
    note: {
      vi: "Bắt đầu vào chính ngày của văn bản thì coi là sau khi có; đó là cách hiểu. Chưa có sự đồng ý thì chỉ xét nghĩa vụ về sự đồng ý. Hợp đồng bắt đầu trước ngày 15/3/2021 không bị coi là vi phạm điều này.",
      en: "Beginning on the very day of the consent is read as after it. Without consent only the duty of consent is judged. A contract that began before 15 March 2021 is no breach of this.",
    },
    remedy: {
      vi: "không bắt đầu trước khi có văn bản đồng ý",
      en: "no beginning before the consent",
    },
  }),
  circularDuty("under-13-file", {
    of: { and: [atWork.under13, { var: "vn.artsOrSport" }] },
    breach: {
      or: [
        not({ var: "vn.consentFile" }),
        { and: [{ var: "vn.attendsSchool" }, not({ var: "vn.timetableInFile" })] },
      ],
    },
    articles: ["5.1", "5.2", "6.1", "6.2", "6.3", "6.4", "6.5", "6.6", "7.1"],
    label: {
      vi: "Gửi một bộ hồ sơ đề nghị riêng, đủ giấy tờ, cho từng người chưa đủ 13 tuổi",
      en: "A file of its own, complete, is sent to the authority for each person under 13",
    },
    note: {
      vi: "Thời khóa biểu hoặc chương trình học tập chỉ cần khi trẻ đang đi học; bản sao sổ hộ khẩu hoặc giấy tạm trú không cần từ ngày 12/10/2023. Tiếp nhận, trả lời trong thời hạn (khoản 2, 3 Điều 7) và báo cáo hằng năm (khoản 5 Điều 11) là việc của cơ quan, không phải của người sử dụng lao động.",
      en: "The timetable or curriculum is needed of a child at school alone; the copy of the household book or temporary-residence paper has not been since 12 October 2023. To accept the file, to answer in time (article 7, clauses 2 and 3) and to report yearly (article 11, clause 5) is for the authority, not for the employer.",
    },
    remedy: { vi: "gửi bộ hồ sơ đủ giấy tờ cho trẻ này", en: "a complete file for this child" },
  }),
];

/** Articles 4 to 7 of Circular 09/2020: the papers of whoever employs a person under 15. */
export const employerPapers: readonly Obligation[] = [...signer, ...contents, ...beforeConsent];
