/** Counts classes, estimates rates with bounds for unknowns, and judges targets. @module */
export type { CarryingCodes, IndicatorsCodes, ReasonCodes } from "./codes.ts";
export { type Guard, guardsOf } from "./disclosure/guards.ts";
export {
  addToJointCount,
  type Counted,
  countedOf,
  createJointCount,
  type JointCount,
  jointCountOf,
} from "./disclosure/joint-count.ts";
export { type Policy, policyOf } from "./disclosure/policy.ts";
export { type Protection, protect } from "./disclosure/protect.ts";
export {
  type Draft,
  type ProtectedRelease,
  protectEstimates,
  type Records,
} from "./disclosure/protect-estimates.ts";
export { type Beside, protectObservations } from "./disclosure/protect-observations.ts";
export { type ProtectedEstimate, type Suppressed, suppressed } from "./disclosure/protected-estimate.ts";
export type { ReleasedFigure } from "./disclosure/release.ts";
export type { Figure, Part, Table } from "./disclosure/table.ts";
export type { Witnesses } from "./disclosure/witnesses.ts";
export { IndicatorsError } from "./errors.ts";
export type { Bounds } from "./estimate/bounds.ts";
export { checkDesign } from "./estimate/check-design.ts";
export { type CountAndWeight, type Estimate, estimate } from "./estimate/estimate.ts";
export type {
  EstimateOptions,
  NamedInterval,
  NoSamplingError,
  Sampling,
  SamplingError,
} from "./estimate/sampling.ts";
export { type FormulaIndicator, type Known, partsOf } from "./formula/derive-observations.ts";
export type { NoFormulaError } from "./formula/formula-error.ts";
export { observationOf, type Part as FormulaPart, toPart } from "./formula/part.ts";
export { type Sample, sampleOf } from "./formula/sample.ts";
export {
  type NoValue,
  type TabulatedValue,
  tabulateValues,
  type ValueError,
} from "./formula/tabulate-values.ts";
export { assessPlan, type PlanEvidence } from "./judging/assess-plan.ts";
export {
  type AssessedValue,
  type Assessment,
  type AssessmentReason,
  type AssessmentStatus,
  type NeededPace,
  statuses,
} from "./judging/assessment.ts";
export { judgeTarget } from "./judging/judge-target.ts";
export type { Evidence } from "./judging/question.ts";
export { checkObservationsHeader } from "./observations/check-header.ts";
export type { SeenObservations } from "./observations/duplicates.ts";
export { notStated } from "./observations/read-method.ts";
export {
  type ReadObservations,
  type ReadObservationsOptions,
  readObservations,
} from "./observations/read-observations.ts";
export { type EstimateOrigin, toObservation } from "./observations/to-observation.ts";
export { diffPlans } from "./plans/diff-plans.ts";
export type { FieldChange, PlanDiff, RoleDiff, TargetDiff } from "./plans/plan-diff.ts";
export type { PsuSums, StratumSums, SurveySums } from "./survey/design.ts";
export { designEffect } from "./survey/design-effect.ts";
export {
  type EstimatedProportion,
  type Interval,
  type IntervalMethod,
  proportionInterval,
} from "./survey/proportion-interval.ts";
export {
  type DifferenceOptions,
  type Samples,
  type SurveyDifference,
  surveyDifference,
} from "./survey/survey-difference.ts";
export { type SurveyEstimate, surveyRatio, surveyTotal } from "./survey/survey-estimate.ts";
export type { LonelyPsu, Variance } from "./survey/variance.ts";
export {
  type ClassCount,
  type ClassMeasure,
  type ClassRatio,
  type Line,
  lineOf,
} from "./tally/class-ratio.ts";
export {
  type ColumnTally,
  type ColumnTallyOptions,
  createColumnTally,
  type TalliedColumns,
} from "./tally/column-tally.ts";
export { mergeTallies } from "./tally/merge-tallies.ts";
export { type Place, places } from "./tally/place.ts";
export type { Drawn, TallyPsu } from "./tally/psus.ts";
export type { Sum, Sums } from "./tally/sum.ts";
export {
  addToTally,
  type CauseSum,
  createTally,
  type TalliedRecord,
  type Tally,
  type TallyCell,
  unknownValue,
} from "./tally/tally.ts";
export { carryForward } from "./territories/carry-forward.ts";
export type { Carried, CarriedObservations, CarryOptions, Share } from "./territories/carrying.ts";
export { checkTerritories } from "./territories/check-territories.ts";
export { lineageReaches } from "./territories/lineage-reaches.ts";
export { typeOn } from "./territories/type-on.ts";
export { type UnitOnDay, unitOn } from "./territories/unit-on.ts";
export { assessmentText } from "./text/assessment-text.ts";
