/** Cases of the rule language for any implementation of it, and a run of them. @module */
export type {
  CaseVocabulary,
  ConformanceCase,
  ConformanceItem,
  ConformanceRefusal,
  ConformanceResult,
  Law,
  Topic,
} from "./case.ts";
export { vocabularyOf } from "./case-vocabulary.ts";
export { conformanceCases, conformanceRefusals } from "./cases.ts";
export {
  type AnsweredResult,
  type ConformanceAnswer,
  type ConformanceFailure,
  type ConformanceOptions,
  type ConformanceRun,
  type Implementation,
  runConformance,
  type SkippedCase,
} from "./run-conformance.ts";
