import type { Plugin } from "@mangnon/schema";
import { circularLists } from "./circular-09-2020/codes.ts";
import { circularParameters } from "./circular-09-2020/parameters.ts";
import { jobs } from "./code-lists/jobs.ts";
import { workplaces } from "./code-lists/workplaces.ts";
import { vnChildLabour } from "./definitions/child-labour.ts";
import { vnLabourCode } from "./definitions/labour-code.ts";
import { breachesOfAdmission } from "./facts/breaches-of-admission.ts";
import { breachesOfHours, overtimeJob } from "./facts/breaches-of-hours.ts";
import { contraryToLabourLaw } from "./facts/contrary-to-labour-law.ts";
import { frozen } from "./frozen.ts";
import { minorsAtWork } from "./obligations/minors-at-work.ts";
import { factsOfObligations, parametersOfObligations } from "./obligations/parameters.ts";
import { variablesOfObligations } from "./obligations/variables.ts";
import { ages, indicatorAges } from "./parameters/ages.ts";
import { hourLimits } from "./parameters/hours.ts";
import { lists } from "./parameters/lists.ts";
import { variables } from "./variables.ts";

/**
 * Vietnamese law on minors at work, each number dated and cited: `vn-labour-code` (is this work within the
 * Code?) and `vn-child-labour` (does indicator 0318 count this child?). On a day before the Code or the
 * Circular the answer is unknown, never a guess. `vn-minors-at-work` tells which duties a work arrangement breaches.
 *
 * @example
 * vn.contributes.definitions?.map(({ id, version }) => `${id}@${version}`);
 * // => ["vn-labour-code@1.0.0", "vn-child-labour@0.1.0"]
 */
export const vn: Plugin = frozen({
  name: "@mangnon/criteria-vn",
  version: "0.0.0",
  host: "0.x",
  contributes: {
    codeLists: [jobs, workplaces, ...circularLists],
    variables: [...variables, ...variablesOfObligations],
    facts: [
      ...breachesOfAdmission,
      overtimeJob,
      ...breachesOfHours,
      ...contraryToLabourLaw,
      ...factsOfObligations,
    ],
    parameters: [
      ...ages,
      ...indicatorAges,
      ...hourLimits,
      ...lists,
      ...circularParameters,
      ...parametersOfObligations,
    ],
    definitions: [vnLabourCode, vnChildLabour],
    obligations: [minorsAtWork],
  },
});
