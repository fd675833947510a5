import type { Fact, Rule } from "@mangnon/schema";
import { under12, under15 } from "../ages.ts";
import { anyHazard } from "../hazards.ts";
import type { Edition } from "./edition.ts";

/** The facts of an edition. Hours of the two kinds are tested apart and never added together. */
export function editionFacts({ id, seen, takenOver }: Edition): readonly Fact[] {
  const limit = (of: string): Rule => ({ var: `parameter.icls.${id}.${of}` });
  const fact = (name: string): Rule => ({ var: `fact.icls.${id}.${name}` });
  const reaches = (hours: string, of: string): Rule => ({ ">=": [{ var: hours }, limit(of)] });
  return [
    {
      id: `icls.${id}.economic-at-or-over`,
      label: {
        vi: "số giờ làm việc kinh tế trong tuần bằng hoặc vượt ngưỡng của lứa tuổi",
        en: "economic hours in the week reach or exceed the limit for the age",
      },
      rule: {
        and: [
          { var: "economicActivity" },
          {
            if: [
              under12,
              reaches("actualHoursPerWeek", "economic-hours.5-11"),
              {
                if: [
                  under15,
                  reaches("actualHoursPerWeek", "economic-hours.12-14"),
                  reaches("actualHoursPerWeek", "economic-hours.15-17"),
                ],
              },
            ],
          },
        ],
      },
      sources: [takenOver],
    },
    {
      id: `icls.${id}.chores-at-or-over`,
      label: {
        vi: "số giờ làm việc nhà trong tuần bằng hoặc vượt ngưỡng của lứa tuổi",
        en: "chore hours in the week reach or exceed the limit for the age",
      },
      rule: {
        if: [
          under15,
          reaches("choreHoursPerWeek", "chore-hours.5-14"),
          reaches("choreHoursPerWeek", "chore-hours.15-17"),
        ],
      },
      sources: [seen],
    },
    {
      id: `icls.${id}.hazardous-conditions`,
      label: { vi: "trẻ làm việc trong điều kiện nguy hại", en: "the child works in hazardous conditions" },
      rule: anyHazard,
      sources: [seen, takenOver],
    },
    {
      id: `icls.${id}.child-labour`,
      label: {
        vi: "số giờ đạt ngưỡng của lứa tuổi, hoặc trẻ làm việc trong điều kiện nguy hại",
        en: "hours reach the limit for the age, or the child works in hazardous conditions",
      },
      rule: {
        or: [fact("economic-at-or-over"), fact("chores-at-or-over"), fact("hazardous-conditions")],
      },
      sources: [seen],
    },
  ];
}
