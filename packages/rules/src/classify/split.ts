import type { Variable } from "@mangnon/schema";
import { dayBefore } from "../values/civil-day.ts";
import { after, before } from "../values/neighbours.ts";
import { amongOf, isAmong, isSpan, type Span, spanOf, type Value } from "../values/value.ts";
import { type Cuts, codeGroups, daysFor } from "./cuts.ts";

/**
 * A variable's possible values in parts that together are all of them: an interval cut at what rules compare with,
 * codes in groups that rules do not tell apart. `undefined` when there is nothing to divide.
 */
export function split(variable: Variable, value: Value, cuts: Cuts): readonly Value[] | undefined {
  if (variable.type === "boolean" && value === undefined) return [true, false];
  if (isAmong(value)) return groups(value.among, cuts);
  if (!isSpan(value)) return undefined;
  if (variable.type === "date") return cutBefore(value, daysFor(variable.id, cuts));
  return variable.type === "integer" ? splitInteger(value, cuts) : cutNumber(value, cuts.numbers);
}

function groups(codes: readonly string[], cuts: Cuts): readonly Value[] {
  const parts = codeGroups(codes, cuts);
  return parts.length > 1 ? parts.map(amongOf) : codes;
}

/** The cut nearest the middle, so that few cuts suffice. */
const middle = (inside: readonly number[]): number | undefined => inside[Math.floor(inside.length / 2)];

function cutBefore({ from, to }: Span, cuts: readonly number[]): readonly Value[] | undefined {
  const cut = middle(cuts.filter((day) => from < day && day <= to));
  return cut === undefined ? undefined : [spanOf(from, dayBefore(cut)), spanOf(cut, to)];
}

/** An interval of integers: cut at the numbers that rules compare with, then halved down to single ones. */
export function splitInteger({ from, to }: Span, { numbers }: Cuts): readonly Value[] {
  const cut = middle(numbers.filter((number) => from <= number && number <= to)) ?? (from + to) / 2;
  const [below, above] = [Math.ceil(cut) - 1, Math.floor(cut) + 1];
  return [
    ...(from <= below ? [spanOf(from, below)] : []),
    ...(Number.isInteger(cut) ? [cut] : []),
    ...(above <= to ? [spanOf(above, to)] : []),
  ];
}

function cutNumber({ from, to }: Span, numbers: readonly number[]): readonly Value[] | undefined {
  const cut = middle(numbers.filter((number) => from <= number && number <= to));
  if (cut === undefined) return undefined;
  return [
    ...(from < cut ? [spanOf(from, before(cut))] : []),
    cut,
    ...(cut < to ? [spanOf(after(cut), to)] : []),
  ];
}
