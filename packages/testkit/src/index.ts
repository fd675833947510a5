/** Scenarios of law as tests, and coverage of rules. @module */
export type { TestkitCodes, TestkitErrorCodes, TestkitFailureCodes, TestkitIssueCodes } from "./codes.ts";
export {
  type Coverage,
  type CriterionCoverage,
  mergeCoverage,
  type ParameterCoverage,
} from "./coverage/coverage.ts";
export type { ObligationCoverage } from "./coverage/obligation-coverage.ts";
export { type Uncovered, uncovered } from "./coverage/uncovered.ts";
export { TestkitError } from "./errors.ts";
export { checkScenarios } from "./scenarios/check-scenarios.ts";
export { runScenarioFile } from "./scenarios/run-scenario-file.ts";
export { runScenarios, type ScenarioResult, type ScenariosRun } from "./scenarios/run-scenarios.ts";
