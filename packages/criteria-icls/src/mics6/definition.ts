import type { Definition } from "@mangnon/schema";
import { surveyed } from "../ages.ts";
import { mics6Syntax } from "../citations.ts";
import { childLabour, notChildLabour } from "../classes.ts";

/**
 * Child labour as MICS6 defines it since the revision of 2019, with unknown hours kept unknown. Hazardous
 * conditions are a criterion, reported beside the class, and no part of child labour.
 */
export const mics6: Definition = {
  kind: "definition",
  id: "mics6",
  version: "1.0.0",
  label: { vi: "Lao động trẻ em theo MICS6 (bản 2019)", en: "Child labour by MICS6 (2019 revision)" },
  authority: { vi: "UNICEF", en: "UNICEF" },
  effective: {},
  sources: [mics6Syntax("PR.3.3")],
  note: {
    vi: "Giờ làm việc kinh tế và giờ làm việc nhà được xét riêng, không cộng lại. Điều kiện nguy hại không thuộc lao động trẻ em trong bản 2019. Mã thiếu (8, 9, 97-99) là chưa biết, không bao giờ là không; để lập lại số liệu đã công bố, dùng `mics6-program`.",
    en: "Economic hours and chore hours are tested apart, never added. Hazardous conditions are not in child labour since the 2019 revision. Missing codes (8, 9, 97-99) are unknown, never a no; to reproduce published figures use `mics6-program`.",
  },
  population: surveyed,
  criteria: [
    "icls.mics6.economic-at-or-over",
    "icls.mics6.economic-below",
    "icls.mics6.chores-at-or-over",
    "icls.mics6.chores-below",
    "icls.mics6.hazardous-conditions",
    "icls.mics6.child-labour",
    "icls.mics6.child-labour-or-hazardous",
  ],
  classes: [
    { id: "child-labour", label: childLabour, rule: { var: "fact.icls.mics6.child-labour" } },
    { id: "not-child-labour", label: notChildLabour, rule: "otherwise" },
  ],
};
