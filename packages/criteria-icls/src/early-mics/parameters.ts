import type { Parameter } from "@mangnon/schema";
import { timeless } from "../timeless.ts";
import type { Edition } from "./edition.ts";

const bands = [
  ["5-11", 1],
  ["12-14", 14],
  ["15-17", 43],
] as const;

const chores = [
  ["5-14", 28],
  ["15-17", 43],
] as const;

/** The hours of an edition: those of chores as seen, those of economic activity taken over. */
export const editionHours = ({ id, seen, takenOver }: Edition): readonly Parameter[] => [
  ...bands.map(
    ([band, value]): Parameter => ({
      id: `icls.${id}.economic-hours.${band}`,
      type: "number",
      unit: "hours per week",
      label: {
        vi: `ngưỡng giờ làm việc kinh tế trong tuần, ${band} tuổi (từ ngưỡng trở lên)`,
        en: `weekly hours of economic activity at ages ${band} (at or above)`,
      },
      values: timeless(value, takenOver),
    }),
  ),
  ...chores.map(
    ([band, value]): Parameter => ({
      id: `icls.${id}.chore-hours.${band}`,
      type: "number",
      unit: "hours per week",
      label: {
        vi: `ngưỡng giờ làm việc nhà trong tuần, ${band} tuổi (từ ngưỡng trở lên)`,
        en: `weekly hours of household chores at ages ${band} (at or above)`,
      },
      values: timeless(value, seen),
    }),
  ),
];
