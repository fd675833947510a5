import * as z from "zod";

/** Any JSON value. A rule is stored, sent and read as one. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

/** A rule as written: JSON Logic in the strict profile (`docs/rule-language.md`). `@mangnon/rules` reads it. */
export type Rule = Json;

export const ruleSchema: z.ZodType<Rule> = z
  .json()
  .meta({ id: "Rule", description: "A rule in JSON Logic, strict profile." }) as unknown as z.ZodType<Rule>;
