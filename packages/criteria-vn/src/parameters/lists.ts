import type { Citation, LocalizedText, Parameter } from "@mangnon/schema";
import { codesOfAppendixIV } from "../circular-09-2020/codes.ts";
import {
  circularAppendix,
  circularArticle,
  circularProvision,
  circularSince,
} from "../citations/circular-09-2020.ts";
import { labourCode, labourCodeSince, labourCodeVerifiedUntil } from "../citations/labour-code.ts";
import { crafts, lightJobs } from "../code-lists/light-jobs.ts";
import { overtimeOnlyJobs } from "../code-lists/overtime-jobs.ts";
import { jobsOfAppendixIII, prohibitedJobs, workOnShips } from "../code-lists/prohibited-jobs.ts";

interface Listed {
  readonly of: "vn.jobs" | "vn.workplaces";
  readonly since: string;
  readonly codes: readonly string[];
  readonly label: LocalizedText;
  readonly sources: readonly Citation[];
  readonly verifiedUntil?: string;
}

const list = (id: string, { of, since, codes, label, sources, ...checked }: Listed): Parameter => ({
  id,
  type: "codes",
  codes: of,
  label,
  values: [{ since, value: codes, sources }],
  ...checked,
});

const codesOf = (codes: readonly { readonly code: string }[]): readonly string[] =>
  codes.map(({ code }) => code);

const placesOfTheCode = ["a", "b", "c", "d"].map((point) => `blld.147-2-${point}`);

/** Points h and đ say "other" and leave it to the Circular to say which: until it held, nobody could know. */
const otherHarmfulJob = "blld.147-1-h";
const otherHarmfulPlace = "blld.147-2-d-bar";

/** Appendix III as one code and item by item; item 35 has an exception by age and is a list of its own. */
const harmfulJobs = [otherHarmfulJob, ...codesOf(jobsOfAppendixIII).filter((code) => code !== workOnShips)];
const harmfulPlaces = [otherHarmfulPlace, ...codesOf(codesOfAppendixIV)];

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
    codes: [...placesOfTheCode, ...harmfulPlaces],
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
    codes: codesOf(prohibitedJobs).filter((code) => code !== otherHarmfulJob),
    label: { vi: "công việc bị cấm nêu tại Bộ luật", en: "the prohibited jobs that the Code names" },
    sources: [labourCode(147, 1)],
    verifiedUntil: labourCodeVerifiedUntil,
  }),
  list("vn.other-harmful-jobs", {
    of: "vn.jobs",
    since: circularSince,
    codes: harmfulJobs,
    label: {
      vi: "công việc khác gây tổn hại, thuộc Phụ lục III",
      en: "the other harmful jobs, those of Appendix III",
    },
    sources: [
      labourCode(147, 1, "h"),
      circularArticle("Khoản 1 Điều 9", "Article 9, clause 1"),
      circularAppendix("III"),
    ],
  }),
  list("vn.jobs-on-sea-going-ships", {
    of: "vn.jobs",
    since: circularSince,
    codes: [workOnShips],
    label: { vi: "công việc trên tàu đi biển", en: "work on sea-going ships" },
    sources: [circularProvision("III.35")],
  }),
  list("vn.prohibited-places", {
    of: "vn.workplaces",
    since: labourCodeSince,
    codes: placesOfTheCode,
    label: { vi: "nơi làm việc bị cấm nêu tại Bộ luật", en: "the prohibited workplaces that the Code names" },
    sources: [labourCode(147, 2)],
    verifiedUntil: labourCodeVerifiedUntil,
  }),
  list("vn.other-harmful-places", {
    of: "vn.workplaces",
    since: circularSince,
    codes: harmfulPlaces,
    label: {
      vi: "nơi làm việc khác gây tổn hại, thuộc Phụ lục IV",
      en: "the other harmful workplaces, those of Appendix IV",
    },
    sources: [
      labourCode(147, 2, "đ"),
      circularArticle("Khoản 2 Điều 9", "Article 9, clause 2"),
      circularAppendix("IV"),
    ],
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

/** Crafts of items 4 and 5 of Appendix II that Appendix V does not name. */
export const craftsWithoutOvertime = ["4-02", "4-16", "4-18", "5-08", "5-10"].map(
  (part) => `tt09.II.${part}`,
);

const craftsWithOvertime = codesOf(crafts).filter((code) => !craftsWithoutOvertime.includes(code));

/** Jobs of Appendix II of which Appendix V names a part, or perhaps names: the code alone does not decide. */
export const partlyOvertimeJobs = [
  "tt09.II.4",
  "tt09.II.4-except",
  "tt09.II.5",
  "tt09.II.8",
  "tt09.II.10",
] as const;

const overtimeAndNight: readonly Parameter[] = [
  list("vn.overtime-jobs", {
    of: "vn.jobs",
    since: circularSince,
    codes: [...sameWordsInBoth, ...craftsWithOvertime, ...codesOf(overtimeOnlyJobs)],
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
        vi: "Mục 5 và 6 hẹp hơn mục 4 và 5 của Phụ lục II (không có cưa vỏ trai, vẽ tranh sơn mài, làm vàng mã và hai việc đánh bóng) và mục 5 không loại trừ công đoạn có hóa chất độc hại; mục 21 nói nuôi gia súc và côn trùng, không nêu tên chăn thả tại nông trại và nuôi tằm. Phải hỏi công việc cụ thể.",
        en: "Items 5 and 6 are narrower than items 4 and 5 of Appendix II (no shell sawing, lacquer painting, votive paper or the two polishing jobs), and item 5 does not except stages with toxic chemicals; item 21 says livestock and insects and does not name herding on a farm or silkworms. The very job must be asked.",
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
