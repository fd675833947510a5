import type { Unit } from "@mangnon/schema";

/** What stands behind a figure of a unit. */
export const signs: Readonly<Record<Unit, string>> = { percent: "%", "per-thousand": "‰", count: "" };
