/** Strict, three-valued, explained JSON Logic: reads rules, decides classes, says why. @module */
export { type Classified, type ClassifyOptions, classify } from "./classify/classify.ts";
export { nextQuestion } from "./classify/next-question.ts";
export type {
  RulesCodes,
  RulesErrorCodes,
  RulesFindingCodes,
  RulesIssueCodes,
  RulesLintCodes,
} from "./codes.ts";
export { onlyVerified } from "./definition/only-verified.ts";
export { checkRules, type ReadDefinition, readDefinition } from "./definition/read-definition.ts";
export type {
  Epoch,
  ReadClass,
  ReadFact,
  ReadParameter,
  ReadParts,
  ReadVariable,
} from "./definition/read-parts.ts";
export { type Requirements, requirementsOf } from "./definition/requirements.ts";
export { RulesError } from "./errors.ts";
export { changesText } from "./explain/changes-text.ts";
export { explain } from "./explain/explain.ts";
export type {
  Asked,
  ExplainedNode,
  ExplainedRule,
  ExplainedValue,
  Explanation,
} from "./explain/explanation.ts";
export { type ExplanationTextOptions, explanationText } from "./explain/explanation-text.ts";
export {
  type Change,
  type WhatWouldChange,
  type WhatWouldChangeOptions,
  whatWouldChange,
} from "./explain/what-would-change.ts";
