import type { Parameter } from "@mangnon/schema";
import { sdg871 } from "../citations.ts";
import { timeless } from "../timeless.ts";

const hours = "hours per week";

/** Whether exactly so many hours count is for each definition to say. */
export const sdgHours: readonly Parameter[] = [
  {
    id: "icls.sdg-8-7-1.economic-hours.5-11",
    type: "number",
    unit: hours,
    label: {
      vi: "số giờ làm việc kinh tế trong tuần, 5-11 tuổi (ít nhất)",
      en: "weekly hours of economic activity at ages 5-11 (at least)",
    },
    values: timeless(1, sdg871),
  },
  {
    id: "icls.sdg-8-7-1.economic-hours.12-14",
    type: "number",
    unit: hours,
    label: {
      vi: "số giờ làm việc kinh tế trong tuần, 12-14 tuổi (ít nhất)",
      en: "weekly hours of economic activity at ages 12-14 (at least)",
    },
    values: timeless(14, sdg871),
  },
  {
    id: "icls.sdg-8-7-1.economic-hours.15-17",
    type: "number",
    unit: hours,
    label: {
      vi: "số giờ làm việc kinh tế trong tuần, 15-17 tuổi",
      en: "weekly hours of economic activity at ages 15-17",
    },
    values: timeless(43, sdg871),
  },
  {
    id: "icls.sdg-8-7-1.chore-hours.5-14",
    type: "number",
    unit: hours,
    label: {
      vi: "số giờ làm việc nhà trong tuần, 5-14 tuổi",
      en: "weekly hours of household chores at ages 5-14",
    },
    values: timeless(21, sdg871),
  },
];
