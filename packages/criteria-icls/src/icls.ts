import type { Plugin } from "@mangnon/schema";
import { bandFacts, bandParameters, bandVariables } from "./age-bands.ts";
import { earlyMics } from "./early-mics/definitions.ts";
import { editions } from "./early-mics/edition.ts";
import { editionFacts } from "./early-mics/facts.ts";
import { frozen } from "./frozen.ts";
import { mics6Hazardous, mics6OrHazardous } from "./hazardous-work.ts";
import { hazards } from "./hazards.ts";
import { mics6 } from "./mics6/definition.ts";
import { mics6Facts } from "./mics6/facts.ts";
import { mics6Program, programParameters } from "./mics6-program/definition.ts";
import { programFacts } from "./mics6-program/facts.ts";
import { programVariables } from "./mics6-program/variables.ts";
import { parameters } from "./parameters.ts";
import { sdgDefinitions } from "./sdg-8-7-1/definitions.ts";
import { atOrAbove, moreThan, sdgFacts } from "./sdg-8-7-1/facts.ts";
import { worstFormFacts, worstForms, worstFormVariables } from "./worst-forms.ts";

/**
 * Statistical definitions of child labour: MICS6 in its editions and MICS5 (unknown stays unknown), `mics6-program`
 * (the published program, unknowns ending as 0), SDG 8.7.1 within both boundaries and by both readings, hazardous
 * conditions apart and together, and signs of other worst forms. No law: a child at work within the law may be in
 * child labour here, and the other way round.
 *
 * @example
 * icls.contributes.definitions?.map(({ id }) => id);
 * // => [
 * //   "mics6", "mics6-program", "mics6-hazardous", "mics6-or-hazardous", "mics5", "mics6-2017",
 * //   "sdg-8-7-1-economic", "sdg-8-7-1-economic-at-or-above", "sdg-8-7-1-general", "sdg-8-7-1-general-at-or-above",
 * //   "worst-forms",
 * // ]
 */
export const icls: Plugin = frozen({
  name: "@mangnon/criteria-icls",
  version: "0.0.0",
  host: "0.x",
  contributes: {
    variables: [...hazards, ...worstFormVariables, ...programVariables, ...bandVariables],
    facts: [
      ...mics6Facts,
      ...editions.flatMap(editionFacts),
      ...sdgFacts(moreThan),
      ...sdgFacts(atOrAbove),
      ...worstFormFacts,
      ...programFacts,
      ...bandFacts,
    ],
    parameters: [...parameters, ...programParameters, ...bandParameters],
    definitions: [
      mics6,
      mics6Program,
      mics6Hazardous,
      mics6OrHazardous,
      ...earlyMics,
      ...sdgDefinitions,
      worstForms,
    ],
  },
});
