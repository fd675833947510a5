/** The vocabulary and the contracts of mangnon. @module */
export { checkShape } from "./check-shape.ts";
export { checkDataset } from "./checks/check-dataset.ts";
export { checkDefinition } from "./checks/check-definition.ts";
export { checkIndicator } from "./checks/check-indicator.ts";
export { checkObligations } from "./checks/check-obligations.ts";
export { checkPlan } from "./checks/check-plan.ts";
export { checkIndicatorsOfPlan } from "./checks/plan-indicators.ts";
export { type Citation, citationSchema } from "./citation.ts";
export {
  type CivilDate,
  type DayRange,
  daysOfPartialDate,
  daysOfPeriod,
  type PartialDate,
  type Period,
} from "./civil-date.ts";
export { type CodeList, codeListSchema } from "./code-list.ts";
export type { SchemaCodes } from "./codes.ts";
export {
  type Column,
  type Dataset,
  type Derivation,
  datasetSchema,
  type ObservationsDataset,
  type Reason,
  type RecordsDataset,
  reasons,
} from "./dataset.ts";
export {
  addDecimals,
  compareDecimals,
  type Decimal,
  decimalOf,
  formatDecimal,
  multiplyDecimals,
  parseDecimal,
} from "./decimal.ts";
export type { DeepReadonly } from "./deep-readonly.ts";
export { type Definition, definitionSchema } from "./definition.ts";
export { SchemaError } from "./errors.ts";
export type {
  AbsenceNode,
  ElementNode,
  Expression,
  ListNode,
  LiteralNode,
  OperationNode,
  Operator,
  ReferenceNode,
  ValueType,
} from "./expression.ts";
export { type Fact, factSchema } from "./fact.ts";
export type { Catalogue, Codes, Finding, FindingData, Issue, Locales, Severity } from "./finding.ts";
export { type Formula, type FormulaOperator, type FormulaReading, readFormula } from "./formula.ts";
export { type Indicator, indicatorSchema } from "./indicator.ts";
export type { Json, Rule } from "./json.ts";
export { type Obligation, type Obligations, obligationsSchema } from "./obligations.ts";
export type { Cell, Fraction, Observation } from "./observation.ts";
export { type Cause, type Outcome, outOfScope, type Truth } from "./outcome.ts";
export { type Parameter, parameterSchema } from "./parameter.ts";
export type { Penalty, Regime } from "./penalty.ts";
export { type Comparator, comparators, type Method, type Plan, planSchema, type Target } from "./plan.ts";
export type {
  Contributions,
  Plugin,
  RawBatch,
  RawCell,
  Source,
  SourceOptions,
  UnreadableCell,
  Vocabulary,
} from "./plugin.ts";
export type { ChildRecord, OneOf, Range, RecordValue, Unknown } from "./record.ts";
export { type ObligationScenario, type Scenario, type Scenarios, scenariosSchema } from "./scenarios.ts";
export {
  type Succession,
  successionSchema,
  type Territory,
  type TerritoryList,
  territoryListSchema,
  territorySchema,
} from "./territory.ts";
export { type Language, type LocalizedText, languages, localizedTextSchema } from "./text.ts";
export { type Unit, units, wholeOf } from "./unit.ts";
export { type Variable, variableSchema } from "./variable.ts";
