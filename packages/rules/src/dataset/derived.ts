import type { Variable } from "@mangnon/schema";
import { found } from "../codes.ts";
import { readRecorded } from "../record/recorded.ts";
import { type CodesById, wholeRange } from "../record/whole-range.ts";
import { highest, isKnown, isNumeric, isSpan, lowest, spanOf, type Value } from "../values/value.ts";
import { type Given, givenOf, unknownGiven } from "./given.ts";
import type { RowView } from "./row-view.ts";
import { whyUnknown } from "./why-unknown.ts";

/** Something that is worked out from other names of the row. */
export interface Derived {
  readonly variable: Variable;
  readonly codes: CodesById;
  readonly needs: readonly string[];
  readonly value: (row: RowView) => Value;
}

/**
 * A value that was worked out, as if it had been recorded: within its variable's range and list. What is not known
 * says why by what it was worked out from; if all of that is known, it cannot be computed.
 */
export function derivedGiven({ variable, codes, needs, value }: Derived): (row: RowView) => Given {
  const invalid = unknownGiven("invalid", variable, codes);
  const notComputable = found("rules/not-computable", [variable.id], { variable: variable.id });
  const truths = [true, false].map((truth) => givenOf({ value: truth }, variable, codes));
  return (row) => {
    const result = value(row);
    if (typeof result === "boolean") return truths[result ? 0 : 1] as Given;
    const isDone = isKnown(result);
    const reason = isDone ? undefined : whyUnknown(needs, variable, row);
    if (!isDone && reason === undefined) return { ...invalid, finding: notComputable };
    const bounded = finite(result, wholeRange(variable, codes));
    const { entry } = givenOf({ value: bounded, ...(reason && { reason }) }, variable, codes);
    const recorded = readRecorded(variable, entry, codes);
    return recorded.finding === undefined
      ? givenOf(recorded, variable, codes)
      : { ...invalid, finding: recorded.finding };
  };
}

/** An interval without ends, from columns without limits, has those of its variable. */
function finite(value: Value, whole: Value): Value {
  if (!isSpan(value) || !isNumeric(whole)) return value;
  const from = Number.isFinite(value.from) ? value.from : Math.min(lowest(whole), value.to);
  const to = Number.isFinite(value.to) ? value.to : Math.max(highest(whole), from);
  return spanOf(from, to);
}

/** The sum of numbers and intervals, in written order; as wide as what is not known of its parts. */
export function sum(values: readonly Value[]): Value {
  if (!values.every(isNumeric)) return undefined;
  const total = (end: (value: ReturnType<typeof spanOf>) => number): number =>
    values.map(end).reduce((before, next) => before + next, 0);
  return spanOf(total(lowest), total(highest));
}
