import type { Column, Issue, Variable } from "@mangnon/schema";
import { dateOf, daysOf } from "../values/civil-day.ts";
import { highest, lowest } from "../values/value.ts";
import type { Refuse } from "./declaring.ts";

/** Where limits stand, and how those that make no sense are refused. */
export interface LimitedAt {
  readonly place: Issue["path"];
  readonly refuse: Refuse;
}

type Ordered = Extract<Variable, { readonly min: number | string }>;

/**
 * A variable within the limits of a column too: what lies outside either is out of range. The variable itself when
 * the limits were refused.
 */
export function limited(variable: Variable, limits: Column, at: LimitedAt): Variable {
  const given = (["min", "max"] as const).filter((key) => limits[key] !== undefined);
  const [first] = given;
  if (first === undefined) return variable;
  const wrong = "min" in variable ? given.find((key) => !isLimit(limits[key], variable.type)) : first;
  if (wrong !== undefined || !("min" in variable)) {
    const data = { name: variable.id, type: variable.type };
    at.refuse("rules/wrong-limit", [...at.place, wrong ?? first], data);
    return variable;
  }
  const narrow = narrowed(variable, limits);
  if (narrow.min <= narrow.max) return narrow;
  const data = { name: variable.id, min: String(narrow.min), max: String(narrow.max) };
  at.refuse("rules/min-above-max", [...at.place, first], data);
  return variable;
}

const isLimit = (limit: Column["min"], type: Variable["type"]): boolean =>
  type === "date" ? typeof limit === "string" && daysOf(limit) !== undefined : typeof limit === "number";

function narrowed(variable: Ordered, { min = variable.min, max = variable.max }: Column): Ordered {
  if (variable.type !== "date") {
    return {
      ...variable,
      min: Math.max(variable.min, Number(min)),
      max: Math.min(variable.max, Number(max)),
    };
  }
  const day = (limit: number | string, end: typeof lowest): number =>
    end(daysOf(String(limit)) ?? Number.NaN);
  return {
    ...variable,
    min: dateOf(Math.max(day(variable.min, lowest), day(min, lowest))),
    max: dateOf(Math.min(day(variable.max, highest), day(max, highest))),
  };
}
