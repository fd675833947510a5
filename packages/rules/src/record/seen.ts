import type { Value } from "../values/value.ts";
import type { Recorded } from "./recorded.ts";

/** The name under which what a variable *is* can be supposed, whatever was recorded and whatever its skip pattern says. */
export const seen = (variable: string): string => `seen ${variable}`;

/** A value to suppose. */
export const supposing = (value: Value): Recorded => ({ value, reason: "dont-know" });
