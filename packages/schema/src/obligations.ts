import * as z from "zod";
import { citationSchema } from "./citation.ts";
import { civilDateSchema } from "./civil-date-schema.ts";
import type { DeepReadonly } from "./deep-readonly.ts";
import { ruleSchema } from "./json.ts";
import { penaltySchema, regimeSchema } from "./penalty.ts";
import { idSchema, localizedTextSchema } from "./text.ts";

export const severities = ["breach", "warning", "urgent"] as const;

export const obligationSchema = z
  .strictObject({
    id: idSchema,
    label: localizedTextSchema.meta({ description: "What the law asks; of a signal, what it is a sign of." }),
    severity: z.enum(severities).meta({
      description:
        "A breach of a duty; a warning that a crime may be at hand, which is no verdict; a signal that must be acted upon at once.",
    }),
    since: civilDateSchema.meta({ description: "First day of force." }),
    until: civilDateSchema.optional().meta({ description: "Last day of force, when it was repealed." }),
    population: ruleSchema.optional().meta({
      description: "Whom it concerns among those of the document; left out, all of them.",
    }),
    breach: ruleSchema.meta({ description: "True: it is breached, or the signs are there." }),
    sources: z.array(citationSchema).min(1).meta({ description: "Article, clause and point." }),
    note: localizedTextSchema.optional().meta({ description: "The reading, and what the text leaves open." }),
    remedy: localizedTextSchema.optional().meta({
      description: "What makes it lawful; of a signal, what has to be done.",
    }),
    penalties: z.array(penaltySchema).optional().meta({
      description: "Left out: no penalty for it was seen.",
    }),
  })
  .meta({ id: "Obligation", description: "One duty of the law, or one signal, with what breaches it." });

export const obligationsSchema = z
  .strictObject({
    kind: z.literal("obligations"),
    id: idSchema,
    version: z.string(),
    label: localizedTextSchema,
    authority: localizedTextSchema,
    sources: z.array(citationSchema).min(1),
    note: localizedTextSchema.optional().meta({ description: "The interpretation, stated." }),
    population: ruleSchema.meta({ description: "True for whom the obligations speak of." }),
    regimes: z
      .array(regimeSchema)
      .meta({ description: "The laws that set penalties; they are never merged." }),
    obligations: z.array(obligationSchema).min(1),
  })
  .meta({ id: "Obligations", description: "What the law asks of a work arrangement, duty by duty." });

/** One duty of the law, or one signal, with the rule that says when it is breached and the penalties by date. */
export type Obligation = DeepReadonly<z.infer<typeof obligationSchema>>;

/**
 * What the law asks of a work arrangement, duty by duty. Unlike a definition, which gives one class, each duty is
 * judged by itself: a record may breach several, and what is not known leaves only that duty undecided.
 */
export type Obligations = DeepReadonly<z.infer<typeof obligationsSchema>>;
