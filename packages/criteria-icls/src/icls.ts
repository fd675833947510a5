import type { Plugin } from "@mangnon/schema";
import { frozen } from "./frozen.ts";
import { hazards } from "./hazards.ts";
import { mics6 } from "./mics6/definition.ts";
import { mics6Facts } from "./mics6/facts.ts";
import { mics6Program, programParameters } from "./mics6-program/definition.ts";
import { programFacts } from "./mics6-program/facts.ts";
import { programVariables } from "./mics6-program/variables.ts";
import { parameters } from "./parameters.ts";
import { sdgEconomic, sdgEconomicFacts } from "./sdg-8-7-1-economic.ts";

/**
 * Statistical definitions of child labour: `mics6` (unknown stays unknown), `mics6-program` (the published
 * program, unknowns ending as 0) and `sdg-8-7-1-economic`. No law: a child at work within the law may be in
 * child labour here, and the other way round.
 *
 * @example
 * icls.contributes.definitions?.map(({ id }) => id);
 * // => ["mics6", "mics6-program", "sdg-8-7-1-economic"]
 */
export const icls: Plugin = frozen({
  name: "@mangnon/criteria-icls",
  version: "0.0.0",
  host: "0.x",
  contributes: {
    variables: [...hazards, ...programVariables],
    facts: [...mics6Facts, ...sdgEconomicFacts, ...programFacts],
    parameters: [...parameters, ...programParameters],
    definitions: [mics6, mics6Program, sdgEconomic],
  },
});
