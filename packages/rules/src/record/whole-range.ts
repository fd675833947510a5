import type { CodeList, Variable } from "@mangnon/schema";
import { daysOf } from "../values/civil-day.ts";
import { amongOf, highest, isNumeric, lowest, spanOf, type Value } from "../values/value.ts";

/** The lists of codes that variables take theirs from, by id. */
export type CodesById = ReadonlyMap<string, readonly string[]>;

export const codesById = (lists: readonly CodeList[]): CodesById =>
  new Map(lists.map(({ id, codes }) => [id, codes.map(({ code }) => code.normalize("NFC"))]));

/** All that a variable may be when nothing is known of it: its declared range, every code of its list. */
export function wholeRange(variable: Variable, codes: CodesById): Value {
  switch (variable.type) {
    case "number":
    case "integer":
      return spanOf(variable.min, variable.max);
    case "date":
      return rangeOfDates(variable);
    case "code":
      return amongOf(codes.get(variable.codes) ?? []);
    default:
      return undefined;
  }
}

const ranges = new WeakMap<Variable, Value>();

/** The days between the bounds of a date; its bounds are texts, read once. */
function rangeOfDates(variable: Extract<Variable, { type: "date" }>): Value {
  const before = ranges.get(variable);
  if (before !== undefined) return before;
  const [from, to] = [daysOf(variable.min), daysOf(variable.max)];
  const range = isNumeric(from) && isNumeric(to) ? spanOf(lowest(from), highest(to)) : undefined;
  ranges.set(variable, range);
  return range;
}
