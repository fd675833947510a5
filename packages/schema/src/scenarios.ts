import * as z from "zod";
import { civilDateSchema } from "./civil-date-schema.ts";
import { reasons } from "./dataset.ts";
import type { DeepReadonly } from "./deep-readonly.ts";
import { idSchema, localizedTextSchema, variableIdSchema } from "./text.ts";

const point = z.union([z.number(), z.string()]);

const givenValueSchema = z
  .union([
    z.number(),
    z.boolean(),
    z.string(),
    z.null(),
    z.array(z.string()),
    z.strictObject({ unknown: z.enum(reasons) }),
    z.strictObject({ from: point, to: point }),
    z.strictObject({ oneOf: z.array(z.string()).min(1) }),
  ])
  .meta({ id: "GivenValue", description: "A value of a record; null where nothing is recorded." });

const givenSchema = z.record(variableIdSchema, givenValueSchema);

const scenarioSchema = z
  .strictObject({
    name: z.string().min(1).meta({ description: "One sentence: who, and what follows." }),
    on: civilDateSchema.optional().meta({ description: "The reference date, if not that of the file." }),
    given: givenSchema.optional().meta({ description: "What is recorded, beside what the file gives." }),
    expect: z.string().min(1).meta({
      description: "A class of the definition, `out-of-scope`, or `undetermined`.",
    }),
    candidates: z.array(z.string()).min(1).optional().meta({
      description: "Of `undetermined`: the classes that are still possible, in the definition's order.",
    }),
    needs: z.array(z.array(variableIdSchema)).optional().meta({
      description: "Of `undetermined`: the smallest sets of variables that would settle it.",
    }),
    criteria: z
      .record(idSchema, z.union([z.boolean(), z.literal("unknown")]))
      .optional()
      .meta({ description: "Criteria of the definition that must be so." }),
    because: z.string().min(1).meta({ description: "Why, in words, with the article." }),
    flips: z
      .object({ expect: z.string().min(1) })
      .catchall(givenValueSchema)
      .optional()
      .meta({ description: "Other values of some variables, and the other class that they lead to." }),
  })
  .meta({ id: "Scenario", description: "One made-up child and what a definition must say of them." });

export const scenariosSchema = z
  .strictObject({
    kind: z.literal("scenarios"),
    definition: idSchema.meta({ description: "The definition that is asked, by its id." }),
    label: localizedTextSchema,
    on: civilDateSchema.optional().meta({ description: "The reference date of all who name no other." }),
    given: givenSchema
      .optional()
      .meta({ description: "What is recorded for all, unless a scenario differs." }),
    scenarios: z.array(scenarioSchema).min(1),
  })
  .meta({ id: "Scenarios", description: "What a definition must say of made-up children, and why." });

/** One made-up child and what a definition must say of them. `null` in `given` takes a shared value away. */
export type Scenario = DeepReadonly<z.infer<typeof scenarioSchema>>;

/** What a definition must say of made-up children, and why: the law as examples that can be run. */
export type Scenarios = DeepReadonly<z.infer<typeof scenariosSchema>>;
