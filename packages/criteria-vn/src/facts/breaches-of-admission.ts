import type { Fact, Rule } from "@mangnon/schema";
import { circularAppendix, circularArticle } from "../citations/circular-09-2020.ts";
import { labourCode } from "../citations/labour-code.ts";
import { under13, workingAndByAge } from "./by-age.ts";
import { jobOn, placeBarredUnder15, prohibitedJob, prohibitedPlace } from "./by-listing.ts";

const artsOrSport: Rule = { var: "vn.artsOrSport" };

/**
 * Whether the child may do this work, here, at all. Under 13 only the arts and sport; from 13 only listed
 * light jobs, and not in the barred places; from 15 everything but what article 147 forbids. Article 147 is
 * not read into the younger bands: "not prohibited" is not "allowed" there.
 */
export const breachesOfAdmission: readonly Fact[] = [
  {
    id: "vn.job-not-allowed",
    label: {
      vi: "công việc không được phép ở độ tuổi của trẻ",
      en: "the job is not allowed at the child's age",
    },
    rule: workingAndByAge({
      under13: { "!": [artsOrSport] },
      from13: { "!": [jobOn("light-jobs")] },
      from15: prohibitedJob,
    }),
    sources: [
      labourCode(143, 4),
      labourCode(145, 3),
      labourCode(143, 3),
      circularArticle("Điểm a khoản 5 và khoản 6 Điều 3", "Article 3, clause 5, point a, and clause 6"),
      circularAppendix("II"),
      labourCode(143, 2),
      labourCode(147, 1),
      circularAppendix("III"),
    ],
  },
  {
    id: "vn.consent-missing",
    label: {
      vi: "trẻ chưa đủ 13 tuổi làm công việc nghệ thuật, thể dục, thể thao mà chưa có sự đồng ý của cơ quan chuyên môn về lao động",
      en: "the child is under 13 and works in the arts or sport without consent of the labour authority",
    },
    rule: {
      and: [{ var: "economicActivity" }, under13, artsOrSport, { "!": [{ var: "vn.authorityConsent" }] }],
    },
    sources: [labourCode(145, 3), circularArticle("Khoản 6 Điều 3", "Article 3, clause 6")],
  },
  {
    id: "vn.workplace-not-allowed",
    label: {
      vi: "nơi làm việc không được phép ở độ tuổi của trẻ",
      en: "the workplace is not allowed at the child's age",
    },
    rule: workingAndByAge({
      under13: false,
      from13: placeBarredUnder15,
      from15: prohibitedPlace,
    }),
    sources: [
      circularArticle("Điểm b khoản 5 Điều 3", "Article 3, clause 5, point b"),
      labourCode(147, 2),
      circularAppendix("IV"),
    ],
  },
];
