import type { Fact, Rule } from "@mangnon/schema";
import { circularAppendix, circularArticle } from "../citations/circular-09-2020.ts";
import { labourCode } from "../citations/labour-code.ts";
import { workingAndBefore15 } from "./by-age.ts";
import { jobOn } from "./by-listing.ts";

const more = (hours: string, limit: string): Rule => ({
  ">": [{ var: hours }, { var: `parameter.vn.${limit}` }],
});

const overtimeNotAllowed: Rule = { "!": [{ var: "fact.vn.overtime-job" }] };
const listSources = [labourCode(146, 2), circularArticle("Điều 10", "Article 10")];

/** Whether Appendix V lets somebody aged 15 to under 18 work overtime in this job. */
export const overtimeJob: Fact = {
  id: "vn.overtime-job",
  label: {
    vi: "công việc thuộc danh mục được làm thêm giờ",
    en: "the job is on the list in which overtime is allowed",
  },
  rule: {
    or: [
      jobOn("overtime-jobs"),
      {
        and: [jobOn("partly-overtime-jobs"), { var: "vn.jobListedForOvertime" }],
      },
    ],
  },
  sources: [...listSources, circularAppendix("V", "I")],
};

/**
 * Breaches of article 146. Daily and weekly limits hold together and "not exceed" means strictly more
 * breaches. From 15, hours beyond them are overtime, lawful only in a listed job; the general caps on overtime
 * of article 107 are not applied, since article 146 does not say that they are.
 */
export const breachesOfHours: readonly Fact[] = [
  {
    id: "vn.too-many-hours-a-day",
    label: {
      vi: "số giờ làm việc trong ngày vượt mức tối đa ở độ tuổi của trẻ",
      en: "the hours a day exceed the limit for the child's age",
    },
    rule: workingAndBefore15(more("usualHoursPerDay", "max-hours-per-day.under-15"), {
      and: [more("usualHoursPerDay", "max-hours-per-day.15-17"), overtimeNotAllowed],
    }),
    sources: [labourCode(146, 1), ...listSources],
  },
  {
    id: "vn.too-many-hours-a-week",
    label: {
      vi: "số giờ làm việc trong tuần vượt mức tối đa ở độ tuổi của trẻ",
      en: "the hours a week exceed the limit for the child's age",
    },
    rule: workingAndBefore15(more("usualHoursPerWeek", "max-hours-per-week.under-15"), {
      and: [more("usualHoursPerWeek", "max-hours-per-week.15-17"), overtimeNotAllowed],
    }),
    sources: [labourCode(146, 1), ...listSources],
  },
  {
    id: "vn.overtime-not-allowed",
    label: {
      vi: "trẻ làm thêm giờ khi không được phép",
      en: "the child works overtime where it is not allowed",
    },
    rule: workingAndBefore15({ var: "vn.overtime" }, { and: [{ var: "vn.overtime" }, overtimeNotAllowed] }),
    sources: [labourCode(146, 1), ...listSources, circularAppendix("V", "I")],
  },
  {
    id: "vn.night-work-not-allowed",
    label: {
      vi: "trẻ làm việc vào ban đêm (22 giờ đến 6 giờ) khi không được phép",
      en: "the child works at night (22:00 to 06:00) where it is not allowed",
    },
    rule: workingAndBefore15(
      { var: "vn.nightWork" },
      { and: [{ var: "vn.nightWork" }, { "!": [jobOn("night-jobs")] }] },
    ),
    sources: [labourCode(106), labourCode(146, 1), ...listSources, circularAppendix("V", "II")],
  },
];
