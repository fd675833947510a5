import type { Parameter } from "@mangnon/schema";
import { dayOf, dayOfSerial, serialOf } from "../values/civil-day.ts";
import type { Epoch } from "./read-parts.ts";

const always = Number.NEGATIVE_INFINITY;
const forever = Number.POSITIVE_INFINITY;

/** The days on which each value of a parameter holds: until the next begins, or until it was repealed. */
export function epochsOf({ values }: Parameter): readonly Epoch[] {
  return values.map(({ since, until, value }, version) => {
    const next = values[version + 1]?.since;
    const followed = next === undefined ? forever : dayOf(next);
    const repealed = until === undefined ? forever : dayOfSerial(serialOf(dayOf(until)) + 1);
    return {
      from: since === undefined ? always : dayOf(since),
      before: Math.min(followed, repealed),
      value: typeof value === "number" ? value : value.map((code) => code.normalize("NFC")),
      version,
    };
  });
}
