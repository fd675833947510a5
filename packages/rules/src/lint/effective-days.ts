import type { ReadDefinition } from "../definition/read-definition.ts";
import { daysOf } from "../values/civil-day.ts";
import { highest, isNumeric, lowest } from "../values/value.ts";

/** The first and the last day on which a definition speaks; infinite where it names none. */
export function effectiveDays({ definition }: ReadDefinition): {
  readonly from: number;
  readonly to: number;
} {
  const { since, until } = definition.effective;
  const [first, last] = [since, until].map((date) => (date === undefined ? undefined : daysOf(date)));
  return {
    from: isNumeric(first) ? lowest(first) : Number.NEGATIVE_INFINITY,
    to: isNumeric(last) ? highest(last) : Number.POSITIVE_INFINITY,
  };
}
