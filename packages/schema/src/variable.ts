import * as z from "zod";
import type { DeepReadonly } from "./deep-readonly.ts";
import { ruleSchema } from "./json.ts";
import { idSchema, localizedTextSchema, variableIdSchema } from "./text.ts";

const common = {
  id: variableIdSchema,
  label: localizedTextSchema.meta({ description: "A noun phrase: it stands inside explanations." }),
  question: localizedTextSchema.optional().meta({ description: "How to ask a person for it." }),
  when: ruleSchema.optional().meta({
    description: "Skip pattern: where this rule is false the question is not asked and `otherwise` holds.",
  }),
  otherwise: z.union([z.number(), z.boolean(), z.string(), z.array(z.string())]).optional(),
  public: z.boolean().optional().meta({ description: "True when its values may stand in messages." }),
  changeable: z
    .boolean()
    .optional()
    .meta({ description: "True when it can be changed: hours, not age or sex." }),
};

export const variableSchema = z
  .discriminatedUnion("type", [
    z.strictObject({
      ...common,
      type: z.enum(["number", "integer"]),
      unit: z.string(),
      min: z.number(),
      max: z.number(),
    }),
    z.strictObject({ ...common, type: z.literal("boolean") }),
    z.strictObject({ ...common, type: z.literal("text") }),
    z.strictObject({ ...common, type: z.enum(["code", "codes"]), codes: idSchema }),
    z.strictObject({ ...common, type: z.literal("date"), min: z.string(), max: z.string() }),
  ])
  .meta({ id: "Variable", description: "Something recorded about a child." });

/**
 * Something recorded about a child. An unknown number or date may be anything in its declared range
 * (`min` to `max`, both included), an unknown code anything in its list. `when … otherwise …` is a skip
 * pattern, the only default there is.
 */
export type Variable = DeepReadonly<z.infer<typeof variableSchema>>;
