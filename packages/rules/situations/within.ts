// What it means that nothing was lost: a value lies in all that it may have been.
import { codesOf, highest, isAmong, isNumeric, lowest, type Value } from "../src/values/value.ts";

/** True when everything that `value` may be is among all that `before` may be. */
export function isWithin(value: Value, before: Value): boolean {
  if (before === undefined) return true;
  if (isNumeric(before)) {
    return isNumeric(value) && lowest(before) <= lowest(value) && highest(value) <= highest(before);
  }
  if (isAmong(before)) return isCode(value) && codesOf(value).every((code) => before.among.includes(code));
  if (Array.isArray(before)) {
    const isList = Array.isArray(value) && value.length === before.length;
    return isList && before.every((item: Value, at) => isWithin(value[at] as Value, item));
  }
  return value === before;
}

const isCode = (value: Value): value is Parameters<typeof codesOf>[0] =>
  typeof value === "string" || isAmong(value);
