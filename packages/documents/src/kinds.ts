import {
  checkDataset,
  checkDefinition,
  checkIndicator,
  checkObligations,
  checkPlan,
  checkShape,
  type Dataset,
  type Definition,
  datasetSchema,
  definitionSchema,
  type Indicator,
  type Issue,
  indicatorSchema,
  type Obligations,
  obligationsSchema,
  type Plan,
  planSchema,
  type Scenarios,
  scenariosSchema,
} from "@mangnon/schema";

/** A document that a person writes; its `kind` says which. */
export type Document = Plan | Dataset | Definition | Obligations | Indicator | Scenarios;

/** A document as far as its form is right, and everything that was found. */
export interface Checked {
  readonly value?: Document;
  readonly issues: readonly Issue[];
}

type Check = (value: unknown) => Checked;

function checked<Of extends Document>(
  { value, issues }: { readonly value?: Of; readonly issues: readonly Issue[] },
  check: (document: Of) => readonly Issue[],
): Checked {
  return value === undefined ? { issues } : { value, issues: check(value) };
}

const dataset: Check = (value) => checked<Dataset>(checkShape(datasetSchema, value), checkDataset);

/** What is checked of each kind of document: its form, then what its fields say together. */
export const checks: Readonly<Record<Document["kind"], Check>> = {
  plan: (value) => checked<Plan>(checkShape(planSchema, value), (plan) => checkPlan(plan)),
  records: dataset,
  observations: dataset,
  definition: (value) => checked<Definition>(checkShape(definitionSchema, value), checkDefinition),
  obligations: (value) => checked<Obligations>(checkShape(obligationsSchema, value), checkObligations),
  indicator: (value) => checked<Indicator>(checkShape(indicatorSchema, value), checkIndicator),
  scenarios: (value) => checked<Scenarios>(checkShape(scenariosSchema, value), () => []),
};

export const kinds = Object.keys(checks) as readonly Document["kind"][];
