import * as z from "zod";

/** What a number counts: of a hundred, of a thousand, or people (or bodies) one by one. */
export const units = ["percent", "per-thousand", "count"] as const;

export type Unit = (typeof units)[number];

export const unitSchema = z.enum(units).meta({
  id: "Unit",
  description: "percent: of a hundred; per-thousand: of a thousand; count: people or bodies, one by one.",
});

/** How much of a unit a whole is; a count has no whole. */
export const wholeOf: Readonly<Record<Unit, number | undefined>> = {
  percent: 100,
  "per-thousand": 1000,
  count: undefined,
};
