/** The variables, code lists and facts that packs share, as data. @module */
export { sharedCodeLists, sharedFacts, sharedVariables } from "./shared.ts";
