import type { Rule, Variable } from "@mangnon/schema";
import { partlyOvertimeJobs } from "./parameters/lists.ts";

const working: Rule = { var: "economicActivity" };

/**
 * What the law asks beside the shared variables. A single job and a single place: where several fit, the
 * one with which the law is strictest is to be recorded.
 */
export const variables: readonly Variable[] = [
  {
    id: "vn.job",
    type: "code",
    codes: "vn.jobs",
    changeable: true,
    when: working,
    otherwise: "other",
    label: { vi: "công việc đang làm", en: "the job done" },
    question: {
      vi: "Trẻ làm công việc gì? Nếu nhiều công việc đều đúng, chọn công việc bị cấm (Điều 147) trước, rồi đến công việc không có trong danh mục nào.",
      en: "What job does the child do? If several fit, choose a prohibited one (article 147) first, then one on none of the lists.",
    },
  },
  {
    id: "vn.workplace",
    type: "code",
    codes: "vn.workplaces",
    changeable: true,
    when: working,
    otherwise: "other",
    label: { vi: "nơi làm việc", en: "the workplace" },
    question: {
      vi: "Trẻ làm việc ở đâu? Nếu nhiều nơi đều đúng, chọn nơi bị cấm (Điều 147) trước.",
      en: "Where does the child work? If several fit, choose a prohibited place (article 147) first.",
    },
  },
  {
    id: "vn.nightWork",
    type: "boolean",
    changeable: true,
    when: working,
    otherwise: false,
    label: {
      vi: "có làm việc ban đêm, từ 22 giờ đến 6 giờ sáng hôm sau",
      en: "work at night, from 22:00 to 06:00 the next day",
    },
    question: {
      vi: "Trẻ có làm việc trong khoảng từ 22 giờ đến 6 giờ sáng hôm sau không (Điều 106 Bộ luật Lao động)?",
      en: "Does the child work at any time between 22:00 and 06:00 the next day (article 106 of the Labour Code)?",
    },
  },
  {
    id: "vn.overtime",
    type: "boolean",
    changeable: true,
    when: working,
    otherwise: false,
    label: { vi: "có làm thêm giờ", en: "overtime work" },
    question: {
      vi: "Trẻ có làm thêm giờ ngoài thời giờ làm việc đã sắp xếp không?",
      en: "Does the child work overtime beyond the arranged hours?",
    },
  },
  {
    id: "vn.jobListedForOvertime",
    type: "boolean",
    when: { in: [{ var: "vn.job" }, partlyOvertimeJobs] },
    otherwise: false,
    label: {
      vi: "công việc cụ thể được nêu tại Phụ lục V, phần I",
      en: "the very job is named in Appendix V, part I",
    },
    question: {
      vi: "Công việc cụ thể của trẻ có được nêu tại Phụ lục V, phần I của Thông tư 09/2020 không?",
      en: "Is the child's very job named in Appendix V, part I, of Circular 09/2020?",
    },
  },
  {
    id: "vn.artsOrSport",
    type: "boolean",
    when: working,
    otherwise: false,
    label: {
      vi: "công việc nghệ thuật, thể dục, thể thao không làm tổn hại đến sự phát triển của trẻ",
      en: "work in the arts, physical training or sport that does not harm the child's development",
    },
    question: {
      vi: "Đó có phải là công việc nghệ thuật, thể dục, thể thao không làm tổn hại đến sự phát triển thể lực, trí lực, nhân cách của trẻ không?",
      en: "Is it work in the arts, physical training or sport that does not harm the child's physical, mental or personal development?",
    },
  },
  {
    id: "vn.authorityConsent",
    type: "boolean",
    changeable: true,
    when: working,
    otherwise: false,
    label: {
      vi: "có sự đồng ý của cơ quan chuyên môn về lao động cấp tỉnh",
      en: "consent of the provincial labour authority",
    },
    question: {
      vi: "Việc sử dụng trẻ đã có văn bản đồng ý của cơ quan chuyên môn về lao động thuộc Ủy ban nhân dân cấp tỉnh (hoặc nơi được ủy quyền) chưa?",
      en: "Has the provincial labour authority (or the office it delegated) consented in writing to employing the child?",
    },
  },
];
