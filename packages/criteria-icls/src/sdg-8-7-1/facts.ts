import type { Fact, LocalizedText, Rule } from "@mangnon/schema";
import { under12, under15 } from "../ages.ts";
import { sdg871 } from "../citations.ts";

/** How "43 hours" and "21 hours" are read, which the metadata says in two ways. */
export interface Reading {
  /** What ids of this reading begin with. */
  readonly prefix: string;
  /** Whether a child with exactly so many hours counts. */
  readonly compared: ">" | ">=";
  readonly words: LocalizedText;
}

/** The sentences of the metadata: "more than 43", "more than 21". */
export const moreThan: Reading = {
  prefix: "icls.sdg-8-7-1",
  compared: ">",
  words: { vi: "theo siêu dữ liệu SDG 8.7.1", en: "as SDG 8.7.1 names for the age" },
};

/** The title of the indicator in the same text: "at or above". */
export const atOrAbove: Reading = {
  prefix: "icls.sdg-8-7-1-at-or-above",
  compared: ">=",
  words: {
    vi: "theo tên chỉ tiêu SDG 8.7.1 (“từ ngưỡng trở lên”)",
    en: "as the title of SDG 8.7.1 names for the age (“at or above”)",
  },
};

const economic = { var: "actualHoursPerWeek" } as const;

const limit = (of: string): Rule => ({ var: `parameter.icls.sdg-8-7-1.${of}` });

const byAge = ({ compared }: Reading): Rule => ({
  if: [
    under12,
    { ">=": [economic, limit("economic-hours.5-11")] },
    {
      if: [
        under15,
        { ">=": [economic, limit("economic-hours.12-14")] },
        { [compared]: [economic, limit("economic-hours.15-17")] },
      ],
    },
  ],
});

/** Hours of economic activity and hours of chores, each with its own limit and never added. */
export const sdgFacts = (reading: Reading): readonly Fact[] => [
  {
    id: `${reading.prefix}.economic-over`,
    label: {
      vi: `số giờ làm việc kinh tế trong tuần đạt mức của lứa tuổi ${reading.words.vi}`,
      en: `economic hours in the week are as many ${reading.words.en}`,
    },
    rule: { and: [{ var: "economicActivity" }, byAge(reading)] },
    sources: [sdg871],
  },
  {
    id: `${reading.prefix}.chores-over`,
    label: {
      vi: `trẻ 5-14 tuổi và số giờ làm việc nhà trong tuần đạt mức ${reading.words.vi}`,
      en: `the child is aged 5-14 and chore hours in the week are as many ${reading.words.en}`,
    },
    rule: {
      and: [under15, { [reading.compared]: [{ var: "choreHoursPerWeek" }, limit("chore-hours.5-14")] }],
    },
    sources: [sdg871],
  },
];
