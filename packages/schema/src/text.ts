import * as z from "zod";

export const languages = ["vi", "en"] as const;

/** The languages every sentence of mangnon exists in. Always an argument, never global. */
export type Language = (typeof languages)[number];

export const localizedTextSchema = z
  .strictObject({ vi: z.string().min(1), en: z.string().min(1) })
  .meta({ id: "LocalizedText", description: "The same words in Vietnamese and English." });

/** The same words in Vietnamese and English. */
export type LocalizedText = Readonly<z.infer<typeof localizedTextSchema>>;

export const idSchema = z
  .string()
  .regex(/^[a-z0-9]+(?:[.-][A-Za-z0-9]+)*$/)
  .meta({ id: "Id", description: "pack.thing[.part]: ASCII letters and digits, dots and hyphens." });

export const variableIdSchema = z
  .string()
  .regex(/^(?:[a-z][a-z0-9-]*\.)*[A-Za-z][A-Za-z0-9]*$/)
  .meta({
    id: "VariableId",
    description: "A variable: `hoursPerWeek`, or `vn.nightWork` with its pack's prefix.",
  });
