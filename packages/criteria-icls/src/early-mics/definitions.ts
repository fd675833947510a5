import type { Definition } from "@mangnon/schema";
import { surveyed } from "../ages.ts";
import { childLabour, notChildLabour } from "../classes.ts";
import { type Edition, editions } from "./edition.ts";

/** Child labour by an edition before 2019: more hours of chores, up to 17, and hazardous conditions at any hours. */
const definitionOf = ({ id, label, seen, takenOver }: Edition): Definition => ({
  kind: "definition",
  id,
  version: "1.0.0",
  label,
  authority: { vi: "UNICEF", en: "UNICEF" },
  effective: {},
  sources: [seen, takenOver],
  note: {
    vi: "Khác bản 2019 ở ba điểm đã thấy: việc nhà từ 28 giờ (không phải 21) ở 5-14 tuổi, việc nhà từ 43 giờ ở 15-17 tuổi, và điều kiện nguy hại được tính ở mọi số giờ. Ngưỡng giờ làm việc kinh tế, cách so sánh “từ ngưỡng trở lên” và các câu hỏi về nguy hại lấy theo bản 2019. Mã thiếu là chưa biết, không bao giờ là không.",
    en: "It differs from the 2019 revision in three points that were seen: chores count from 28 hours (not 21) at ages 5-14, from 43 hours at ages 15-17, and hazardous conditions count at any hours. The limits of economic hours, “at or above” and the questions on hazards are taken from the 2019 revision. Missing codes are unknown, never a no.",
  },
  population: surveyed,
  criteria: ["economic-at-or-over", "chores-at-or-over", "hazardous-conditions", "child-labour"].map(
    (name) => `icls.${id}.${name}`,
  ),
  classes: [
    { id: "child-labour", label: childLabour, rule: { var: `fact.icls.${id}.child-labour` } },
    { id: "not-child-labour", label: notChildLabour, rule: "otherwise" },
  ],
});

/** `mics5` and `mics6-2017`. Figures by them and by `mics6` are not to be drawn as one line. */
export const earlyMics: readonly Definition[] = editions.map(definitionOf);
