import type { LocalizedText, Parameter } from "@mangnon/schema";
import { survey2012 } from "../citations/survey-2012.ts";

const timeless = (value: number): Parameter["values"] => [{ value, sources: [survey2012] }];

const age = (years: number, label: LocalizedText): Parameter => ({
  id: `vn.survey-2012.age.${years}`,
  type: "integer",
  unit: "years",
  label,
  values: timeless(years),
});

const hours = (per: "day" | "week", band: string, value: number): Parameter => ({
  id: `vn.survey-2012.hours-per-${per}.${band}`,
  type: "number",
  unit: `hours per ${per}`,
  label: {
    vi: `ngưỡng giờ một ${per === "day" ? "ngày" : "tuần"} của điều tra 2012, ${band} tuổi`,
    en: `hours a ${per} of the survey of 2012 at ages ${band}`,
  },
  values: timeless(value),
});

/** The bands and hours of the survey of 2012. They belong to a statistic: they hold for records of any day. */
export const survey2012Numbers: readonly Parameter[] = [
  age(5, { vi: "tuổi nhỏ nhất của điều tra 2012", en: "the youngest age of the survey of 2012" }),
  age(12, { vi: "tuổi bắt đầu nhóm 12-14 của điều tra 2012", en: "where the band 12-14 of 2012 begins" }),
  age(15, { vi: "tuổi bắt đầu nhóm 15-17 của điều tra 2012", en: "where the band 15-17 of 2012 begins" }),
  age(18, { vi: "tuổi ngoài điều tra 2012", en: "the age from which 2012 surveyed nobody" }),
  hours("day", "5-11", 1),
  hours("week", "5-11", 5),
  hours("day", "12-14", 4),
  hours("week", "12-14", 24),
  hours("day", "15-17", 7),
  hours("week", "15-17", 42),
];
