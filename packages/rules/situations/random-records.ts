// Random records with holes, and what each hole may turn out to be: told here without the engine's own reading.
import type { RecordValue, Variable } from "@mangnon/schema";
import fc from "fast-check";
import { literals } from "./rule-names.ts";
import { dangers, jobs } from "./vocabulary.ts";

/** What a record holds for a variable, and every value that it may stand for (a sample of them where many). */
export interface Held {
  readonly raw: RecordValue;
  readonly mayBe: readonly RecordValue[];
  /** A sample of all that the variable can be. */
  readonly whole: readonly RecordValue[];
  /** True when a skip pattern may speak for it. */
  readonly isAbsent: boolean;
}

/** The same without the sample of the whole range. */
type Told = Omit<Held, "whole">;

export type HeldRecord = Readonly<Record<string, Held>>;

const known = (raw: RecordValue): Told => ({ raw, mayBe: [raw], isAbsent: false });

/** Nothing, or a reason for nothing: anything of the whole range. */
const nothing = (mayBe: readonly RecordValue[]): fc.Arbitrary<Told> =>
  fc.oneof(
    {
      weight: 3,
      arbitrary: fc.constantFrom(undefined, null, "").map((raw) => ({ raw, mayBe, isAbsent: true })),
    },
    fc
      .constantFrom("dont-know" as const, "refused" as const, "invalid" as const, "absent" as const)
      .map((unknown) => ({ raw: { unknown }, mayBe, isAbsent: unknown === "absent" })),
  );

const heldOf = (
  values: readonly RecordValue[],
  partly: fc.Arbitrary<Told> | undefined,
  wrong: RecordValue,
): fc.Arbitrary<Told> =>
  fc.oneof(
    { weight: 12, arbitrary: fc.constantFrom(...values).map(known) },
    { weight: 4, arbitrary: nothing(values) },
    { weight: 1, arbitrary: fc.constant({ raw: wrong, mayBe: values, isAbsent: false }) },
    ...(partly === undefined ? [] : [{ weight: 10, arbitrary: partly }]),
  );

const sorted = (numbers: Iterable<number>): readonly number[] => [...new Set(numbers)].sort((a, b) => a - b);

/** Intervals around sampled values; perhaps beyond the range, or with ends between two integers. */
const interval = (values: readonly number[]): fc.Arbitrary<Told> =>
  fc
    .tuple(
      fc.constantFrom(...values),
      fc.constantFrom(...values),
      fc.constantFrom(0, 0, 0.5),
      fc.constantFrom(0, 7),
    )
    .map(([a, b, off, beyond]) => {
      const [from, to] = [Math.min(a, b) - off, Math.max(a, b) + off + beyond];
      return {
        raw: { from, to },
        mayBe: values.filter((value) => from <= value && value <= to),
        isAbsent: false,
      };
    });

const isoDay = (serial: number): string => new Date(serial * 86_400_000).toISOString().slice(0, 10);
const serialOf = (day: string): number => Date.parse(`${day}T00:00:00Z`) / 86_400_000;

const daysBetween = (from: string, to: string): readonly string[] => {
  const [first, last] = [serialOf(from), serialOf(to)];
  const middle = Math.floor((first + last) / 2);
  const named = (literals.date as readonly string[]).flatMap((day) => [
    serialOf(day) - 1,
    serialOf(day),
    serialOf(day) + 1,
  ]);
  return sorted([first, first + 1, middle, last - 1, last, ...named])
    .filter((serial) => first <= serial && serial <= last)
    .map(isoDay);
};

const lastDay = (month: string): string => {
  const [year = 0, at = 0] = month.split("-").map(Number);
  return isoDay(Date.UTC(year, at, 0) / 86_400_000);
};

/** A month or a year around a sampled day, or an interval of days, as far as the range goes. */
function partlyDated(variable: Extract<Variable, { type: "date" }>): fc.Arbitrary<Told> {
  const days = daysBetween(variable.min, variable.max);
  const inside = (from: string, to: string, raw: RecordValue): Told => ({
    raw,
    mayBe: daysBetween(from < variable.min ? variable.min : from, to > variable.max ? variable.max : to),
    isAbsent: false,
  });
  const month = fc.constantFrom(...days).map((day) => day.slice(0, 7));
  return fc.oneof(
    month.map((of) => inside(`${of}-01`, lastDay(of), of)),
    month.map((of) => inside(`${of.slice(0, 4)}-01-01`, `${of.slice(0, 4)}-12-31`, of.slice(0, 4))),
    fc.tuple(month, month).map(([a, b]) => {
      const [from, to] = a < b ? [a, b] : [b, a];
      return inside(`${from}-01`, lastDay(to), { from, to, unknown: "dont-know" });
    }),
  );
}

function numbersOf(variable: Extract<Variable, { type: "number" | "integer" }>): readonly number[] {
  const { type, min, max } = variable;
  if (type === "integer") return sorted(Array.from({ length: max - min + 1 }, (_, at) => min + at));
  const named = (literals.hours as readonly number[]).flatMap((number) => [
    number - 0.25,
    number,
    number + 0.25,
  ]);
  return sorted([min, (min + max) / 2, max, ...named]).filter((number) => min <= number && number <= max);
}

function codesOf(list: string): readonly string[] {
  if (list === "x.jobs") return jobs;
  return list === "x.dangers" ? dangers : ["male", "female"];
}

const oneOf = (codes: readonly string[]): fc.Arbitrary<Told> =>
  fc
    .subarray([...codes], { minLength: 1 })
    .map((some) => ({ raw: { oneOf: some }, mayBe: some, isAbsent: false }));

/** What a record may hold for a variable. */
export function held(variable: Variable): fc.Arbitrary<Held> {
  const whole = sampleOf(variable);
  return heldOf(whole, partlyKnown(variable, whole), wrongFor[variable.type]).map((told) => ({
    ...told,
    whole,
  }));
}

/** What no variable of the type takes. */
const wrongFor: Readonly<Record<Variable["type"], RecordValue>> = {
  number: "9",
  integer: 9.5,
  boolean: 1,
  date: "03/02/2012",
  code: "elsewhere",
  codes: "dust",
  text: 5,
};

/** Values of a variable: its limits, and those on which rules turn. */
function sampleOf(variable: Variable): readonly RecordValue[] {
  switch (variable.type) {
    case "number":
    case "integer":
      return numbersOf(variable);
    case "boolean":
      return [true, false];
    case "date":
      return daysBetween(variable.min, variable.max);
    case "code":
      return codesOf(variable.codes);
    case "codes":
      return [[], ["dust"], ["dust", "noise"], [...dangers]];
    case "text":
      return ["an", "bình", "bi\u0300nh", "an bình", "khác"];
  }
}

function partlyKnown(variable: Variable, whole: readonly RecordValue[]): fc.Arbitrary<Told> | undefined {
  if (variable.type === "date") return partlyDated(variable);
  if (variable.type === "code") return oneOf(codesOf(variable.codes));
  const isNumber = variable.type === "number" || variable.type === "integer";
  return isNumber ? interval(whole as readonly number[]) : undefined;
}

/** Records over variables. Where an age and both of its dates are told, they rarely contradict each other. */
export const heldRecord = (variables: readonly Variable[]): fc.Arbitrary<HeldRecord> =>
  fc
    .tuple(
      fc.record(Object.fromEntries(variables.map((variable) => [variable.id, held(variable)]))),
      fc.nat(9),
    )
    .map(([record, luck]) => (luck === 0 ? record : withOneAge(record)));

function withOneAge(record: HeldRecord): HeldRecord {
  const { ageInYears, birthDate, referenceDate } = record;
  if (typeof ageInYears?.raw !== "number") return record;
  const age = yearsCompleted(String(birthDate?.mayBe.at(-1)), String(referenceDate?.mayBe[0]));
  return { ...record, ageInYears: { ...ageInYears, ...known(Math.max(0, age)) } };
}

/** Birthdays that have come: a birthday on 29 February comes on 1 March of a common year. */
export function yearsCompleted(birth: string, on: string): number {
  const first = Number(birth.slice(0, 4));
  let years = Number(on.slice(0, 4)) - first;
  while (`${first + years}${birth.slice(4)}` > on) years -= 1;
  return years;
}

/** The record as the engine gets it. */
export const rawOf = (record: HeldRecord): Readonly<Record<string, RecordValue>> =>
  Object.fromEntries(Object.entries(record).map(([name, { raw }]) => [name, raw]));
