import type { CodeList, LocalizedText } from "@mangnon/schema";
import { labourCode } from "../citations/labour-code.ts";
import { prohibitedJobs } from "../code-lists/prohibited-jobs.ts";
import { prohibitedPlaces } from "../code-lists/workplaces.ts";

type Code = CodeList["codes"][number];

interface Provision {
  readonly article: number;
  readonly clause?: number;
  readonly point?: string;
  readonly vi: string;
  readonly en: string;
  readonly note?: LocalizedText;
}

const codeOf = ({ article, clause, point, vi, en, note }: Provision): Code => ({
  code: ["blld.", article, clause && `-${clause}`, point && `-${point}`].filter(Boolean).join(""),
  label: { vi, en },
  sources: [{ ...labourCode(article, clause, point), ...(note === undefined ? {} : { note }) }],
});

const before147: readonly Provision[] = [
  {
    article: 106,
    vi: "giờ làm việc ban đêm: từ 22 giờ đến 6 giờ sáng hôm sau",
    en: "night is from 22:00 to 06:00 the next day",
  },
  {
    article: 107,
    clause: 2,
    vi: "giới hạn chung của làm thêm giờ",
    en: "the general caps on overtime",
    note: {
      vi: "Điều 146 không nói giới hạn này có áp dụng cho người chưa thành niên; không tiêu chí nào dùng.",
      en: "Article 146 does not say that these bind minors; no criterion uses them.",
    },
  },
  {
    article: 143,
    clause: 1,
    vi: "lao động chưa thành niên là người lao động chưa đủ 18 tuổi",
    en: "a minor worker is a worker under 18",
  },
  {
    article: 143,
    clause: 2,
    vi: "từ đủ 15 đến chưa đủ 18 tuổi: không làm công việc, không ở nơi làm việc của Điều 147",
    en: "15 to under 18: not the work and not the workplaces of article 147",
  },
  {
    article: 143,
    clause: 3,
    vi: "từ đủ 13 đến chưa đủ 15 tuổi: chỉ công việc nhẹ theo danh mục",
    en: "13 to under 15: only light work of the list",
  },
  {
    article: 143,
    clause: 4,
    vi: "chưa đủ 13 tuổi: chỉ các công việc của khoản 3 Điều 145",
    en: "under 13: only the work of article 145, clause 3",
  },
  {
    article: 144,
    clause: 3,
    vi: "sự đồng ý của cha, mẹ hoặc người giám hộ; sổ theo dõi riêng, xuất trình khi được yêu cầu",
    en: "consent of a parent or guardian; a separate register, shown on request",
  },
  {
    article: 145,
    clause: 1,
    point: "a",
    vi: "chưa đủ 15 tuổi: hợp đồng bằng văn bản với trẻ và người đại diện theo pháp luật",
    en: "under 15: a written contract with the child and the legal representative",
  },
  {
    article: 145,
    clause: 1,
    point: "b",
    vi: "chưa đủ 15 tuổi: giờ làm việc không ảnh hưởng đến thời gian học tập",
    en: "under 15: hours that do not affect schooling",
  },
  {
    article: 145,
    clause: 1,
    point: "c",
    vi: "chưa đủ 15 tuổi: giấy khám sức khỏe và kiểm tra sức khỏe ít nhất 6 tháng một lần",
    en: "under 15: a health certificate, and a check at least once per 6 months",
  },
  {
    article: 145,
    clause: 1,
    point: "d",
    vi: "chưa đủ 15 tuổi: điều kiện làm việc phù hợp với lứa tuổi",
    en: "under 15: conditions suitable for the age",
  },
  {
    article: 145,
    clause: 3,
    vi: "chưa đủ 13 tuổi: chỉ nghệ thuật, thể dục, thể thao không làm tổn hại đến sự phát triển, và phải có sự đồng ý của cơ quan chuyên môn về lao động cấp tỉnh",
    en: "under 13: only the arts, physical training and sport that do not harm development, with consent of the provincial labour authority",
  },
  {
    article: 146,
    clause: 1,
    vi: "chưa đủ 15 tuổi: không quá 4 giờ một ngày và 20 giờ một tuần; không làm thêm giờ, không làm đêm",
    en: "under 15: at most 4 hours a day and 20 a week; no overtime, no night work",
  },
  {
    article: 146,
    clause: 2,
    vi: "từ đủ 15 đến chưa đủ 18 tuổi: không quá 8 giờ một ngày và 40 giờ một tuần; làm thêm giờ, làm đêm chỉ trong công việc theo danh mục",
    en: "15 to under 18: at most 8 hours a day and 40 a week; overtime and night work only in listed jobs",
  },
];

/**
 * Articles 143 to 147 point by point, with 106 and 107 where they bear on minors, as far as they were seen: clauses 1 and
 * 2 of article 144 and clause 2 of article 145 were not. Labels say what a provision is about; they do not quote it.
 */
export const labourCodeProvisions: CodeList = {
  id: "vn.labour-code",
  label: {
    vi: "các quy định của Bộ luật Lao động về lao động chưa thành niên",
    en: "provisions of the Labour Code on minors at work",
  },
  codes: [...before147.map(codeOf), ...prohibitedJobs, ...prohibitedPlaces],
};
