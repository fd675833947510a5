import * as z from "zod";
import { citationSchema } from "./citation.ts";
import { civilDateSchema } from "./civil-date-schema.ts";
import type { DeepReadonly } from "./deep-readonly.ts";
import { idSchema, localizedTextSchema } from "./text.ts";

export const territorySchema = z
  .strictObject({
    code: z.string(),
    name: localizedTextSchema,
    since: civilDateSchema.optional(),
    until: civilDateSchema.optional().meta({ description: "Last day on which the code had this meaning." }),
    level: idSchema.optional().meta({ description: "A level of its list, such as `province`." }),
    types: z
      .array(
        z.strictObject({
          since: civilDateSchema.optional(),
          type: idSchema,
          sources: z.array(citationSchema).optional(),
        }),
      )
      .optional()
      .meta({
        description: "What it is called, oldest first: a province that became a city is the same unit.",
      }),
    within: z.string().optional().meta({ description: "Code of the unit it lies in, on its own days." }),
    sources: z.array(citationSchema).optional(),
  })
  .meta({ id: "Territory", description: "A unit and the days on which its code meant it." });

/**
 * A unit and the days on which its code meant it: codes were reused with another meaning on 1 July 2025. Other
 * boundaries are another unit. Without `since` its first day was not seen, and the code is read as meaning it on
 * every earlier day; without `until` it still does.
 */
export type Territory = DeepReadonly<z.infer<typeof territorySchema>>;

export const successionSchema = z
  .strictObject({
    on: civilDateSchema.meta({
      description: "First day of the successor; its predecessor ended the day before.",
    }),
    from: z.string().meta({ description: "The predecessor, by the code it had until then." }),
    to: z.string().meta({ description: "The successor, by the code it has from then on." }),
    territory: z.enum(["whole", "part"]).meta({ description: "How much of the predecessor's area." }),
    people: z
      .enum(["whole", "part", "none"])
      .optional()
      .meta({ description: "How many of its people. Absent: not seen, so that any number may have." }),
    sources: z.array(citationSchema),
  })
  .meta({ id: "Succession", description: "What of one unit went into another when boundaries changed." });

/** What of one unit went into another when boundaries changed. Area and people are told apart. */
export type Succession = DeepReadonly<z.infer<typeof successionSchema>>;

export const territoryListSchema = z
  .strictObject({
    id: idSchema,
    label: localizedTextSchema,
    levels: z.array(
      z.strictObject({
        id: idSchema,
        label: localizedTextSchema,
        since: civilDateSchema.optional(),
        until: civilDateSchema.optional(),
        sources: z.array(citationSchema).optional(),
      }),
    ),
    types: z.array(z.strictObject({ id: idSchema, level: idSchema, label: localizedTextSchema })),
    territories: z.array(territorySchema),
    successions: z.array(successionSchema),
    notSeen: z.array(localizedTextSchema).optional().meta({ description: "What the sources did not show." }),
  })
  .meta({ id: "TerritoryList", description: "Units of one numbering, and what became of them." });

/** Units of one numbering on all days, and what became of them. A code with a day names one unit of a list. */
export type TerritoryList = DeepReadonly<z.infer<typeof territoryListSchema>>;
