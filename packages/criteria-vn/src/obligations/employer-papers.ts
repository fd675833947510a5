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

/** “No more than six months”: on the day on which six are complete, six have begun; on the day after, seven. */
const tooOld: Rule = {
  ">": [{ var: "fact.vn.months-of-criminal-record" }, { var: "parameter.vn.tt09.art4.1.a.months" }],
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

/** Article 4, clauses 1 and 2, of Circular 09/2020: the papers of whoever employs a person under 15. */
export const employerPapers: readonly Obligation[] = [...signer, ...contents];
