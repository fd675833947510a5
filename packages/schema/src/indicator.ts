import * as z from "zod";
import { citationSchema } from "./citation.ts";
import type { DeepReadonly } from "./deep-readonly.ts";
import { idSchema, localizedTextSchema } from "./text.ts";

const common = {
  kind: z.literal("indicator"),
  id: idSchema,
  label: localizedTextSchema,
  unit: z.literal("percent"),
  direction: z.enum(["lower-is-better", "higher-is-better"]),
  everyYears: z.number().int().optional().meta({
    description: "How often it is measured by law. In the years between, not measured is an ordinary state.",
  }),
  sources: z.array(citationSchema).min(1),
  disclosure: z
    .strictObject({
      minimum: z.number().int().min(1).meta({ description: "The smallest count of people published." }),
    })
    .optional()
    .meta({ description: "What is too little to be published. Left out: fewer than 5 people." }),
  note: localizedTextSchema.optional(),
};

export const indicatorSchema = z
  .discriminatedUnion("measure", [
    z.strictObject({
      ...common,
      measure: z.literal("class-ratio"),
      definition: idSchema,
      numerator: z.array(idSchema).min(1).meta({ description: "Classes counted." }),
      denominator: z
        .array(idSchema)
        .min(1)
        .meta({ description: "Classes counted among: holds the numerator's." }),
    }),
    z.strictObject({
      ...common,
      measure: z.literal("reported-ratio"),
      numerator: localizedTextSchema,
      denominator: localizedTextSchema,
    }),
  ])
  .meta({
    id: "Indicator",
    description: "A ratio of two classes of a population, or of two reported counts.",
  });

/** A ratio of two classes of a population (`denominator` ⊇ `numerator`), or of two reported counts. */
export type Indicator = DeepReadonly<z.infer<typeof indicatorSchema>>;
