import * as z from "zod";
import { citationSchema } from "./citation.ts";
import type { DeepReadonly } from "./deep-readonly.ts";
import { idSchema, localizedTextSchema } from "./text.ts";

export const codeListSchema = z
  .strictObject({
    id: idSchema,
    label: localizedTextSchema,
    codes: z
      .array(
        z.strictObject({
          code: z.string().min(1),
          label: localizedTextSchema,
          sources: z.array(citationSchema).optional(),
        }),
      )
      .min(1),
  })
  .meta({ id: "CodeList", description: "The closed list of codes that a variable can take." });

/** The closed list of codes that a variable can take. A code is a code: never a number, never a truth. */
export type CodeList = DeepReadonly<z.infer<typeof codeListSchema>>;
