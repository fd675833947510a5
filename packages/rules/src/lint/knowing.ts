import { spanOf, type Value } from "../values/value.ts";
import type { Question } from "./question.ts";

/** What may be known of a question: that the answer is one of those from a first to a last. */
export interface Known {
  readonly first: number;
  readonly last: number;
  readonly value: Value;
  /** True when it is in the record whether its question was asked or not. */
  readonly isRecorded: boolean;
}

/** All single answers, each recorded only where it is asked. */
export const singleOf = ({ answers }: Question): readonly Known[] =>
  answers.all.map(({ value }, at) => ({ first: at, last: at, value, isRecorded: false }));

/** Of so many answers in order every interval is looked at; of more the single ones, and that nothing is known. */
const mostWithIntervals = 8;

/** Every single answer first, then intervals of them, and at last that nothing is known. */
export function knownOf({ answers }: Question): readonly Known[] {
  const { all, isOrdered, whole } = answers;
  const last = all.length - 1;
  const single = all.map(({ value }, at): Known => ({ first: at, last: at, value, isRecorded: true }));
  const intervals = isOrdered && all.length <= mostWithIntervals ? intervalsOf(all.length) : [];
  return [
    ...single,
    ...intervals.map(
      ([from, to]): Known => ({
        first: from,
        last: to,
        value: between(from, to),
        isRecorded: true,
      }),
    ),
    { first: 0, last, value: whole, isRecorded: false },
  ];

  function between(from: number, to: number): Value {
    const [a, b] = [all[from], all[to]];
    return a !== undefined && b !== undefined ? spanOf(a.from, b.to) : undefined;
  }
}

/** Two answers or more, but not all. */
function intervalsOf(count: number): readonly (readonly [number, number])[] {
  const intervals: (readonly [number, number])[] = [];
  for (let length = 2; length < count; length += 1) {
    for (let from = 0; from + length <= count; from += 1) intervals.push([from, from + length - 1]);
  }
  return intervals;
}
