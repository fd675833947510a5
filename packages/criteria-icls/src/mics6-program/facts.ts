import type { Fact, LocalizedText, Rule } from "@mangnon/schema";
import { mics6Syntax } from "../citations.ts";
import {
  anyChoreHours,
  choresAsCoded,
  choresWithoutCodes,
  economicHours,
  economicHoursCounted,
  economicHoursRecorded,
} from "./hours.ts";

const named = (name: string): Rule => ({ var: `fact.mics6-program.${name}` });
const variable = (name: string): Rule => ({ var: `mics6-program.${name}` });
const younger = (than: 12 | 15 | 18): Rule => ({
  "<": [variable("age"), { var: `parameter.icls.mics6.age.${than}` }],
});
const economic = (band: string): Rule => ({ var: `parameter.icls.mics6.economic-hours.${band}` });
const choreThreshold: Rule = { var: "parameter.icls.mics6.chore-hours.5-14" };

/** A flag of the program, under the program's own name for it. */
const flag = (name: string, table: string, label: LocalizedText, rule: Rule): Fact => ({
  id: `mics6-program.${name}`,
  label,
  rule,
  sources: [mics6Syntax(table)],
});

/** The first band has no lower bound; ages 18 and over, and the code 99, get none of the flags by hours. */
const threshold: Fact = flag(
  "threshold",
  "PR.3.1",
  { vi: "ngưỡng giờ làm việc kinh tế theo tuổi", en: "the limit of economic hours at this age" },
  { if: [younger(12), economic("5-11"), { if: [younger(15), economic("12-14"), economic("15-17")] }] },
);

const byQuestions: readonly Fact[] = [
  flag(
    "economicAsked",
    "PR.3.1",
    { vi: "có câu hỏi về việc kinh tế được ghi", en: "some question on economic activity is recorded" },
    variable("anyEconomicAnswer"),
  ),
  flag(
    "economicActivity",
    "PR.3.1",
    { vi: "có việc kinh tế", en: "there is economic activity" },
    variable("anyEconomic"),
  ),
  flag(
    "hhChoresAsked",
    "PR.3.2",
    { vi: "có câu hỏi về việc nhà được ghi", en: "some question on chores is recorded" },
    variable("anyChoreAnswer"),
  ),
  flag("hhChores", "PR.3.2", { vi: "có việc nhà", en: "there are household chores" }, variable("anyChore")),
  flag(
    "hazardConditions",
    "PR.3.4",
    { vi: "có điều kiện nguy hại", en: "there are hazardous conditions" },
    variable("anyHazard"),
  ),
];

const byHours: readonly Fact[] = [
  flag(
    "eaLess",
    "PR.3.1",
    { vi: "giờ kinh tế dưới ngưỡng", en: "economic hours are below the limit" },
    {
      and: [
        named("economicActivity"),
        younger(18),
        economicHoursRecorded,
        { "<": [economicHours, named("threshold")] },
      ],
    },
  ),
  flag(
    "eaMore",
    "PR.3.1",
    { vi: "giờ kinh tế từ ngưỡng trở lên", en: "economic hours reach the limit" },
    {
      and: [
        named("economicActivity"),
        younger(18),
        economicHoursCounted,
        { ">=": [economicHours, named("threshold")] },
      ],
    },
  ),
  flag(
    "hhcLess",
    "PR.3.2",
    { vi: "giờ việc nhà dưới ngưỡng", en: "chore hours are below the limit" },
    { and: [named("hhChores"), younger(15), anyChoreHours, { "<": [choresAsCoded, choreThreshold] }] },
  ),
  flag(
    "hhcMore",
    "PR.3.2",
    { vi: "giờ việc nhà từ ngưỡng trở lên", en: "chore hours reach the limit" },
    { and: [named("hhChores"), younger(15), { ">=": [choresWithoutCodes, choreThreshold] }] },
  ),
];

const together: readonly Fact[] = [
  flag(
    "childLabor",
    "PR.3.3",
    { vi: "giờ kinh tế hoặc giờ việc nhà từ ngưỡng trở lên", en: "economic or chore hours reach the limit" },
    { or: [named("eaMore"), named("hhcMore")] },
  ),
  flag(
    "includeHaz",
    "PR.3.4",
    {
      vi: "giờ từ ngưỡng trở lên hoặc có điều kiện nguy hại",
      en: "hours reach the limit or there are hazardous conditions",
    },
    { or: [named("childLabor"), named("hazardConditions")] },
  ),
];

/**
 * The flags of the tabulation program. `economicAsked` and `hhChoresAsked` are ours: where nothing at all was
 * recorded the program leaves `economicActivity` and `hhChores` empty, which a truth cannot show.
 */
export const programFacts: readonly Fact[] = [threshold, ...byQuestions, ...byHours, ...together];
