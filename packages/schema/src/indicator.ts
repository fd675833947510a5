import * as z from "zod";
import { citationSchema } from "./citation.ts";
import type { DeepReadonly } from "./deep-readonly.ts";
import { ruleSchema } from "./json.ts";
import { idSchema, localizedTextSchema } from "./text.ts";
import { unitSchema } from "./unit.ts";

const common = {
  kind: z.literal("indicator"),
  id: idSchema,
  label: localizedTextSchema,
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

const valued = { ...common, direction: z.enum(["lower-is-better", "higher-is-better"]) };
const ratio = { ...valued, unit: unitSchema.exclude(["count"]) };
const count = { ...valued, unit: unitSchema.extract(["count"]) };

export const indicatorSchema = z
  .discriminatedUnion("measure", [
    z.strictObject({
      ...ratio,
      measure: z.literal("class-ratio"),
      definition: idSchema,
      numerator: z.array(idSchema).min(1).meta({ description: "Classes counted." }),
      denominator: z
        .array(idSchema)
        .min(1)
        .meta({ description: "Classes counted among: holds the numerator's." }),
    }),
    z.strictObject({
      ...ratio,
      measure: z.literal("reported-ratio"),
      numerator: localizedTextSchema,
      denominator: localizedTextSchema,
    }),
    z.strictObject({
      ...count,
      measure: z.literal("class-count"),
      definition: idSchema,
      counted: z.array(idSchema).min(1).meta({ description: "Classes counted." }),
    }),
    z.strictObject({ ...count, measure: z.literal("reported-count"), counted: localizedTextSchema }),
    z.strictObject({
      ...valued,
      unit: unitSchema,
      measure: z.literal("formula"),
      formula: ruleSchema.meta({
        description:
          "JSON Logic with numbers, `var` of an indicator's id, and + - * / min max. A rate enters as a share: 2 percent is 0.02.",
      }),
    }),
    z.strictObject({
      ...common,
      measure: z.literal("composite"),
      parts: z.array(idSchema).min(1).meta({ description: "Indicators told together, by id." }),
    }),
  ])
  .meta({
    id: "Indicator",
    description:
      "A ratio or a count of classes of a population or of what others report, a formula over others, or several told together.",
  });

/**
 * What is measured.
 *
 * | measure | value |
 * |---|---|
 * | `class-ratio` | records of some classes among those of more (`denominator` ⊇ `numerator`) |
 * | `class-count` | records of some classes |
 * | `reported-ratio`, `reported-count` | what somebody reports: two counts, or one |
 * | `formula` | made of the values of other indicators, exactly |
 * | `composite` | none of its own: a list of indicators that are told together |
 */
export type Indicator = DeepReadonly<z.infer<typeof indicatorSchema>>;
