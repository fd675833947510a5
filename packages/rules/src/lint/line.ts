import type { ValueType } from "@mangnon/schema";
import { dayOfSerial, serialOf } from "../values/civil-day.ts";
import { after, before } from "../values/neighbours.ts";
import { spanOf } from "../values/value.ts";
import type { Answer } from "./question.ts";

/** Numbers or days from a least to a greatest, with the next one of each. */
export interface Line {
  readonly min: number;
  readonly max: number;
  readonly next: (value: number) => number;
  readonly previous: (value: number) => number;
  readonly kind: "numbers" | "integers" | "days";
}

const steps: Readonly<Record<Line["kind"], Pick<Line, "next" | "previous">>> = {
  numbers: { next: after, previous: before },
  integers: { next: (value) => value + 1, previous: (value) => value - 1 },
  days: {
    next: (day) => dayOfSerial(serialOf(day) + 1),
    previous: (day) => dayOfSerial(serialOf(day) - 1),
  },
};

export const lineOf = (kind: Line["kind"], min: number, max: number): Line => ({
  kind,
  min,
  max,
  ...steps[kind],
});

export const kindOfLine = (type: ValueType): Line["kind"] =>
  type.kind === "date" ? "days" : type.kind === "number" && type.integer ? "integers" : "numbers";

const sortedWithin = (numbers: Iterable<number>, min: number, max: number): readonly number[] =>
  [...new Set(numbers)].filter((number) => min <= number && number <= max).sort((a, b) => a - b);

/** The first value of a line that is not less: of days one of the calendar, `20101232` → `20110101`. */
const firstFrom: Readonly<Record<Line["kind"], (start: number) => number>> = {
  numbers: (start) => start,
  integers: Math.ceil,
  days: (start) => dayOfSerial(serialOf(start)),
};

/** The parts that begin with the line itself and with each of some numbers, a plain value for each. */
export function partsOf(line: Line, starts: Iterable<number>): readonly Answer[] {
  const { min, max, kind, previous } = line;
  const firsts = sortedWithin([min, ...[...starts].map(firstFrom[kind])], min, max);
  return firsts.map((from, at) => {
    const next = firsts[at + 1];
    const to = next === undefined ? max : previous(next);
    return { value: kind === "numbers" ? plainNumber(from, to) : from, from, to };
  });
}

/** Some numbers each by itself, and between them whole intervals: for values that rules do not merely compare. */
export function pointsAndIntervals(line: Line, points: Iterable<number>): readonly Answer[] {
  const { min, max, kind, next, previous } = line;
  const own = sortedWithin([min, max, ...[...points].map(firstFrom[kind])], min, max);
  return own.flatMap((point, at) => {
    const following = own[at + 1];
    const single: Answer = { value: point, from: point, to: point };
    if (following === undefined) return [single];
    const [from, to] = [next(point), previous(following)];
    return from > to ? [single] : [single, { value: spanOf(from, to), from, to }];
  });
}

export const everyInteger = ({ min, max }: Line): readonly Answer[] =>
  Array.from({ length: max - min + 1 }, (_, at) => ({ value: min + at, from: min + at, to: min + at }));

/** The number of an interval that is written with the fewest decimals. */
function plainNumber(from: number, to: number): number {
  for (let scale = 1; scale <= 1e6; scale *= 10) {
    const rounded = Math.ceil(from * scale) / scale;
    if (from <= rounded && rounded <= to) return rounded;
  }
  return from;
}
