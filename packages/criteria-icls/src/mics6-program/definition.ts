import type { Definition, Parameter } from "@mangnon/schema";
import { mics6Syntax } from "../citations.ts";
import { childLabour, notChildLabour } from "../classes.ts";

export const programParameters: readonly Parameter[] = [
  {
    id: "mics6-program.missing-hours-from",
    type: "integer",
    unit: "hours per week",
    label: {
      vi: "từ mã này, số giờ là mã thiếu (97 không nhất quán, 98 không biết, 99 không trả lời)",
      en: "from this code on, hours are codes (97 inconsistent, 98 don't know, 99 no response)",
    },
    values: [{ value: 97, sources: [mics6Syntax("PR.3.1")] }],
  },
];

/**
 * What UNICEF's tabulation program answers, unknowns ending as 0: to reproduce published tables and for
 * nothing else. It answers for every record, ages 18 and over included.
 */
export const mics6Program: Definition = {
  kind: "definition",
  id: "mics6-program",
  version: "1.0.0",
  label: {
    vi: "Lao động trẻ em như chương trình MICS6 tính (bản 2019)",
    en: "Child labour as the MICS6 program computes it (2019 revision)",
  },
  authority: { vi: "UNICEF", en: "UNICEF" },
  effective: {},
  sources: [mics6Syntax("PR.3.3")],
  note: {
    vi: "Lập lại chương trình đã công bố: trẻ không rõ số giờ được tính là không phải lao động trẻ em; mã 97-99 của giờ việc nhà thành 0 khi so “từ ngưỡng trở lên” nhưng không thành 0 khi so “dưới ngưỡng”; nhóm tuổi đầu không có cận dưới; từ 18 tuổi trở lên là 0. Để kết luận trung thực, dùng `mics6`.",
    en: "Reproduces the published program: a child whose hours are unknown is counted as not in child labour; codes 97-99 of chore hours become 0 for the “at least” test but not for the “less than” test; the first age band has no lower bound; ages 18 and over get 0. For an honest answer use `mics6`.",
  },
  population: true,
  criteria: [
    "mics6-program.economicAsked",
    "mics6-program.economicActivity",
    "mics6-program.eaLess",
    "mics6-program.eaMore",
    "mics6-program.hhChoresAsked",
    "mics6-program.hhChores",
    "mics6-program.hhcLess",
    "mics6-program.hhcMore",
    "mics6-program.hazardConditions",
    "mics6-program.childLabor",
    "mics6-program.includeHaz",
  ],
  classes: [
    { id: "child-labour", label: childLabour, rule: { var: "fact.mics6-program.childLabor" } },
    { id: "not-child-labour", label: notChildLabour, rule: "otherwise" },
  ],
};
