import type { LocalizedText, Variable } from "@mangnon/schema";
import { arranged, given } from "./asked.ts";

const health = "vn.healthNoLongerSuits";

const toldOfHealth = (id: string, label: LocalizedText, question: LocalizedText): Variable => ({
  ...arranged(id, label, question),
  when: { var: health },
});

/** What article 3, clause 3, and article 12 of the Circular ask of the employer of a minor. */
export const careVariables: readonly Variable[] = [
  arranged(
    "vn.restBreaks",
    { vi: "có bố trí các đợt nghỉ giải lao", en: "rest breaks during work" },
    {
      vi: "Người sử dụng lao động có bố trí các đợt nghỉ giải lao cho trẻ không?",
      en: "Does the employer arrange rest breaks for the child during work?",
    },
  ),
  arranged(
    "vn.minorConsulted",
    {
      vi: "người chưa thành niên được tôn trọng, lấy ý kiến",
      en: "the minor respected and asked on what concerns the minor's rights and interests",
    },
    {
      vi: "Người chưa thành niên có được tôn trọng, lấy ý kiến về những vấn đề liên quan đến quyền và lợi ích của mình không?",
      en: "Is the minor respected, and asked on what concerns the minor's rights and interests?",
    },
  ),
  arranged(
    "vn.safetySupervised",
    {
      vi: "thường xuyên kiểm tra, giám sát an toàn cho người chưa thành niên tại nơi làm việc",
      en: "regular checks that the minor is safe at the workplace",
    },
    {
      vi: "Người sử dụng lao động có thường xuyên kiểm tra, giám sát bảo đảm an toàn cho người chưa thành niên tại nơi làm việc không?",
      en: "Does the employer check regularly that the minor is safe at the workplace?",
    },
  ),
  given(
    health,
    {
      vi: "sức khỏe không còn phù hợp với công việc",
      en: "health that no longer suits the job",
    },
    {
      vi: "Sức khỏe của người chưa thành niên đã đến mức không còn phù hợp với công việc chưa?",
      en: "Has the minor's health ceased to suit the job?",
    },
  ),
  toldOfHealth(
    "vn.minorToldOfHealth",
    {
      vi: "đã thông báo cho người chưa thành niên về sức khỏe không còn phù hợp",
      en: "the minor told that health no longer suits the job",
    },
    {
      vi: "Đã thông báo cho người chưa thành niên về sức khỏe không còn phù hợp chưa?",
      en: "Was the minor told that health no longer suits the job?",
    },
  ),
  toldOfHealth(
    "vn.representativeToldOfHealth",
    {
      vi: "đã thông báo cho người đại diện theo pháp luật về sức khỏe không còn phù hợp",
      en: "the legal representative told that health no longer suits the job",
    },
    {
      vi: "Đã thông báo cho người đại diện theo pháp luật về sức khỏe không còn phù hợp chưa?",
      en: "Was the legal representative told that health no longer suits the job?",
    },
  ),
];
