// All that a field of a record may stand for, read here without the engine.
import type { ChildRecord, RecordValue } from "@mangnon/schema";
import type { CaseVocabulary } from "../../src/conformance/case.ts";

type Variable = CaseVocabulary["variables"][number];

/** All that the variable may be on the record: one value where it is known, a sample where there are too many. */
export function mayBe(variable: Variable, record: ChildRecord, given: Vocabulary): readonly RecordValue[] {
  const raw = Object.hasOwn(record, variable.id) ? record[variable.id] : undefined;
  const whole = wholeOf(variable, given);
  const told = toldOf(variable, raw, whole);
  return told.length === 0 ? whole : told;
}

/** What a case declares, with the rule whose constants are worth a try. */
export type Vocabulary = CaseVocabulary & { readonly rule: unknown; readonly record: ChildRecord };

/** True where a skip pattern may speak. */
export const isAbsent = (raw: RecordValue): boolean =>
  raw === undefined ||
  raw === null ||
  raw === "" ||
  (typeof raw === "object" && "unknown" in raw && raw.unknown === "absent" && !("from" in raw));

function wholeOf(variable: Variable, given: Vocabulary): readonly RecordValue[] {
  switch (variable.type) {
    case "boolean":
      return [true, false];
    case "integer":
      return upTo(variable.min, variable.max);
    case "number":
      return numbersOf(variable.min, variable.max, given);
    case "date":
      return thinned(daysBetween(variable.min, variable.max), given);
    case "code":
      return codesOf(variable.codes, given);
    case "codes":
      return subsets(codesOf(variable.codes, given));
    case "text":
      return [...new Set([...constants(given).filter(isText), "zz"].map((text) => text.normalize("NFC")))];
  }
}

/** What was recorded, as far as it fits; nothing when nothing was, or when it does not. */
function toldOf(variable: Variable, raw: RecordValue, whole: readonly RecordValue[]): readonly RecordValue[] {
  if (isAbsent(raw)) return [];
  switch (variable.type) {
    case "boolean":
      return typeof raw === "boolean" ? [raw] : [];
    case "text":
      return typeof raw === "string" ? [raw] : [];
    case "codes":
      return Array.isArray(raw) && raw.every((code) => whole.flat().includes(code)) ? [raw] : [];
    case "code":
      return codesTold(raw, whole);
    case "date":
      return typeof raw === "string"
        ? daysTold([raw, raw], variable)
        : daysTold(endsOf(raw) as readonly [string, string], variable);
    default:
      return typeof raw === "number"
        ? numbersTold([raw, raw], variable, whole)
        : numbersTold(endsOf(raw) as readonly [number, number], variable, whole);
  }
}

function codesTold(raw: RecordValue, whole: readonly RecordValue[]): readonly RecordValue[] {
  const some = typeof raw === "string" ? [raw] : field(raw, "oneOf");
  return Array.isArray(some) && some.every((code) => whole.includes(code))
    ? whole.filter((code) => some.includes(code))
    : [];
}

const field = (raw: RecordValue, name: string): unknown =>
  typeof raw === "object" && raw !== null ? (raw as unknown as Record<string, unknown>)[name] : undefined;

const endsOf = (raw: RecordValue): readonly unknown[] => [field(raw, "from"), field(raw, "to")];

function numbersTold(
  [from, to]: readonly [number, number],
  { type, min, max }: Extract<Variable, { min: number }>,
  whole: readonly RecordValue[],
): readonly RecordValue[] {
  if (typeof from !== "number" || typeof to !== "number" || from > to) return [];
  const [least, most] = [Math.max(from, min), Math.min(to, max)];
  if (type === "integer") return upTo(Math.ceil(least), Math.floor(most));
  const inside = (whole as readonly number[]).filter((number) => least < number && number < most);
  return least > most ? [] : [...new Set([least, ...inside, most])];
}

const upTo = (from: number, to: number): readonly number[] =>
  Array.from({ length: Math.max(0, to - from + 1) }, (_, at) => from + at);

function numbersOf(min: number, max: number, given: Vocabulary): readonly number[] {
  const near = constants(given)
    .filter((each) => typeof each === "number")
    .flatMap((number) => [number - 0.5, number, number + 0.5]);
  const all = [min, (min + max) / 2, max, 0, ...near].filter((number) => min <= number && number <= max);
  return [...new Set(all)].sort((a, b) => a - b);
}

const iso = (serial: number): string => new Date(serial * 86_400_000).toISOString().slice(0, 10);
const serialOf = (day: string): number => Date.parse(`${day}T00:00:00Z`) / 86_400_000;

const daysMade = new Map<string, readonly string[]>();

function daysBetween(from: string, to: string): readonly string[] {
  const key = `${from} ${to}`;
  const days = daysMade.get(key) ?? upTo(serialOf(from), serialOf(to)).map(iso);
  daysMade.set(key, days);
  return days;
}

/** The first and last day of a day, a month or a year; nothing where it is none. */
function daysOf(text: unknown): readonly [string, string] | undefined {
  if (typeof text !== "string" || !/^\d{4}(-\d{2}){0,2}$/.test(text)) return undefined;
  const first = `${text}-01-01`.slice(0, 10);
  if (Number.isNaN(Date.parse(first)) || iso(serialOf(first)) !== first) return undefined;
  const [year = 0, month = 12] = text.split("-").map(Number);
  return text.length === 10 ? [text, text] : [first, iso(Date.UTC(year, month, 0) / 86_400_000)];
}

function daysTold(
  [from, to]: readonly [string, string],
  { min, max }: Extract<Variable, { type: "date" }>,
): readonly string[] {
  const [first, last] = [daysOf(from)?.[0], daysOf(to)?.[1]];
  if (first === undefined || last === undefined || first > last) return [];
  const days = daysBetween(first < min ? min : first, last > max ? max : last);
  return days.length <= 60 ? days : days.filter((day, at) => at % 9 === 0 || /-(01|28|29|30|31)$/.test(day));
}

/** All days where they are few; else those around what rules and the law turn on, and both ends. */
function thinned(days: readonly string[], given: Vocabulary): readonly string[] {
  if (days.length <= 40) return days;
  const turns = constants(given).flatMap((each) => {
    const told = daysOf(each);
    return told === undefined ? [] : told.map(serialOf).flatMap((day) => [day - 1, day, day + 1]);
  });
  const wanted = new Set([...turns.map(iso), days[0], days.at(-1)]);
  return days.filter((day) => wanted.has(day));
}

const codesOf = (id: string, { codeLists = [] }: Vocabulary): readonly string[] =>
  codeLists.find((list) => list.id === id)?.codes ?? [];

const subsets = (codes: readonly string[]): readonly (readonly string[])[] =>
  upTo(0, 2 ** codes.length - 1).map((mask) => codes.filter((_, at) => (mask >> at) % 2 === 1));

const isText = (each: unknown): each is string => typeof each === "string" && each !== "";

/** Every number and text that a case writes down. */
function constants({ rule, record, facts, parameters, variables }: Vocabulary): readonly unknown[] {
  const found: unknown[] = [];
  const look = (node: unknown): void => {
    if (typeof node !== "object" || node === null) found.push(node);
    else for (const inside of Object.values(node)) look(inside);
  };
  look([rule, record, facts, parameters, variables.map(({ when, otherwise }) => [when, otherwise])]);
  return found;
}
