/** Judges a record by every duty of a list: breaches, penalties on the day, and what would make it lawful. @module */
export type { ComplianceStatus } from "./as-definition.ts";
export type { Compliance, JudgedObligation } from "./compliance.ts";
export { complianceOf } from "./compliance-of.ts";
export { complianceText } from "./compliance-text.ts";
export type { Amounts, PenaltyBand, PenaltyOn, Transition } from "./penalty-on.ts";
export {
  checkObligationRules,
  type ReadObligation,
  type ReadObligations,
  readObligations,
} from "./read-obligations.ts";
export { type ComplianceSummary, type ObligationStatus, statusesOf, summaryOf } from "./statuses-of.ts";
