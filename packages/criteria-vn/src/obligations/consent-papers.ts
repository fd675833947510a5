import type { Obligation, Rule } from "@mangnon/schema";
import { circularSince } from "../citations/circular-09-2020.ts";
import { atWork, not } from "./at-work.ts";
import { circularDuty } from "./circular-duty.ts";

const began: Rule = { var: "vn.contractBegan" };

/** Articles 4(3), 5, 6 and 7(1) of Circular 09/2020: before a child under 13 begins. */
export const consentPapers: readonly Obligation[] = [
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
