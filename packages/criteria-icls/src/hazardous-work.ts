import type { Definition } from "@mangnon/schema";
import { surveyed } from "./ages.ts";
import { mics6Questions, mics6Syntax } from "./citations.ts";
import { childLabour, notChildLabour } from "./classes.ts";

const hazardous = { var: "fact.icls.mics6.hazardous-conditions" } as const;

const common = {
  kind: "definition",
  version: "1.0.0",
  authority: { vi: "UNICEF", en: "UNICEF" },
  effective: {},
  sources: [mics6Syntax("PR.3.4"), mics6Questions("CL4-CL6")],
  population: surveyed,
} as const;

/** Hazardous conditions at work, apart from hours: what MICS6 shows beside child labour since 2019. */
export const mics6Hazardous: Definition = {
  ...common,
  id: "mics6-hazardous",
  label: { vi: "Điều kiện nguy hại khi làm việc, theo MICS6", en: "Hazardous conditions at work, by MICS6" },
  note: {
    vi: "Chỉ xét điều kiện, không xét giờ; mỗi điều kiện là đủ. Trẻ không làm việc kinh tế không được hỏi nên không có điều kiện nguy hại. SDG 8.7.1 không tính điều này.",
    en: "Conditions alone, no hours; each is enough. A child without economic activity is not asked and has none. SDG 8.7.1 does not count it.",
  },
  criteria: ["icls.mics6.hazardous-conditions"],
  classes: [
    {
      id: "hazardous-conditions",
      label: { vi: "có điều kiện nguy hại", en: "hazardous conditions" },
      rule: hazardous,
    },
    {
      id: "no-hazardous-conditions",
      label: { vi: "không có điều kiện nguy hại", en: "no hazardous conditions" },
      rule: "otherwise",
    },
  ],
};

/** Hours and hazardous conditions together, and which of the two it is: `includeHaz` of the MICS6 program. */
export const mics6OrHazardous: Definition = {
  ...common,
  id: "mics6-or-hazardous",
  label: {
    vi: "Lao động trẻ em theo MICS6 (bản 2019), kể cả điều kiện nguy hại",
    en: "Child labour by MICS6 (2019 revision), hazardous conditions included",
  },
  note: {
    vi: "Giờ như `mics6`; ai chỉ vì điều kiện nguy hại mà được tính là một lớp riêng, để hai lớp đầu cộng lại bằng cờ `includeHaz` của chương trình. Không phải số SDG 8.7.1.",
    en: "Hours as in `mics6`; whoever is counted for hazardous conditions alone is a class of its own, so that the first two classes together are the flag `includeHaz` of the program. It is not the number of SDG 8.7.1.",
  },
  criteria: [
    "icls.mics6.child-labour",
    "icls.mics6.hazardous-conditions",
    "icls.mics6.child-labour-or-hazardous",
  ],
  classes: [
    { id: "child-labour", label: childLabour, rule: { var: "fact.icls.mics6.child-labour" } },
    {
      id: "hazardous-alone",
      label: {
        vi: "chỉ có điều kiện nguy hại, giờ dưới ngưỡng",
        en: "hazardous conditions alone, hours below the limit",
      },
      rule: hazardous,
    },
    { id: "not-child-labour", label: notChildLabour, rule: "otherwise" },
  ],
};
