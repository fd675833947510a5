import * as z from "zod";
import { citationSchema } from "./citation.ts";
import { civilDateSchema } from "./civil-date-schema.ts";
import type { DeepReadonly } from "./deep-readonly.ts";
import { ruleSchema } from "./json.ts";
import { idSchema, localizedTextSchema } from "./text.ts";

export const definitionSchema = z
  .strictObject({
    kind: z.literal("definition"),
    id: idSchema,
    version: z.string(),
    label: localizedTextSchema,
    authority: localizedTextSchema,
    effective: z.strictObject({ since: civilDateSchema.optional(), until: civilDateSchema.optional() }),
    sources: z.array(citationSchema).min(1),
    note: localizedTextSchema.optional().meta({ description: "The interpretation, stated." }),
    population: ruleSchema.meta({
      description: "True for whom the definition speaks of; else out-of-scope.",
    }),
    criteria: z.array(idSchema).meta({ description: "Facts of type boolean, reported beside the class." }),
    classes: z
      .array(
        z.strictObject({
          id: idSchema,
          label: localizedTextSchema,
          rule: z.union([z.literal("otherwise"), ruleSchema]),
        }),
      )
      .min(2)
      .meta({ description: "A decision list: the first true rule wins; the last one is `otherwise`." }),
  })
  .meta({ id: "Definition", description: "A named, dated, sourced decision list over one record." });

/**
 * A named, dated, sourced decision list over one record. The first class whose rule is true wins, the last
 * is `otherwise`; outside the population the outcome is `out-of-scope`.
 */
export type Definition = DeepReadonly<z.infer<typeof definitionSchema>>;
