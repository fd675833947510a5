import type { Fact } from "@mangnon/schema";
import type { ReadVariable } from "../definition/read-parts.ts";
import type { completedMonths } from "../values/civil-day.ts";
import type { Value } from "../values/value.ts";

/** Values of a question between which no rule makes a difference. */
export interface Answer {
  /** One of them that stands for all; the whole interval where one cannot. */
  readonly value: Value;
  /** The least and the greatest of them, where they have an order. */
  readonly from: number;
  readonly to: number;
}

/** All answers to a question, in their order. */
export interface Answers {
  readonly all: readonly Answer[];
  readonly isOrdered: boolean;
  /** True when each value is seen by rules as the one that stands for it: what was not found is not there. */
  readonly isCounted: boolean;
  /** What is known when nothing is. */
  readonly whole: Value;
}

type Kernel = Extract<Fact, { readonly kernel: string }>;

/** One age of a person on one day: kernels that count from the same two dates are answered together. */
export interface Age {
  readonly from: string;
  readonly on: string;
  readonly leapDay: "march-1" | "last-day";
  readonly unit: "years" | "months";
  /** Months completed, or months begun. */
  readonly months: typeof completedMonths;
  readonly kernels: readonly Kernel[];
}

/** One thing that a definition asks of a record: what is recorded for a variable, or an age. */
export type Question =
  | {
      readonly kind: "variable";
      readonly name: string;
      readonly read: ReadVariable;
      readonly answers: Answers;
    }
  | { readonly kind: "age"; readonly name: string; readonly age: Age; readonly answers: Answers };

/** The questions of a definition in the order in which its rules come to them, guards before what they guard. */
export interface Questions {
  readonly all: readonly Question[];
  /** The place of the question that answers a variable: its own, or that of the age which it records. */
  readonly ofVariable: ReadonlyMap<string, number>;
  readonly ofKernel: ReadonlyMap<string, number>;
}
