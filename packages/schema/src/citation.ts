import * as z from "zod";
import type { DeepReadonly } from "./deep-readonly.ts";
import { localizedTextSchema } from "./text.ts";

export const citationSchema = z
  .strictObject({
    instrument: localizedTextSchema.meta({
      description: "The law, decision, standard or survey, with its number and year.",
    }),
    provision: localizedTextSchema.optional().meta({ description: "Article, clause, point, page or table." }),
    url: z.string().optional(),
    seen: z.enum(["text", "secondary", "derived"]).meta({
      description:
        "How well it was seen: in a copy of the text itself, in a secondary account, or derived from facts seen.",
    }),
    note: localizedTextSchema.optional().meta({ description: "Ambiguity, interpretation or correction." }),
  })
  .meta({ id: "Citation", description: "Where a number, a rule or a value comes from." });

/** Where a number, a rule or a value comes from, and how well it was seen. */
export type Citation = DeepReadonly<z.infer<typeof citationSchema>>;
