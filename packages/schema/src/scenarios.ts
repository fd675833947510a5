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

/** What a scenario says whatever is asked. */
const asking = {
  name: z.string().min(1).meta({ description: "One sentence: who, and what follows." }),
  on: civilDateSchema.optional().meta({ description: "The reference date, if not that of the file." }),
  given: givenSchema.optional().meta({ description: "What is recorded, beside what the file gives." }),
  needs: z.array(z.array(variableIdSchema)).optional().meta({
    description: "Of `undetermined`: the smallest sets of variables that would settle it.",
  }),
  because: z.string().min(1).meta({ description: "Why, in words, with the article." }),
  flips: z
    .object({ expect: z.string().min(1) })
    .catchall(givenValueSchema)
    .optional()
    .meta({ description: "Other values of some variables, and what else they lead to." }),
};

const scenarioSchema = z
  .strictObject({
    ...asking,
    expect: z.string().min(1).meta({
      description: "A class of the definition, `out-of-scope`, or `undetermined`.",
    }),
    candidates: z.array(z.string()).min(1).optional().meta({
      description: "Of `undetermined`: the classes that are still possible, in the definition's order.",
    }),
    criteria: z
      .record(idSchema, z.union([z.boolean(), z.literal("unknown")]))
      .optional()
      .meta({ description: "Criteria of the definition that must be so." }),
  })
  .meta({ id: "Scenario", description: "One made-up child and what a definition must say of them." });

const amountsSchema = z
  .union([z.strictObject({ min: z.number().int(), max: z.number().int() }), z.literal("amount-not-seen")])
  .meta({
    id: "Amounts",
    description: "The least and the most in the regime's unit, or that no copy shows them.",
  });

const obligationScenarioSchema = z
  .strictObject({
    ...asking,
    obligation: idSchema.meta({ description: "The obligation that is asked, by its id." }),
    expect: z.string().min(1).meta({
      description:
        "`breached` or `kept`, of a signal `signalled` or `not-signalled`; `not-concerned`, `not-in-force`, or `undetermined`.",
    }),
    candidates: z.array(z.string()).min(1).optional().meta({
      description:
        "Of `undetermined`: what is still possible, in the order of `not-in-force`, `not-concerned`, `breached`, `kept`.",
    }),
    penalties: z
      .array(z.strictObject({ regime: idSchema, individual: amountsSchema, organisation: amountsSchema }))
      .optional()
      .meta({ description: "All that is told of penalties on that day; `[]` when nothing is." }),
  })
  .meta({
    id: "ObligationScenario",
    description: "One made-up work arrangement and how an obligation must stand for it.",
  });

/** What is shared by the scenarios of a file. */
const shared = {
  kind: z.literal("scenarios"),
  label: localizedTextSchema,
  on: civilDateSchema.optional().meta({ description: "The reference date of all who name no other." }),
  given: givenSchema.optional().meta({ description: "What is recorded for all, unless a scenario differs." }),
};

export const scenariosSchema = z
  .union([
    z.strictObject({
      ...shared,
      definition: idSchema.meta({ description: "The definition that is asked, by its id." }),
      scenarios: z.array(scenarioSchema).min(1),
    }),
    z.strictObject({
      ...shared,
      obligations: idSchema.meta({ description: "The list whose obligations are asked, by its id." }),
      scenarios: z.array(obligationScenarioSchema).min(1),
    }),
  ])
  .meta({
    id: "Scenarios",
    description: "What a definition, or a list of obligations, must say of made-up children, and why.",
  });

/** One made-up child and what a definition must say of them. `null` in `given` takes a shared value away. */
export type Scenario = DeepReadonly<z.infer<typeof scenarioSchema>>;

/** One made-up work arrangement and how an obligation must stand for it, with the penalties of that day. */
export type ObligationScenario = DeepReadonly<z.infer<typeof obligationScenarioSchema>>;

/**
 * What a definition, or a list of obligations, must say of made-up children, and why: the law as examples that can be
 * run. It names one of the two.
 */
export type Scenarios = DeepReadonly<z.infer<typeof scenariosSchema>>;
