import type { Column, Issue, Variable } from "@mangnon/schema";
import { nearest } from "@mangnon/schema/nearest";
import { dateOf, daysOf } from "../values/civil-day.ts";
import { highest, lowest } from "../values/value.ts";
import type { Refuse } from "./declaring.ts";

interface Place {
  readonly place: Issue["path"];
  readonly refuse: Refuse;
}

/**
 * A column of the description's own as if it were a variable: text unless it says otherwise. Between limits where
 * it has some; a number without them may be any, a date any of the calendar.
 */
export function variableOfColumn(
  name: string,
  column: Column,
  { lists, ...at }: Place & { readonly lists: ReadonlyMap<string, unknown> },
): Variable | undefined {
  const { type = "text", codes } = column;
  const common = { id: name, label: { vi: name, en: name } };
  if (type === "number" || type === "integer") {
    const [min, max] = [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY];
    return limited({ ...common, type, unit: "", min, max }, column, at);
  }
  if (type === "date") return limited({ ...common, type, min: "0001-01-01", max: "9999-12-31" }, column, at);
  if (type !== "code" && type !== "codes") return limited({ ...common, type }, column, at);
  if (codes === undefined) return at.refuse("rules/no-code-list", at.place, { name });
  if (!lists.has(codes)) {
    const data = { list: codes, nearest: nearest(codes, lists.keys()) };
    return at.refuse("rules/unknown-code-list", [...at.place, "codes"], data);
  }
  return limited({ ...common, type, codes }, column, at);
}

/** A variable within the limits of a column too: what lies outside either is out of range. */
export function limited(variable: Variable, { min, max }: Column, at: Place): Variable {
  if (min === undefined && max === undefined) return variable;
  const { id: name } = variable;
  const refuse = (expected: string): Variable => {
    at.refuse("rules/wrong-limit", [...at.place, min === undefined ? "max" : "min"], { name, expected });
    return variable;
  };
  if (variable.type === "date") {
    const [from, to] = [daysOfLimit(min ?? variable.min), daysOfLimit(max ?? variable.max)];
    if (from === undefined || to === undefined) return refuse("dates, such as `2010-05-10`");
    const least = Math.max(lowest(from), lowest(daysOf(variable.min) ?? from));
    const most = Math.min(highest(to), highest(daysOf(variable.max) ?? to));
    return inOrder({ ...variable, min: dateOf(least), max: dateOf(most) }, variable, at);
  }
  if (variable.type !== "number" && variable.type !== "integer")
    return refuse(`left out, for ${variable.type} has no order`);
  if (typeof (min ?? 0) !== "number" || typeof (max ?? 0) !== "number") return refuse("numbers");
  const least = Math.max(variable.min, Number(min ?? variable.min));
  const most = Math.min(variable.max, Number(max ?? variable.max));
  return inOrder({ ...variable, min: least, max: most }, variable, at);
}

const daysOfLimit = (limit: number | string) => (typeof limit === "string" ? daysOf(limit) : undefined);

type Ordered = Extract<Variable, { readonly min: number | string }>;

function inOrder(narrow: Ordered, variable: Variable, { place, refuse }: Place): Variable {
  if (narrow.min <= narrow.max) return narrow;
  const data = { name: variable.id, min: String(narrow.min), max: String(narrow.max) };
  refuse("rules/min-above-max", [...place, "min"], data);
  return variable;
}
