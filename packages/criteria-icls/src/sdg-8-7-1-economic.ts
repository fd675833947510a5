import type { Definition, Fact } from "@mangnon/schema";
import { surveyed, under12, under15 } from "./ages.ts";
import { sdg871 } from "./citations.ts";
import { childLabour, notChildLabour } from "./classes.ts";

const hours = { var: "actualHoursPerWeek" } as const;

/** At least 1 hour, at least 14 hours, but more than 43 hours: the words of the metadata, band by band. */
export const sdgEconomicFacts: readonly Fact[] = [
  {
    id: "icls.sdg-8-7-1.economic-over",
    label: {
      vi: "số giờ làm việc kinh tế trong tuần đạt mức của lứa tuổi theo siêu dữ liệu SDG 8.7.1",
      en: "economic hours in the week are as many as SDG 8.7.1 names for the age",
    },
    rule: {
      and: [
        { var: "economicActivity" },
        {
          if: [
            under12,
            { ">=": [hours, { var: "parameter.icls.sdg-8-7-1.economic-hours.5-11" }] },
            {
              if: [
                under15,
                { ">=": [hours, { var: "parameter.icls.sdg-8-7-1.economic-hours.12-14" }] },
                { ">": [hours, { var: "parameter.icls.sdg-8-7-1.economic-hours.15-17" }] },
              ],
            },
          ],
        },
      ],
    },
    sources: [sdg871],
  },
];

/** SDG 8.7.1 within the production boundary: economic activity alone, chores left out. */
export const sdgEconomic: Definition = {
  kind: "definition",
  id: "sdg-8-7-1-economic",
  version: "1.0.0",
  label: {
    vi: "Lao động trẻ em theo SDG 8.7.1, hoạt động kinh tế",
    en: "Child labour by SDG 8.7.1, economic activity",
  },
  authority: { vi: "Liên Hợp Quốc (ILO, UNICEF)", en: "United Nations (ILO, UNICEF)" },
  effective: {},
  sources: [sdg871],
  note: {
    vi: "Siêu dữ liệu viết “trên 43 giờ” cho 15-17 tuổi nên đúng 43 giờ không phải lao động trẻ em ở đây, nhưng là lao động trẻ em theo `mics6` (từ 43 giờ). Ranh giới này còn tranh cãi. Việc nhà, điều kiện nguy hại và các hình thức tồi tệ nhất khác không được tính.",
    en: "The metadata says “more than 43 hours” for ages 15-17, so exactly 43 hours is not child labour here, but it is by `mics6` (43 or more). The boundary is contested. Chores, hazardous conditions and other worst forms are not counted.",
  },
  population: surveyed,
  criteria: ["icls.sdg-8-7-1.economic-over"],
  classes: [
    { id: "child-labour", label: childLabour, rule: { var: "fact.icls.sdg-8-7-1.economic-over" } },
    { id: "not-child-labour", label: notChildLabour, rule: "otherwise" },
  ],
};
