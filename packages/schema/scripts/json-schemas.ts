// The JSON Schemas of the documents and of what packs are made of, for editors and for other languages.
import * as z from "zod";
import { codeListSchema } from "../src/code-list.ts";
import { datasetSchema } from "../src/dataset.ts";
import { definitionSchema } from "../src/definition.ts";
import { factSchema } from "../src/fact.ts";
import { indicatorSchema } from "../src/indicator.ts";
import { obligationsSchema } from "../src/obligations.ts";
import { parameterSchema } from "../src/parameter.ts";
import { planSchema } from "../src/plan.ts";
import { scenariosSchema } from "../src/scenarios.ts";
import { territoryListSchema, territorySchema } from "../src/territory.ts";
import { variableSchema } from "../src/variable.ts";

const schemas: Readonly<Record<string, z.ZodType>> = {
  "code-list": codeListSchema,
  dataset: datasetSchema,
  definition: definitionSchema,
  fact: factSchema,
  indicator: indicatorSchema,
  obligations: obligationsSchema,
  parameter: parameterSchema,
  plan: planSchema,
  scenarios: scenariosSchema,
  territory: territorySchema,
  "territory-list": territoryListSchema,
  variable: variableSchema,
};

/** File name → text. Draft 7 is what editors of YAML understand best; a default may be left out of a document. */
export function jsonSchemaFiles(): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(schemas).map(([name, schema]) => [
      `${name}.json`,
      `${JSON.stringify(z.toJSONSchema(schema, { target: "draft-7", io: "input" }), null, 2)}\n`,
    ]),
  );
}
