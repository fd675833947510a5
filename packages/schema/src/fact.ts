import * as z from "zod";
import { citationSchema } from "./citation.ts";
import type { DeepReadonly } from "./deep-readonly.ts";
import { ruleSchema } from "./json.ts";
import { idSchema, localizedTextSchema, variableIdSchema } from "./text.ts";

const common = {
  id: idSchema,
  label: localizedTextSchema.meta({ description: "For a truth: a clause that reads well after 'because'." }),
  sources: z.array(citationSchema).optional(),
};

export const factSchema = z
  .union([
    z.strictObject({ ...common, rule: ruleSchema }),
    z.strictObject({
      ...common,
      kernel: z.enum(["completed-years", "completed-months", "begun-months"]).meta({
        description:
          "Begun months: none on the day itself, six until six are complete to the day, seven on the day after: for terms of “no more than six months”.",
      }),
      from: variableIdSchema.meta({ description: "The date counted from, such as a date of birth." }),
      on: variableIdSchema.meta({ description: "The date counted to." }),
      recorded: variableIdSchema.optional().meta({
        description: "A variable that records the same number. Both must agree; either alone is enough.",
      }),
      leapDay: z.enum(["march-1", "last-day"]).optional().meta({
        description: "When a 29 February birthday comes in a common year. Default march-1.",
      }),
    }),
  ])
  .meta({ id: "Fact", description: "A named expression, evaluated once per record." });

/**
 * A named expression over a record, evaluated once: a rule, or one of the closed list of kernels that
 * operators cannot express. A truth among a definition's `criteria` is reported beside the class.
 */
export type Fact = DeepReadonly<z.infer<typeof factSchema>>;
