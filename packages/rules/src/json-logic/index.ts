/** The bridge to json-logic-js: exports what was read as plain JSON Logic, reads foreign rules, runs them. @module */
export { type EvaluatedRule, evaluateRule, type RuleValue } from "./evaluate-rule.ts";
export { exportDefinition } from "./export-definition.ts";
export { type ExportOptions, exportRule } from "./export-rule.ts";
export { type ImportedRule, importRule } from "./import-rule.ts";
export type { ReadRule } from "./read-rule.ts";
export { runRule } from "./run-rule.ts";
export { type JsonLogicData, type PreparedData, toData } from "./to-data.ts";
