import type { Fact, Rule } from "@mangnon/schema";
import { circularAppendix } from "../citations/circular-09-2020.ts";
import { indicator0318 } from "../citations/indicator-0318.ts";
import { labourCode } from "../citations/labour-code.ts";
import { breachesOfAdmission } from "./breaches-of-admission.ts";
import { breachesOfHours } from "./breaches-of-hours.ts";
import { prohibitedJob, prohibitedPlace } from "./by-listing.ts";

const anyOf = (facts: readonly Fact[]): Rule => ({ or: facts.map(({ id }) => ({ var: `fact.${id}` })) });

/** Breaches taken together, and the work of article 147 at whatever age it is done. */
export const contraryToLabourLaw: readonly Fact[] = [
  {
    id: "vn.work-not-allowed",
    label: {
      vi: "công việc hoặc nơi làm việc không được phép ở độ tuổi của trẻ",
      en: "the job or the workplace is not allowed at the child's age",
    },
    rule: anyOf(breachesOfAdmission),
    sources: [labourCode(143), labourCode(145, 3), labourCode(147)],
  },
  {
    id: "vn.hours-not-allowed",
    label: {
      vi: "thời giờ làm việc không được phép ở độ tuổi của trẻ",
      en: "the working hours are not allowed at the child's age",
    },
    rule: anyOf(breachesOfHours),
    sources: [labourCode(146)],
  },
  {
    id: "vn.contrary-to-labour-law",
    label: {
      vi: "trẻ lao động trái quy định của pháp luật lao động",
      en: "the child's labour is contrary to labour law",
    },
    rule: { or: [{ var: "fact.vn.work-not-allowed" }, { var: "fact.vn.hours-not-allowed" }] },
    sources: [indicator0318],
  },
  {
    id: "vn.heavy-toxic-or-dangerous",
    label: {
      vi: "trẻ làm công việc hoặc ở nơi nặng nhọc, độc hại, nguy hiểm (Điều 147)",
      en: "the job or the workplace is heavy, toxic or dangerous (article 147)",
    },
    rule: { and: [{ var: "economicActivity" }, { or: [prohibitedJob, prohibitedPlace] }] },
    sources: [labourCode(147), circularAppendix("III"), circularAppendix("IV")],
  },
];
