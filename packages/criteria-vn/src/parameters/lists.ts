import type { Citation, LocalizedText, Parameter } from "@mangnon/schema";
import { circularAppendix, circularArticle, circularSince } from "../citations/circular-09-2020.ts";
import { labourCode, labourCodeSince } from "../citations/labour-code.ts";
import { lightJobs } from "../code-lists/light-jobs.ts";
import { overtimeOnlyJobs } from "../code-lists/overtime-jobs.ts";
import { prohibitedJobs } from "../code-lists/prohibited-jobs.ts";

interface Listed {
  readonly of: "vn.jobs" | "vn.workplaces";
  readonly since: string;
  readonly codes: readonly string[];
  readonly label: LocalizedText;
  readonly sources: readonly Citation[];
}

const list = (id: string, { of, since, codes, label, sources }: Listed): Parameter => ({
  id,
  type: "codes",
  codes: of,
  label,
  values: [{ since, value: codes, sources }],
});

const codesOf = (codes: readonly { readonly code: string }[]): readonly string[] =>
  codes.map(({ code }) => code);

const harmfulPlaces = ["a", "b", "c", "d", "d-bar"].map((point) => `blld.147-2-${point}`);

/** The lists for those aged 13 to under 15: what is not listed is not allowed. */
const under15: readonly Parameter[] = [
  list("vn.light-jobs", {
    of: "vn.jobs",
    since: circularSince,
    codes: codesOf(lightJobs),
    label: { vi: "danh mục công việc nhẹ", en: "the list of light jobs" },
    sources: [labourCode(143, 3), circularArticle("Điều 8", "Article 8"), circularAppendix("II")],
  }),
  list("vn.places-barred-under-15", {
    of: "vn.workplaces",
    since: circularSince,
    codes: harmfulPlaces,
    label: {
      vi: "nơi không được sử dụng người từ đủ 13 đến chưa đủ 15 tuổi làm việc",
      en: "the places where nobody aged 13 to under 15 may work",
    },
    sources: [circularArticle("Điểm b khoản 5 Điều 3", "Article 3, clause 5, point b")],
  }),
];

/** What article 147 forbids at 15 to under 18. Article 147 says nothing of younger workers. */
const prohibited: readonly Parameter[] = [
  list("vn.prohibited-jobs", {
    of: "vn.jobs",
    since: labourCodeSince,
    codes: codesOf(prohibitedJobs),
    label: { vi: "công việc bị cấm", en: "the prohibited jobs" },
    sources: [labourCode(147, 1)],
  }),
  list("vn.prohibited-places", {
    of: "vn.workplaces",
    since: labourCodeSince,
    codes: harmfulPlaces,
    label: { vi: "nơi làm việc bị cấm", en: "the prohibited workplaces" },
    sources: [labourCode(147, 2)],
  }),
];

const sameWordsInBoth = [
  "tt09.II.1",
  "tt09.II.2",
  "tt09.II.3",
  "tt09.II.6",
  "tt09.II.7",
  "tt09.II.9",
  "tt09.II.12",
];

/** Jobs of Appendix II of which Appendix V names a part, or perhaps names: the code alone does not decide. */
export const partlyOvertimeJobs = ["tt09.II.4", "tt09.II.5", "tt09.II.8", "tt09.II.10"] as const;

const overtimeAndNight: readonly Parameter[] = [
  list("vn.overtime-jobs", {
    of: "vn.jobs",
    since: circularSince,
    codes: [...sameWordsInBoth, ...codesOf(overtimeOnlyJobs)],
    label: {
      vi: "nghề, công việc được làm thêm giờ từ đủ 15 đến chưa đủ 18 tuổi",
      en: "the jobs in which overtime is allowed at 15 to under 18",
    },
    sources: [labourCode(146, 2), circularArticle("Điều 10", "Article 10"), circularAppendix("V", "I")],
  }),
  list("vn.partly-overtime-jobs", {
    of: "vn.jobs",
    since: circularSince,
    codes: partlyOvertimeJobs,
    label: {
      vi: "công việc mà Phụ lục V chỉ nêu một phần",
      en: "the jobs of which Appendix V names only a part",
    },
    sources: [
      circularAppendix("V", "I", {
        vi: "Mục 5 và 6 hẹp hơn mục 4 và 5 của Phụ lục II (không có cưa vỏ trai, vẽ tranh sơn mài, làm vàng mã và hai việc đánh bóng); mục 21 nói nuôi gia súc và côn trùng, không nêu tên chăn thả tại nông trại và nuôi tằm. Phải hỏi công việc cụ thể.",
        en: "Items 5 and 6 are narrower than items 4 and 5 of Appendix II (no shell sawing, lacquer painting, votive paper or the two polishing jobs); item 21 says livestock and insects and does not name herding on a farm or silkworms. The very job must be asked.",
      }),
    ],
  }),
  list("vn.night-jobs", {
    of: "vn.jobs",
    since: circularSince,
    codes: ["tt09.II.1", "tt09.II.2"],
    label: {
      vi: "nghề, công việc được làm việc vào ban đêm từ đủ 15 đến chưa đủ 18 tuổi",
      en: "the jobs in which night work is allowed at 15 to under 18",
    },
    sources: [labourCode(146, 2), circularArticle("Điều 10", "Article 10"), circularAppendix("V", "II")],
  }),
];

/** The lists of jobs and workplaces, each from the day its instrument came into force. */
export const lists: readonly Parameter[] = [...under15, ...prohibited, ...overtimeAndNight];
