import type { CivilDate } from "@mangnon/schema";
import type { ReadParts } from "../definition/read-parts.ts";
import { RulesError } from "../errors.ts";
import { daysOf } from "../values/civil-day.ts";
import type { Writing } from "./written.ts";

/** Begins to write rules as they are on a day. */
export function startWriting(parts: ReadParts, on: CivilDate): Writing {
  const day = daysOf(on);
  if (typeof day !== "number") throw new RulesError("rules/not-a-day", { given: on });
  return { parts, on: day, size: 0 };
}
