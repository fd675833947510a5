import {
  type Dataset,
  type Definition,
  datasetSchema,
  definitionSchema,
  type Indicator,
  indicatorSchema,
  type Plan,
  planSchema,
} from "@mangnon/schema";

/** A document that a person writes; its `kind` says which. */
export type Document = Plan | Dataset | Definition | Indicator;

/** The schema of each kind of document. */
export const schemas = {
  plan: planSchema,
  records: datasetSchema,
  observations: datasetSchema,
  definition: definitionSchema,
  indicator: indicatorSchema,
} as const;

export type Kind = keyof typeof schemas;

export const kinds = Object.keys(schemas) as readonly Kind[];
