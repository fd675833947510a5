import type { Fact, Rule } from "@mangnon/schema";
import { under12, under15 } from "../ages.ts";
import { mics6Questions, mics6Syntax } from "../citations.ts";
import { anyHazard } from "../hazards.ts";

const hours = { var: "actualHoursPerWeek" } as const;
const chores = { var: "choreHoursPerWeek" } as const;
const threshold = { var: "fact.icls.mics6.economic-threshold" } as const;
const choreThreshold = { var: "parameter.icls.mics6.chore-hours.5-14" } as const;

/** The hours from which economic activity is child labour, by age band. */
const thresholdByAge: Rule = {
  if: [
    under12,
    { var: "parameter.icls.mics6.economic-hours.5-11" },
    {
      if: [
        under15,
        { var: "parameter.icls.mics6.economic-hours.12-14" },
        { var: "parameter.icls.mics6.economic-hours.15-17" },
      ],
    },
  ],
};

/**
 * The facts of `mics6`. Economic hours and chore hours are tested apart and never added together; chores have
 * no limit at ages 15 to 17.
 */
export const mics6Facts: readonly Fact[] = [
  {
    id: "icls.mics6.economic-threshold",
    label: { vi: "ngưỡng giờ làm việc kinh tế theo tuổi", en: "the limit of economic hours at this age" },
    rule: thresholdByAge,
    sources: [mics6Syntax("PR.3.1")],
  },
  {
    id: "icls.mics6.economic-at-or-over",
    label: {
      vi: "số giờ làm việc kinh tế trong tuần bằng hoặc vượt ngưỡng của lứa tuổi",
      en: "economic hours in the week reach or exceed the limit for the age",
    },
    rule: { and: [{ var: "economicActivity" }, { ">=": [hours, threshold] }] },
    sources: [mics6Syntax("PR.3.1")],
  },
  {
    id: "icls.mics6.economic-below",
    label: {
      vi: "có làm việc kinh tế trong tuần nhưng dưới ngưỡng của lứa tuổi",
      en: "there is economic activity in the week, below the limit for the age",
    },
    rule: { and: [{ var: "economicActivity" }, { "<": [hours, threshold] }] },
    sources: [mics6Syntax("PR.3.1")],
  },
  {
    id: "icls.mics6.chores-at-or-over",
    label: {
      vi: "trẻ 5-14 tuổi và số giờ làm việc nhà trong tuần bằng hoặc vượt ngưỡng",
      en: "the child is aged 5-14 and chore hours in the week reach or exceed the limit",
    },
    rule: { and: [under15, { ">=": [chores, choreThreshold] }] },
    sources: [mics6Syntax("PR.3.2")],
  },
  {
    id: "icls.mics6.chores-below",
    label: {
      vi: "trẻ 5-14 tuổi và có làm việc nhà trong tuần nhưng dưới ngưỡng",
      en: "the child is aged 5-14 and does chores for some hours in the week, below the limit",
    },
    rule: { and: [under15, { ">": [chores, 0] }, { "<": [chores, choreThreshold] }] },
    sources: [mics6Syntax("PR.3.2")],
  },
  {
    id: "icls.mics6.hazardous-conditions",
    label: { vi: "trẻ làm việc trong điều kiện nguy hại", en: "the child works in hazardous conditions" },
    rule: anyHazard,
    sources: [mics6Syntax("PR.3.4"), mics6Questions("CL4-CL6")],
  },
  {
    id: "icls.mics6.child-labour",
    label: {
      vi: "số giờ làm việc kinh tế hoặc số giờ làm việc nhà đạt ngưỡng của lứa tuổi",
      en: "economic hours or chore hours reach the limit for the age",
    },
    rule: {
      or: [{ var: "fact.icls.mics6.economic-at-or-over" }, { var: "fact.icls.mics6.chores-at-or-over" }],
    },
    sources: [mics6Syntax("PR.3.3")],
  },
  {
    id: "icls.mics6.child-labour-or-hazardous",
    label: {
      vi: "số giờ đạt ngưỡng của lứa tuổi, hoặc trẻ làm việc trong điều kiện nguy hại",
      en: "hours reach the limit for the age, or the child works in hazardous conditions",
    },
    rule: {
      or: [{ var: "fact.icls.mics6.child-labour" }, { var: "fact.icls.mics6.hazardous-conditions" }],
    },
    sources: [mics6Syntax("PR.3.4")],
  },
];
