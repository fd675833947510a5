import type { Plugin } from "@mangnon/schema";
import { riskFacts, riskVariables, vnAtRisk } from "./at-risk/definition.ts";
import { circularLists } from "./circular-09-2020/codes.ts";
import { circularParameters } from "./circular-09-2020/parameters.ts";
import { jobs } from "./code-lists/jobs.ts";
import { workplaces } from "./code-lists/workplaces.ts";
import { vnChildLabour } from "./definitions/child-labour.ts";
import { survey2012Facts, vnChildLabour2012 } from "./definitions/child-labour-2012.ts";
import { vnLabourCode } from "./definitions/labour-code.ts";
import { breachesOfAdmission } from "./facts/breaches-of-admission.ts";
import { breachesOfHours, overtimeJob } from "./facts/breaches-of-hours.ts";
import { contraryToLabourLaw } from "./facts/contrary-to-labour-law.ts";
import { frozen } from "./frozen.ts";
import { labourCodeProvisions } from "./labour-code/provisions.ts";
import { loadTooHeavy } from "./loads/facts.ts";
import { loadVariables } from "./loads/variables.ts";
import { measuredWorkFacts } from "./measured-work/facts.ts";
import { measuredWork, measuredWorkVariables } from "./measured-work/variables.ts";
import { minorsAtWork } from "./obligations/minors-at-work.ts";
import { factsOfObligations, parametersOfObligations } from "./obligations/parameters.ts";
import { variablesOfObligations } from "./obligations/variables.ts";
import { ages, indicatorAges } from "./parameters/ages.ts";
import { hourLimits } from "./parameters/hours.ts";
import { lists } from "./parameters/lists.ts";
import { survey2012Numbers } from "./parameters/survey-2012.ts";
import { variables } from "./variables.ts";

/**
 * Vietnamese law on minors at work, each number dated and cited: `vn-labour-code` (is this work within the Code?) and
 * `vn-child-labour` (does indicator 0318 count this child?); beside them `vn-child-labour-2012` (by the hours of a
 * survey) and `vn-at-risk`, a profile that no law states. On a day before the Code or the Circular the answer is
 * unknown, never a guess. `vn-minors-at-work` tells which duties a work arrangement breaches.
 *
 * @example
 * vn.contributes.definitions?.map(({ id, version }) => `${id}@${version}`);
 * // => ["vn-labour-code@2.0.0", "vn-child-labour@1.0.0", "vn-child-labour-2012@1.0.0", "vn-at-risk@0.1.0"]
 */
export const vn: Plugin = frozen({
  name: "@mangnon/criteria-vn",
  version: "0.0.0",
  host: "0.x",
  contributes: {
    codeLists: [jobs, workplaces, measuredWork, labourCodeProvisions, ...circularLists],
    variables: [
      ...variables,
      ...loadVariables,
      ...measuredWorkVariables,
      ...riskVariables,
      ...variablesOfObligations,
    ],
    facts: [
      ...measuredWorkFacts,
      loadTooHeavy,
      ...breachesOfAdmission,
      overtimeJob,
      ...breachesOfHours,
      ...contraryToLabourLaw,
      ...factsOfObligations,
      ...survey2012Facts,
      ...riskFacts,
    ],
    parameters: [
      ...ages,
      ...indicatorAges,
      ...hourLimits,
      ...lists,
      ...circularParameters,
      ...parametersOfObligations,
      ...survey2012Numbers,
    ],
    definitions: [vnLabourCode, vnChildLabour, vnChildLabour2012, vnAtRisk],
    obligations: [minorsAtWork],
  },
});
