import type { Parameter } from "@mangnon/schema";
import { mics5Syntax, mics6Syntax, mics6Syntax2017, sdg871 } from "./citations.ts";
import { editions } from "./early-mics/edition.ts";
import { editionHours } from "./early-mics/parameters.ts";
import { sdgHours } from "./sdg-8-7-1/parameters.ts";
import { timeless } from "./timeless.ts";

const hours = "hours per week";

const inAll = [
  mics6Syntax("PR.3.3"),
  sdg871,
  mics5Syntax("taken-over"),
  mics6Syntax2017("taken-over"),
] as const;

/** All these standards take the bands 5-11, 12-14 and 15-17. Other bands are other parameters of a pack of one's own. */
const ages: readonly Parameter[] = [
  {
    id: "icls.mics6.age.5",
    type: "integer",
    unit: "years",
    label: { vi: "tuổi nhỏ nhất được khảo sát", en: "the youngest age surveyed" },
    values: timeless(5, ...inAll),
  },
  {
    id: "icls.mics6.age.12",
    type: "integer",
    unit: "years",
    label: { vi: "tuổi bắt đầu nhóm 12-14", en: "the age at which the 12-14 band begins" },
    values: timeless(12, ...inAll),
  },
  {
    id: "icls.mics6.age.15",
    type: "integer",
    unit: "years",
    label: { vi: "tuổi bắt đầu nhóm 15-17", en: "the age at which the 15-17 band begins" },
    values: timeless(15, ...inAll),
  },
  {
    id: "icls.mics6.age.18",
    type: "integer",
    unit: "years",
    label: { vi: "tuổi không còn được khảo sát", en: "the age from which children are no longer surveyed" },
    values: timeless(18, ...inAll),
  },
];

const mics6Hours: readonly Parameter[] = [
  {
    id: "icls.mics6.economic-hours.5-11",
    type: "number",
    unit: hours,
    label: {
      vi: "ngưỡng giờ làm việc kinh tế trong tuần, 5-11 tuổi (từ ngưỡng trở lên)",
      en: "weekly hours of economic activity at ages 5-11 (at or above)",
    },
    values: timeless(1, mics6Syntax("PR.3.1")),
  },
  {
    id: "icls.mics6.economic-hours.12-14",
    type: "number",
    unit: hours,
    label: {
      vi: "ngưỡng giờ làm việc kinh tế trong tuần, 12-14 tuổi (từ ngưỡng trở lên)",
      en: "weekly hours of economic activity at ages 12-14 (at or above)",
    },
    values: timeless(14, mics6Syntax("PR.3.1")),
  },
  {
    id: "icls.mics6.economic-hours.15-17",
    type: "number",
    unit: hours,
    label: {
      vi: "ngưỡng giờ làm việc kinh tế trong tuần, 15-17 tuổi (từ ngưỡng trở lên)",
      en: "weekly hours of economic activity at ages 15-17 (at or above)",
    },
    values: timeless(43, mics6Syntax("PR.3.1")),
  },
  {
    id: "icls.mics6.chore-hours.5-14",
    type: "number",
    unit: hours,
    label: {
      vi: "ngưỡng giờ làm việc nhà trong tuần, 5-14 tuổi (từ ngưỡng trở lên)",
      en: "weekly hours of household chores at ages 5-14 (at or above)",
    },
    values: timeless(21, mics6Syntax("PR.3.2")),
  },
];

/** The numbers of the statistical definitions. None has a first day: a survey of any year may be tabulated. */
export const parameters: readonly Parameter[] = [
  ...ages,
  ...mics6Hours,
  ...sdgHours,
  ...editions.flatMap(editionHours),
];
