import * as z from "zod";
import { citationSchema } from "./citation.ts";
import { civilDateSchema } from "./civil-date-schema.ts";
import type { DeepReadonly } from "./deep-readonly.ts";
import { idSchema, localizedTextSchema } from "./text.ts";

export const parameterSchema = z
  .strictObject({
    id: idSchema,
    label: localizedTextSchema,
    type: z.enum(["number", "integer", "codes"]),
    unit: z.string().optional(),
    codes: idSchema.optional().meta({ description: "For type codes: the list its codes are of." }),
    values: z
      .array(
        z.strictObject({
          since: civilDateSchema.optional().meta({
            description:
              "First day of force. Only the first value may leave it out: then it holds on every day before.",
          }),
          until: civilDateSchema.optional().meta({ description: "Last day of force, when it was repealed." }),
          value: z.union([z.number(), z.array(z.string())]),
          sources: z.array(citationSchema).min(1),
        }),
      )
      .min(1),
    verifiedUntil: civilDateSchema.optional().meta({
      description: "The last day for which somebody checked that no newer value exists.",
    }),
  })
  .meta({ id: "Parameter", description: "A dated number (or list) of the law or of a standard." });

/**
 * A dated number (or list) of the law or of a standard, oldest value first. A rule never holds the number
 * itself; it names the parameter, which is looked up on the record's reference date. On a day without a
 * value the answer is unknown (`no-law-on-date`), never a guess.
 */
export type Parameter = DeepReadonly<z.infer<typeof parameterSchema>>;
