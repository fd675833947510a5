// The files of the kit as schemas, for whoever reads them in another language.
import * as z from "zod";

const json = z.json().meta({ id: "Json" });
const reason = z.enum(["absent", "dont-know", "refused", "invalid", "no-law-on-date", "not-computable"]);
const reasons = z.array(reason).min(1).meta({ description: "Every reason why it is not known, each once." });
const end = z.union([z.number(), z.string()]);
const known = z.strictObject({ known: json });
const item = z.union([
  known,
  z.strictObject({ from: end, to: end }),
  z.strictObject({ oneOf: z.array(z.string()).min(2) }),
  z.strictObject({ unknown: z.literal(true) }),
]);

const result = z
  .union([
    known,
    z.strictObject({ from: end, to: end, unknown: reasons }),
    z.strictObject({ oneOf: z.array(z.string()).min(2), unknown: reasons }),
    z.strictObject({ items: z.array(item).min(1), unknown: reasons }),
    z.strictObject({ unknown: reasons }),
  ])
  .meta({ id: "Result", description: "Known, or all that it may be. Dates are texts." });

const asked = {
  id: z.string(),
  when: json.optional().meta({ description: "Where this rule is false, `otherwise` holds." }),
  otherwise: json.optional(),
};

const variable = z.discriminatedUnion("type", [
  z.strictObject({
    ...asked,
    type: z.enum(["number", "integer"]),
    unit: z.string(),
    min: z.number(),
    max: z.number(),
  }),
  z.strictObject({ ...asked, type: z.enum(["boolean", "text"]) }),
  z.strictObject({ ...asked, type: z.enum(["code", "codes"]), codes: z.string() }),
  z.strictObject({ ...asked, type: z.literal("date"), min: z.string(), max: z.string() }),
]);

const fact = z.union([
  z.strictObject({ id: z.string(), rule: json }),
  z.strictObject({
    id: z.string(),
    kernel: z.enum(["completed-years", "completed-months", "begun-months"]),
    from: z.string(),
    on: z.string(),
    recorded: z.string().optional(),
    leapDay: z.enum(["march-1", "last-day"]).optional(),
  }),
]);

const parameter = z.strictObject({
  id: z.string(),
  type: z.enum(["number", "integer", "codes"]),
  unit: z.string().optional(),
  codes: z.string().optional(),
  values: z.array(
    z.strictObject({
      since: z.string().optional(),
      until: z.string().optional(),
      value: z.union([z.number(), z.array(z.string())]),
    }),
  ),
});

const vocabulary = {
  variables: z.array(variable),
  codeLists: z.array(z.strictObject({ id: z.string(), codes: z.array(z.string()) })).optional(),
  facts: z.array(fact).optional(),
  parameters: z.array(parameter).optional(),
};

const conformanceCase = z.strictObject({
  id: z.string(),
  operator: z.string().optional(),
  law: z.string().optional(),
  topic: z.string().optional(),
  rule: json,
  ...vocabulary,
  record: z.record(z.string(), json).meta({ description: "A field that is left out was not recorded." }),
  result,
  needs: z.array(z.array(z.string()).min(1)).optional().meta({
    description: "Of a condition: all smallest sets of variables that settle it whatever their values.",
  }),
  of: z.string().optional().meta({ description: "Of a law: the case that this one belongs to." }),
  why: z.string().optional(),
});

const refusal = z.strictObject({
  id: z.string(),
  text: z.string().meta({ description: "The rule as JSON text." }),
  code: z.string(),
  why: z.string(),
});

/** A file of cases. */
export const casesSchema = z.array(conformanceCase).min(1);

/** The file of refusals. */
export const refusalsSchema = z.strictObject({
  vocabulary: z.strictObject(vocabulary),
  refusals: z.array(refusal).min(1),
});

/** File name → text of its JSON Schema. */
export function schemaFiles(): ReadonlyMap<string, string> {
  const text = (schema: z.ZodType) =>
    `${JSON.stringify(z.toJSONSchema(schema, { target: "draft-7" }), null, 2)}\n`;
  return new Map([
    ["conformance-cases.json", text(casesSchema)],
    ["conformance-refusals.json", text(refusalsSchema)],
  ]);
}
