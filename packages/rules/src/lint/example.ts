import type { ChildRecord, RecordValue, ValueType } from "@mangnon/schema";
import { expressionsOf } from "../classify/cuts.ts";
import { namesIn } from "../definition/names.ts";
import type { ReadDefinition } from "../definition/read-definition.ts";
import { referenceDate } from "../definition/read-vocabulary.ts";
import { evaluate } from "../evaluate/evaluate.ts";
import { typeOfVariable } from "../read/scope.ts";
import { faceRecord } from "../record/face-record.ts";
import { dateOf } from "../values/civil-day.ts";
import { isAmong, isSpan, type Value } from "../values/value.ts";
import { daysOfVariable, inUnitOf, unitsOf } from "./ages.ts";
import { agesBetween, type Dates, type Days, datesOfAge, fitsDates } from "./dates-of-age.ts";
import { effectiveDays } from "./effective-days.ts";
import type { Age, Answer, Question, Questions } from "./question.ts";

/** Answers to some questions, by place. */
export type Told = ReadonlyMap<number, Answer>;

export interface Telling {
  readonly read: ReadDefinition;
  readonly questions: Questions;
}

/** A record that gives some answers and no others; `undefined` when none can. */
export function recordOf(told: Told, telling: Telling): ChildRecord | undefined {
  const own: Record<string, RecordValue> = {};
  const ages: Record<string, RecordValue> = {};
  for (const [level, answer] of told) {
    const question = telling.questions.all[level] as Question;
    if (question.kind === "variable") Object.assign(own, fieldOf(question, answer));
    else {
      const fields = fieldsOfAge(question, told, { answer, ...telling });
      if (fields === undefined) return undefined;
      Object.assign(ages, fields);
    }
  }
  return { ...ages, ...own, ...ages };
}

/** A record that gives some answers, and to every other question some answer: nothing of it is unknown. */
export function wholeRecordOf(told: Told, telling: Telling): ChildRecord | undefined {
  const all = new Map(
    telling.questions.all.map(({ answers }, level) => [level, told.get(level) ?? (answers.all[0] as Answer)]),
  );
  const made = recordOf(all, telling);
  if (made === undefined) return undefined;
  const record: Record<string, RecordValue> = { ...made };
  for (const question of telling.questions.all) {
    if (question.kind !== "variable" || question.read.when === undefined) continue;
    if (evaluate(question.read.when, faceRecord(telling.read, record)) === false)
      delete record[question.name];
  }
  return record;
}

type VariableQuestion = Extract<Question, { kind: "variable" }>;
type AgeQuestion = Extract<Question, { kind: "age" }>;

function fieldOf({ name, read }: VariableQuestion, { value }: Answer): ChildRecord {
  return { [name]: recordValueOf(typeOfVariable(read.variable), value) };
}

/** A value as a record holds it. */
function recordValueOf({ kind }: ValueType, value: Value): RecordValue {
  const written = (number: number): number | string => (kind === "date" ? dateOf(number) : number);
  if (isSpan(value)) return { from: written(value.from), to: written(value.to) } as RecordValue;
  if (isAmong(value)) return { oneOf: value.among };
  if (value === undefined) return { unknown: "dont-know" };
  return (typeof value === "number" ? written(value) : value) as RecordValue;
}

interface TellingAge extends Telling {
  readonly answer: Answer;
}

/** The age as somebody recorded it where that says it all; else the two dates. */
function fieldsOfAge({ age }: AgeQuestion, told: Told, telling: TellingAge): ChildRecord | undefined {
  const { answer, questions } = telling;
  const known: Dates = { born: daysToldOf(age.from, told, telling), on: daysToldOf(age.on, told, telling) };
  const isTold = (name: string): boolean => told.has(questions.ofVariable.get(name) ?? -1);
  const isDayTold = isTold(age.on);
  const recorded = isTold(age.from) ? undefined : recordedAge({ age, answer, known, isDayTold });
  if (recorded !== undefined) return recorded;
  const dates = isSpan(answer.value) ? undefined : datesOfAge(age, answer, known);
  if (dates === undefined) return undefined;
  const [born, on] = [dates.born, dates.on].map((day): Days => ({ from: day, to: day })) as [Days, Days];
  const value = agesBetween(age, { born, on })?.from;
  const named = age.kernels.flatMap((kernel) =>
    isNamed(kernel.recorded, telling.read) ? [[kernel.recorded, inUnitOf(kernel, age, value)]] : [],
  );
  return { ...Object.fromEntries(named), [age.from]: dateOf(dates.born), [age.on]: dateOf(dates.on) };
}

/** True when a rule names what somebody recorded of an age by itself. */
const isNamed = (variable: string | undefined, read: ReadDefinition): boolean =>
  variable !== undefined &&
  expressionsOf(read).some((expression) => namesIn(expression, "variable").includes(variable));

interface Aged {
  readonly age: Age;
  readonly answer: Answer;
  readonly known: Dates;
  readonly isDayTold: boolean;
}

/** What somebody recorded of an age, with another day of those that are alike where the first does not allow it. */
function recordedAge({ age, answer, known, isDayTold }: Aged): ChildRecord | undefined {
  const isSameUnit = (kernel: Age["kernels"][number]): boolean => unitsOf(age, kernel) === 1;
  const name = age.kernels.find((kernel) => kernel.recorded !== undefined && isSameUnit(kernel))?.recorded;
  if (name === undefined) return undefined;
  if (isSpan(answer.value)) return { [name]: answer.value };
  const first = isDayTold ? { ...known, on: { from: known.on.from, to: known.on.from } } : known;
  const allowed = agesBetween(age, first);
  if (allowed !== undefined && fitsDates(age, answer, first)) {
    return { [name]: Math.max(answer.from, allowed.from) };
  }
  const dates = datesOfAge(age, answer, known);
  const at = (day: number): Days => ({ from: day, to: day });
  const years = dates && agesBetween(age, { born: at(dates.born), on: at(dates.on) });
  return dates && years && { [name]: years.from, [age.on]: dateOf(dates.on) };
}

/** The days that a date may be by what was told; untold the reference date is a day on which the definition speaks. */
function daysToldOf(name: string, told: Told, { read, questions }: Telling): Days {
  const level = questions.ofVariable.get(name);
  const answer = level === undefined ? undefined : told.get(level);
  if (answer !== undefined) return answer;
  const [from, to] = daysOfVariable(name, read);
  const effective = effectiveDays(read);
  if (name !== referenceDate) return { from, to };
  return { from: Math.max(from, effective.from), to: Math.min(to, effective.to) };
}

/** A record as text, so that it can be copied: JSON on one line. */
export const textOf = (record: ChildRecord): string => JSON.stringify(record, null, 1).replace(/\n\s*/g, " ");
