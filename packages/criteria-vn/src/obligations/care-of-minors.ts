import type { Obligation, Rule } from "@mangnon/schema";
import { articleAsSeen } from "../circular-09-2020/codes.ts";
import { labourCode, labourCodeSince } from "../citations/labour-code.ts";
import { atWork, not } from "./at-work.ts";
import { circularDuty } from "./circular-duty.ts";

const unfit: Rule = { var: "vn.healthNoLongerSuits" };

const restBreaks: Obligation = {
  id: "vn.duty.rest-breaks",
  label: {
    vi: "Bố trí các đợt nghỉ giải lao cho người chưa đủ 15 tuổi",
    en: "A person under 15 has rest breaks during work",
  },
  severity: "breach",
  since: labourCodeSince,
  population: atWork.under15,
  breach: not({ var: "vn.restBreaks" }),
  sources: [labourCode(109, 2), articleAsSeen("3.3")],
  note: {
    vi: "Không ấn định số phút. Bộ luật nói về mọi người lao động; ở đây chỉ xét người chưa đủ 15 tuổi như Thông tư nhắc lại, và không xét nội quy lao động.",
    en: "No minutes are fixed. The Code speaks of every worker; judged here are those under 15, as the Circular repeats, and not the internal rules.",
  },
  remedy: { vi: "bố trí các đợt nghỉ giải lao", en: "rest breaks" },
};

/** Article 3, clause 3, and article 12, clauses 2 to 4. Clause 1 is the register; clause 5 refers to other law. */
export const careOfMinors: readonly Obligation[] = [
  restBreaks,
  circularDuty("minor-consulted", {
    of: atWork.anyAge,
    breach: not({ var: "vn.minorConsulted" }),
    articles: ["12.2"],
    label: {
      vi: "Tôn trọng, lấy ý kiến của người chưa thành niên về những vấn đề liên quan đến quyền và lợi ích của họ",
      en: "The minor is respected, and asked on what concerns the minor's rights and interests",
    },
    remedy: { vi: "lấy ý kiến của người chưa thành niên", en: "the minor is asked" },
  }),
  circularDuty("safety-supervision", {
    of: atWork.anyAge,
    breach: not({ var: "vn.safetySupervised" }),
    articles: ["12.3"],
    label: {
      vi: "Thường xuyên kiểm tra, giám sát bảo đảm an toàn cho người chưa thành niên tại nơi làm việc",
      en: "The employer checks regularly that the minor is safe at the workplace",
    },
    note: { vi: "Không ấn định bao lâu một lần.", en: "How often is not fixed." },
    remedy: { vi: "thường xuyên kiểm tra, giám sát", en: "regular checks" },
  }),
  circularDuty("minor-told-of-health", {
    of: { and: [atWork.anyAge, unfit] },
    breach: not({ var: "vn.minorToldOfHealth" }),
    articles: ["12.4"],
    label: {
      vi: "Thông báo cho người chưa thành niên khi sức khỏe không còn phù hợp với công việc",
      en: "The minor is told when health no longer suits the job",
    },
    note: {
      vi: "Khoản này là nghĩa vụ thông báo, không tự nói phải dừng công việc.",
      en: "The clause is a duty to tell; it does not itself say that the work must stop.",
    },
    remedy: { vi: "thông báo cho người chưa thành niên", en: "the minor is told" },
  }),
  circularDuty("representative-told-of-health", {
    of: { and: [atWork.under15, unfit] },
    breach: not({ var: "vn.representativeToldOfHealth" }),
    articles: ["12.4"],
    label: {
      vi: "Thông báo cả cho người đại diện theo pháp luật khi sức khỏe của người chưa đủ 15 tuổi không còn phù hợp với công việc",
      en: "The legal representative is told as well when the health of a person under 15 no longer suits the job",
    },
    remedy: { vi: "thông báo cho người đại diện theo pháp luật", en: "the legal representative is told" },
  }),
];
