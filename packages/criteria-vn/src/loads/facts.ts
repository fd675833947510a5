import type { Fact, Rule } from "@mangnon/schema";
import type { Load } from "../circular-09-2020/appendix-iii/loads.ts";
import { labourCode } from "../citations/labour-code.ts";
import { sourcesOfItem } from "../measured-work/facts.ts";

const age: Rule = { var: "fact.age" };

const edge = (name: string): Rule => ({ var: `parameter.vn.tt09.III.68.years.${name}` });

type Cell = `${Load["band"]}-${Load["frequency"]}-${Load["sex"]}`;

const limit = (cell: Cell): Rule => ({ var: `parameter.vn.tt09.III.68.load.${cell}` });

const bySex = (cells: `${Load["band"]}-${Load["frequency"]}`): Rule => ({
  if: [{ "==": [{ var: "sex" }, "female"] }, limit(`${cells}-f`), limit(`${cells}-m`)],
});

const reached = (band: Load["band"]): Rule => ({
  ">=": [
    { var: "vn.loadWeight" },
    { if: [{ var: "vn.regularLoads" }, bySex(`${band}-reg`), bySex(`${band}-occ`)] },
  ],
});

/**
 * The table of Appendix III, item 68. It begins at 180 months, and nothing is read into it for those who are younger:
 * under 15 there is the closed list of light jobs. Its edges are whole years, so that completed years tell its bands
 * also where only an age was recorded.
 */
export const loadTooHeavy: Fact = {
  id: "vn.load-too-heavy",
  label: {
    vi: "vật phải mang, vác, nâng đạt trọng lượng mà luật cấm ở độ tuổi, giới tính và mức thường xuyên đó",
    en: "the load is as heavy as the law forbids at the child's age and sex, carried so often",
  },
  rule: {
    and: [
      { var: "vn.carriesLoads" },
      { ">=": [age, edge("from")] },
      { "<": [age, edge("before")] },
      { if: [{ "<": [age, edge("second")] }, reached("15"), reached("16")] },
    ],
  },
  sources: [labourCode(147, 1, "a"), ...sourcesOfItem("III.68")],
};
