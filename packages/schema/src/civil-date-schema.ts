import * as z from "zod";

export const civilDateSchema = z
  .string()
  .regex(/^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/)
  .meta({ id: "CivilDate", description: "A civil date, year-month-day: 2010-05-10." });

const partial = String.raw`\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?`;

export const periodSchema = z
  .string()
  .regex(new RegExp(`^${partial}(?:/${partial})?$`))
  .meta({ id: "Period", description: 'A period: "2025", "2025-06", or "2021/2025".' });
