import * as z from "zod";
import { civilDateSchema } from "./civil-date-schema.ts";
import type { DeepReadonly } from "./deep-readonly.ts";
import { localizedTextSchema } from "./text.ts";

export const territorySchema = z
  .strictObject({
    code: z.string(),
    name: localizedTextSchema,
    since: civilDateSchema.optional(),
    until: civilDateSchema.optional().meta({ description: "Last day on which the code had this meaning." }),
  })
  .meta({ id: "Territory", description: "A unit and the days on which its code meant it." });

/** A unit and the days on which its code meant it: codes were reused with another meaning on 1 July 2025. */
export type Territory = DeepReadonly<z.infer<typeof territorySchema>>;
