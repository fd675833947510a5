/** Strict, three-valued, explained JSON Logic: reads rules, decides classes, says why. @module */
export { type Classified, type ClassifyOptions, classify } from "./classify/classify.ts";
export type { RulesCodes, RulesErrorCodes, RulesFindingCodes, RulesIssueCodes } from "./codes.ts";
export { checkRules, type ReadDefinition, readDefinition } from "./definition/read-definition.ts";
export { RulesError } from "./errors.ts";
