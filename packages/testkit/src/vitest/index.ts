/** Scenario files as tests of Vitest. @module */
export { describeScenarios } from "./describe-scenarios.ts";
