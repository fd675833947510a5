import type { Finding, Reason, RecordValue, Variable } from "@mangnon/schema";
import { found, type RulesFindingCodes } from "../codes.ts";
import { dateOf, daysOf } from "../values/civil-day.ts";
import { exactDayOf } from "../values/exact-day.ts";
import { amongOf, highest, isNumeric, lowest, type Span, spanOf, type Value } from "../values/value.ts";
import { type CodesById, wholeRange } from "./whole-range.ts";

/** What a record says of one variable: its value, or all it may be and why it is not known. */
export interface Recorded {
  readonly value: Value;
  readonly reason?: Reason;
  readonly finding?: Finding;
}

/** True when nothing was recorded at all, so that a skip pattern may speak. */
export const isAbsent = ({ reason }: Recorded): boolean => reason === "absent";

/**
 * Reads what a record holds for a variable. Nothing is coerced: the text `"9"` is no number, 1 is no truth. What
 * does not fit is unknown (`invalid`) with a finding that tells the variable and never the value.
 */
export function readRecorded(variable: Variable, raw: RecordValue, codes: CodesById): Recorded {
  if (raw === undefined || raw === null || raw === "") return unknownFor("absent", variable, codes);
  if (typeof raw === "object" && !Array.isArray(raw)) return readPartlyKnown(variable, raw as object, codes);
  return readScalar(variable, raw as Scalar, codes);
}

type Scalar = number | boolean | string | readonly string[];

const unknownFor = (reason: Reason, variable: Variable, codes: CodesById): Recorded => ({
  value: wholeRange(variable, codes),
  reason,
});

function invalid<Code extends keyof RulesFindingCodes>(
  variable: Variable,
  codes: CodesById,
  [code, data]: readonly [Code, RulesFindingCodes[Code]],
): Recorded {
  return { ...unknownFor("invalid", variable, codes), finding: found(code, [variable.id], data) };
}

const wrongType = (variable: Variable, codes: CodesById): Recorded =>
  invalid(variable, codes, ["rules/wrong-type-of-value", { variable: variable.id, expected: variable.type }]);

const notInList = (variable: Variable, list: string, codes: CodesById): Recorded =>
  invalid(variable, codes, ["rules/not-in-list", { variable: variable.id, list }]);

function readScalar(variable: Variable, raw: Scalar, codes: CodesById): Recorded {
  switch (variable.type) {
    case "boolean":
      return typeof raw === "boolean" ? { value: raw } : wrongType(variable, codes);
    case "number":
    case "integer": {
      const fits = typeof raw === "number" && Number.isFinite(raw);
      const isWhole = variable.type === "number" || Number.isInteger(raw);
      return fits && isWhole ? within(variable, raw, codes) : wrongType(variable, codes);
    }
    case "text":
      return typeof raw === "string" ? { value: raw.normalize("NFC") } : wrongType(variable, codes);
    case "date": {
      const days = typeof raw === "string" ? exactDayOf(raw) || daysOf(raw) : undefined;
      if (days === undefined) return wrongType(variable, codes);
      return within(variable, days, codes, "dont-know");
    }
    case "code":
      return readCode(variable, raw, codes);
    case "codes":
      return readCodes(variable, raw, codes);
  }
}

function readCode(variable: Extract<Variable, { codes: string }>, raw: Scalar, codes: CodesById): Recorded {
  if (typeof raw !== "string") return wrongType(variable, codes);
  const code = raw.normalize("NFC");
  return codes.get(variable.codes)?.includes(code)
    ? { value: code }
    : notInList(variable, variable.codes, codes);
}

function readCodes(variable: Extract<Variable, { codes: string }>, raw: Scalar, codes: CodesById): Recorded {
  if (!Array.isArray(raw)) return wrongType(variable, codes);
  const known = codes.get(variable.codes) ?? [];
  const given = raw.map((code: unknown) => (typeof code === "string" ? code.normalize("NFC") : undefined));
  if (given.includes(undefined)) return wrongType(variable, codes);
  return given.every((code) => known.includes(code as string))
    ? { value: given as string[] }
    : notInList(variable, variable.codes, codes);
}

/** A value inside the declared range; the part of an interval that lies inside it. */
function within(
  variable: Variable,
  value: number | Span,
  codes: CodesById,
  reason: Reason = "dont-know",
): Recorded {
  const whole = wholeRange(variable, codes);
  if (!isNumeric(whole)) return { value };
  const [least, most] = wholeNumbers(variable, lowest(value), highest(value));
  if (least > most) return wrongType(variable, codes);
  const [from, to] = [Math.max(least, lowest(whole)), Math.min(most, highest(whole))];
  if (from <= to) return from === to ? { value: from } : { value: { from, to }, reason };
  const shown = (end: number): string => (variable.type === "date" ? dateOf(end) : String(end));
  const data = { variable: variable.id, min: shown(lowest(whole)), max: shown(highest(whole)) };
  return invalid(variable, codes, ["rules/out-of-range", data]);
}

/** The integers of an interval, where the variable takes no others. */
const wholeNumbers = ({ type }: Variable, from: number, to: number): readonly [number, number] =>
  type === "integer" ? [Math.ceil(from), Math.floor(to)] : [from, to];

/** `{unknown}`, `{from, to}` and `{oneOf}`, each by its own fields alone. */
function readPartlyKnown(variable: Variable, raw: object, codes: CodesById): Recorded {
  const field = (name: string): unknown =>
    Object.hasOwn(raw, name) ? (raw as Readonly<Record<string, unknown>>)[name] : undefined;
  const reason = reasonOf(field("unknown"));
  const isOrdered = variable.type === "number" || variable.type === "integer" || variable.type === "date";
  if (field("from") !== undefined && isOrdered)
    return readSpan(variable, [field("from"), field("to")], { reason, codes });
  if (Array.isArray(field("oneOf")) && variable.type === "code") {
    const known = codes.get(variable.codes) ?? [];
    const given = (field("oneOf") as readonly unknown[]).map(String).map((code) => code.normalize("NFC"));
    const among = known.filter((code) => given.includes(code));
    if (given.length === 0 || given.some((code) => !known.includes(code))) {
      return notInList(variable, variable.codes, codes);
    }
    return { value: amongOf(among), ...(among.length > 1 ? { reason: reason ?? "dont-know" } : {}) };
  }
  return reason === undefined ? wrongType(variable, codes) : unknownFor(reason, variable, codes);
}

const recordReasons = ["absent", "dont-know", "refused", "invalid"] as const;

const reasonOf = (value: unknown): Reason | undefined => recordReasons.find((reason) => reason === value);

function readSpan(
  variable: Variable,
  ends: readonly [unknown, unknown],
  { reason, codes }: { readonly reason: Reason | undefined; readonly codes: CodesById },
): Recorded {
  const [from, to] = ends.map((end) => {
    if (variable.type === "date") return typeof end === "string" ? daysOf(end) : undefined;
    return typeof end === "number" && Number.isFinite(end) ? end : undefined;
  });
  if (from === undefined || to === undefined || lowest(from) > highest(to)) return wrongType(variable, codes);
  return within(variable, spanOf(lowest(from), highest(to)), codes, reason);
}
