import * as z from "zod";
import { citationSchema } from "./citation.ts";
import { civilDateSchema, periodSchema } from "./civil-date-schema.ts";
import type { DeepReadonly } from "./deep-readonly.ts";
import { territorySchema } from "./territory.ts";
import { idSchema, localizedTextSchema } from "./text.ts";
import { unitSchema } from "./unit.ts";

/** How a plan's words compare a value with its goal: "xuống 2%" is `at-most`, "xuống dưới 2%" is `below`. */
export const comparators = ["at-most", "below", "at-least", "above", "minimise", "maximise"] as const;

export type Comparator = (typeof comparators)[number];

const methodSchema = z
  .strictObject({
    definition: idSchema.meta({ description: "The definition that decided who counts, by id." }),
    instrument: z.string().meta({ description: "The survey, register or report it was taken with." }),
  })
  .meta({ id: "Method" });

/** By which definition and with which instrument a value was measured. */
export type Method = DeepReadonly<z.infer<typeof methodSchema>>;

export const targetSchema = z
  .strictObject({
    id: idSchema,
    label: localizedTextSchema,
    kind: z.enum(["target", "orientation"]),
    force: z.enum(["binding", "striving"]).meta({ description: '"phấn đấu" is striving.' }),
    indicator: idSchema,
    population: localizedTextSchema,
    comparator: z.enum(comparators),
    goal: z.number().optional().meta({
      description: "In the target's unit: 90 means 90 percent. Absent for minimise and maximise.",
    }),
    unit: unitSchema.optional().meta({
      description: "Of goal, milestones and baseline: that of the indicator. Left out: percent.",
    }),
    due: periodSchema.meta({ description: '"đến năm 2025" is the year 2025.' }),
    cadence: z.literal("yearly").optional().meta({
      description: '"hằng năm": promised anew for each year of the due period.',
    }),
    milestones: z.array(z.strictObject({ due: periodSchema, goal: z.number() })).optional(),
    baseline: z
      .strictObject({
        value: z.number(),
        period: periodSchema,
        method: methodSchema,
        sources: z.array(citationSchema),
      })
      .optional(),
    margin: z.number().positive().optional().meta({
      description: "Of a direction, in the unit: a change that is surely no larger counts as none.",
    }),
    trajectory: z.literal("straight-line").optional(),
    condition: localizedTextSchema
      .optional()
      .meta({ description: 'On the denominator: "khi có thông báo".' }),
    comparableMethods: z.array(idSchema).optional().meta({
      description: "Definitions whose values the plan declares comparable with its indicator's.",
    }),
    sentences: z.array(idSchema).min(1).meta({ description: "Ids of the sentences it comes from." }),
    sources: z.array(citationSchema),
    note: localizedTextSchema.optional(),
  })
  .meta({ id: "Target", description: "One promise of a plan." });

export const planSchema = z
  .strictObject({
    kind: z.literal("plan"),
    id: idSchema,
    version: civilDateSchema.optional().meta({
      description: "The date from which this version speaks. Left out where it was not seen.",
    }),
    label: localizedTextSchema,
    jurisdiction: territorySchema,
    period: periodSchema,
    outlook: periodSchema.optional().meta({ description: "Where orientations lie, after the period." }),
    legalBasis: z.array(citationSchema),
    amends: z
      .strictObject({
        version: civilDateSchema.meta({ description: "The version that this one takes the place of." }),
        targets: z.array(idSchema).min(1).meta({ description: "Ids of the targets that it changes." }),
        sources: z.array(citationSchema).min(1).meta({ description: "The text that amends." }),
        note: localizedTextSchema.optional(),
      })
      .optional()
      .meta({
        description: "Of a later version: by which text it changes targets whose period has begun.",
      }),
    sources: z.array(citationSchema).min(1),
    targets: z.array(targetSchema),
    tasks: z.array(
      z.strictObject({
        id: idSchema,
        label: localizedTextSchema,
        lead: z.array(idSchema),
        cooperating: z.array(idSchema),
        sentences: z.array(idSchema).min(1),
      }),
    ),
    roles: z.array(
      z.strictObject({
        id: idSchema,
        label: localizedTextSchema,
        offices: z.array(
          z.strictObject({
            name: localizedTextSchema,
            since: civilDateSchema.optional(),
            until: civilDateSchema.optional(),
            sources: z.array(citationSchema),
          }),
        ),
      }),
    ),
    sentences: z.array(
      z.strictObject({
        id: idSchema,
        text: z.string().min(1),
        became: z.array(idSchema).optional().meta({ description: "Ids of targets and tasks." }),
        noTarget: localizedTextSchema.optional().meta({ description: "Why it became none." }),
      }),
    ),
    notSeen: z.array(localizedTextSchema).optional().meta({ description: "What the sources did not show." }),
  })
  .meta({ id: "Plan", description: "What a child-labour prevention plan promises." });

/** One promise of a plan: an indicator, a comparator, a goal, a due period, and the sentence it comes from. */
export type Target = DeepReadonly<z.infer<typeof targetSchema>>;

/** What a plan promises, who answers for it, and every sentence it was read from. */
export type Plan = DeepReadonly<z.infer<typeof planSchema>>;
