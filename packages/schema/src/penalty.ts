import * as z from "zod";
import { citationSchema } from "./citation.ts";
import { civilDateSchema } from "./civil-date-schema.ts";
import type { DeepReadonly } from "./deep-readonly.ts";
import { idSchema, localizedTextSchema } from "./text.ts";

const amount = z.number().int().min(0);

const bandSchema = z
  .strictObject({
    since: civilDateSchema.meta({ description: "First day of acts that it is for." }),
    until: civilDateSchema.optional().meta({ description: "Last such day, when nothing followed." }),
    individual: z.strictObject({ min: amount, max: amount }).optional().meta({
      description: "Least and most for an individual, in the regime's unit. Left out: not seen, never zero.",
    }),
    organisationFactor: z.number().int().min(1).optional().meta({
      description: "How many times that an organisation pays. Left out: not seen.",
    }),
    sources: z.array(citationSchema).min(1),
    note: localizedTextSchema.optional(),
  })
  .meta({ id: "Band" });

export const penaltySchema = z
  .strictObject({
    regime: idSchema,
    bands: z.array(bandSchema).min(1).meta({
      description: "Oldest first, each until the next begins. Looked up on the date of the act.",
    }),
  })
  .meta({ id: "Penalty", description: "What a breach costs under one regime, by the date of the act." });

export const regimeSchema = z
  .strictObject({
    id: idSchema,
    label: localizedTextSchema,
    unit: localizedTextSchema.meta({ description: "What amounts are counted in, such as a currency." }),
    note: localizedTextSchema.optional(),
    transitions: z
      .array(
        z.strictObject({
          on: civilDateSchema.meta({ description: "The day on which the newer law began." }),
          rule: localizedTextSchema.meta({ description: "What holds for acts of before that day." }),
          sources: z.array(citationSchema).min(1),
        }),
      )
      .optional(),
  })
  .meta({ id: "Regime", description: "A law, with its successors, that sets penalties." });

/** A law with its successors that sets penalties. Two regimes may reach one act; they are told side by side. */
export type Regime = DeepReadonly<z.infer<typeof regimeSchema>>;

/** What a breach costs under one regime, by the date of the act. An amount that was not seen is absent. */
export type Penalty = DeepReadonly<z.infer<typeof penaltySchema>>;
