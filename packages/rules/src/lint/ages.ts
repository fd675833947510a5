import type { Fact } from "@mangnon/schema";
import type { ReadDefinition } from "../definition/read-definition.ts";
import { monthsBy } from "../record/kernel.ts";
import { wholeRange } from "../record/whole-range.ts";
import { highest, isNumeric, isSpan, lowest, spanOf, type Value } from "../values/value.ts";
import { answersBetween, type ToldApart } from "./answers-of-variable.ts";
import { lineOf } from "./line.ts";
import type { Age, Answers } from "./question.ts";

type Kernel = Extract<Fact, { readonly kernel: string }>;

/** The ages of a definition, those together that are counted from the same dates in the same way. */
export function agesOf(read: ReadDefinition): readonly Age[] {
  const kernels = [...read.facts.values()].flatMap(({ fact }) => ("kernel" in fact ? [fact] : []));
  const together = new Map<string, Kernel[]>();
  for (const kernel of kernels) {
    const isBegun = kernel.kernel === "begun-months";
    const key = JSON.stringify([kernel.from, kernel.on, kernel.leapDay ?? "march-1", isBegun]);
    together.set(key, [...(together.get(key) ?? []), kernel]);
  }
  return [...together.values()].map((same) => {
    const [{ from, on, leapDay = "march-1", kernel: first }] = same as [Kernel];
    const inMonths = same.some(({ kernel }) => kernel !== "completed-years");
    return { from, on, leapDay, unit: inMonths ? "months" : "years", months: monthsBy(first), kernels: same };
  });
}

/** The days that a variable may be; none where it is no date. */
export function daysOfVariable(
  name: string,
  { variables, codes }: ReadDefinition,
): readonly [number, number] {
  const read = variables.get(name);
  const whole = read === undefined ? undefined : wholeRange(read.variable, codes);
  return isNumeric(whole) ? [lowest(whole), highest(whole)] : [1, 0];
}

/** How many units of the question one unit of a kernel has: months of years. */
export const unitsOf = ({ unit }: Age, { kernel }: Kernel): number =>
  unit === "months" && kernel === "completed-years" ? 12 : 1;

/** As rules name it: by the kernel that tells it in the unit of the question. */
export const nameOfAge = (age: Age): string =>
  `fact.${age.kernels.find((kernel) => unitsOf(age, kernel) === 1)?.id}`;

/** An age as a kernel tells it, from what the question holds. */
export function inUnitOf(kernel: Kernel, age: Age, value: Value): Value {
  const units = unitsOf(age, kernel);
  if (typeof value === "number") return Math.floor(value / units);
  return isSpan(value) ? spanOf(Math.floor(value.from / units), Math.floor(value.to / units)) : value;
}

/** True when nothing else bears on an age but what its question knows of: dates of their own, always asked. */
export function standsAlone(age: Age, ages: readonly Age[], { variables }: ReadDefinition): boolean {
  const others = ages.filter((other) => other !== age);
  const recorded = recordedOf(age);
  const dates = [age.from, age.on];
  const isShared = others.some(
    (other) =>
      dates.some((name) => [other.from, other.on].includes(name)) ||
      recordedOf(other).some((name) => recorded.includes(name)),
  );
  const isAsked = [...dates, ...recorded].every((name) => variables.get(name)?.when === undefined);
  return !isShared && isAsked;
}

/** The variables that record an age, those that are always asked. */
export const recordedOf = ({ kernels }: Age): readonly string[] =>
  kernels.flatMap(({ recorded }) => (recorded === undefined ? [] : [recorded]));

/** The ages that rules tell apart. */
export function answersOfAge(age: Age, told: ToldApart, standsAlone: boolean): Answers {
  const { read, boundaries, cuts } = told;
  const [min, max] = rangeOfAge(age, read);
  const uses = age.kernels.flatMap((kernel) => {
    const names = [
      `fact ${kernel.id}`,
      ...(kernel.recorded === undefined ? [] : [`variable ${kernel.recorded}`]),
    ];
    return names.map((name) => ({ found: boundaries.get(name), units: unitsOf(age, kernel) }));
  });
  const { isCounted, ...answers } = answersBetween(lineOf("integers", min, max), {
    irregular: uses.some(({ found }) => found?.isIrregular),
    starts: uses.flatMap(({ found, units }) =>
      [...(found?.numbers ?? [])].map((number) => Math.ceil(number) * units),
    ),
    numbers: cuts.numbers,
  });
  return { ...answers, isCounted: isCounted && standsAlone, whole: spanOf(min, max) };
}

/** The least and the greatest age: by the dates, and by what can be recorded of it. */
function rangeOfAge(age: Age, read: ReadDefinition): readonly [number, number] {
  const [born] = daysOfVariable(age.from, read);
  const [, on] = daysOfVariable(age.on, read);
  const months = Math.max(0, age.months(born, on, age.leapDay));
  const ends = age.kernels.flatMap((kernel) => {
    const recorded = kernel.recorded === undefined ? undefined : read.variables.get(kernel.recorded);
    const whole = recorded === undefined ? undefined : wholeRange(recorded.variable, read.codes);
    const units = unitsOf(age, kernel);
    return isNumeric(whole) ? [[lowest(whole) * units, (highest(whole) + 1) * units - 1] as const] : [];
  });
  const most = age.unit === "months" ? months : Math.floor(months / 12);
  const least = Math.max(0, ...ends.map(([from]) => from));
  return [least, Math.max(least, Math.min(most, ...ends.map(([, to]) => to)))];
}
