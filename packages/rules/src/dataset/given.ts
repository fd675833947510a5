import type { Reason, RecordValue, Variable } from "@mangnon/schema";
import type { Recorded } from "../record/recorded.ts";
import { type CodesById, wholeRange } from "../record/whole-range.ts";
import { dateOf, daysOf } from "../values/civil-day.ts";
import { isAmong, isKnown, isSpan, type Span, type Value } from "../values/value.ts";

/** What one row says of one declared name: what rules see of it, and what the record holds of it. */
export interface Given extends Recorded {
  readonly entry: RecordValue;
}

/** The same with what a record holds of it. */
export const givenOf = (recorded: Recorded, variable: Variable, codes: CodesById): Given => ({
  ...recorded,
  entry: entryOf(recorded, wholeRange(variable, codes), variable.type === "date"),
});

/** Nothing is known but why. */
export const unknownGiven = (reason: Reason, variable: Variable, codes: CodesById): Given =>
  givenOf({ value: wholeRange(variable, codes), reason }, variable, codes);

/**
 * A value as a record holds it, so that it is read back as the same: what is absent is left out, and a date of
 * which only the month or the year is known stays that text.
 */
function entryOf({ value, reason }: Recorded, whole: Value, isDate: boolean): RecordValue {
  if (reason !== undefined && same(value, whole))
    return reason === "absent" ? undefined : { unknown: reason };
  const unknown = reason ?? "dont-know";
  if (value === undefined) return { unknown };
  if (isSpan(value)) return isDate ? daysEntry(value, unknown) : { from: value.from, to: value.to, unknown };
  if (isAmong(value)) return { oneOf: value.among, unknown };
  if (typeof value === "number") return isDate ? dateOf(value) : value;
  if (typeof value !== "object") return value;
  return isKnown(value) ? (value as readonly string[]) : { unknown };
}

function daysEntry(days: Span, unknown: Reason): RecordValue {
  const [from, to] = [dateOf(days.from), dateOf(days.to)];
  const partial = [from.slice(0, 4), from.slice(0, 7)].find((text) => same(daysOf(text), days));
  return partial !== undefined && unknown === "dont-know" ? partial : { from, to, unknown };
}

/** True when nothing more is known of one than of the other. Codes stand in the order of one list. */
function same(a: Value, b: Value): boolean {
  if (isSpan(a) && isSpan(b)) return a.from === b.from && a.to === b.to;
  if (isAmong(a) && isAmong(b)) return a.among.length === b.among.length;
  return a === b;
}
