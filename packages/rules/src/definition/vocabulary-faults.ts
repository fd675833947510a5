import type { Issue, Parameter, ValueType, Variable } from "@mangnon/schema";
import { nearest } from "@mangnon/schema/nearest";
import { fault } from "../codes.ts";
import { nameOfType } from "../read/types.ts";
import type { CodesById } from "../record/whole-range.ts";
import { daysOf } from "../values/civil-day.ts";
import { highest, lowest } from "../values/value.ts";

/** Limits that leave out what an unknown value may be: a comparison would be decided though nobody was asked. */
export function limitFaults(variable: Variable): readonly Issue[] {
  if (variable.type !== "date" && variable.type !== "number" && variable.type !== "integer") return [];
  const { id: name, type, min, max } = variable;
  const at = ["variables", name];
  const [least, most] = [limitOf(min, type, lowest), limitOf(max, type, highest)];
  const missing = [...(least === undefined ? ["min"] : []), ...(most === undefined ? ["max"] : [])].map(
    (limit) => fault("rules/no-limit", [...at, limit], { name, limit, type }),
  );
  if (least === undefined || most === undefined || least <= most) return missing;
  const data = { name, min: String(min), max: String(max) };
  return [fault("rules/min-above-max", [...at, "min"], data)];
}

function limitOf(limit: unknown, type: Variable["type"], end: typeof lowest): number | undefined {
  if (type !== "date") return typeof limit === "number" && Number.isFinite(limit) ? limit : undefined;
  const days = typeof limit === "string" ? daysOf(limit) : undefined;
  return days === undefined ? undefined : end(days);
}

/** Values of the law that could not be looked up rightly: of another kind, on no day, or not the oldest first. */
export function parameterFaults(
  parameter: Parameter,
  type: ValueType | undefined,
  codes: CodesById,
): readonly Issue[] {
  const { id, values, verifiedUntil } = parameter;
  const at = ["parameters", id];
  const dayFault = (day: unknown, place: Issue["path"]): readonly Issue[] =>
    day === undefined || isDay(day)
      ? []
      : [fault("rules/wrong-day-of-law", [...at, ...place], { parameter: id, value: String(day) })];
  const faultsOf = (
    { since, until, value }: Parameter["values"][number],
    index: number,
  ): readonly Issue[] => {
    const place = ["values", index];
    const faults = [...dayFault(since, [...place, "since"]), ...dayFault(until, [...place, "until"])];
    const before = values[index - 1]?.since;
    if (index > 0 && faults.length === 0 && !(since !== undefined && (before ?? "") < since))
      faults.push(fault("rules/values-out-of-order", [...at, ...place, "since"], { parameter: id }));
    const wrong = valueFaults(value, parameter, type, codes);
    return [...faults, ...wrong.map((issue) => ({ ...issue, path: [...at, ...place, ...issue.path] }))];
  };
  return [...values.flatMap(faultsOf), ...dayFault(verifiedUntil, ["verifiedUntil"])];
}

const isDay = (day: unknown): boolean => typeof day === "string" && typeof daysOf(day) === "number";

function valueFaults(
  value: unknown,
  parameter: Parameter,
  type: ValueType | undefined,
  codes: CodesById,
): readonly Issue[] {
  const isNumber = parameter.type === "integer" ? Number.isSafeInteger(value) : Number.isFinite(value);
  const isList = Array.isArray(value) && value.every((code) => typeof code === "string");
  if (!(parameter.type === "codes" ? isList : isNumber)) {
    const expected = type === undefined ? parameter.type : nameOfType(type);
    return [fault("rules/wrong-value-of-law", ["value"], { parameter: parameter.id, expected })];
  }
  const list = parameter.codes;
  const known = list === undefined ? undefined : codes.get(list);
  if (!isList || list === undefined || known === undefined) return [];
  return value.flatMap((code: string, index: number) =>
    known.includes(code.normalize("NFC"))
      ? []
      : [fault("rules/code-not-in-list", ["value", index], { code, list, nearest: nearest(code, known) })],
  );
}
