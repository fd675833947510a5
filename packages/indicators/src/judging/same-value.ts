import type { Fraction, Observation } from "@mangnon/schema";
import { compareRatios, ratioOf } from "../exact/ratio.ts";

const same = (a: Fraction, b: Fraction): boolean => compareRatios(ratioOf(a), ratioOf(b)) === 0;

const sameBounds = (a: Observation["bounds"], b: Observation["bounds"]): boolean =>
  a === undefined || b === undefined ? a === b : same(a.lower, b.lower) && same(a.upper, b.upper);

/** True when two observations say the same: 85 of 100 and 85 percent are one value. */
export function saySame(a: Observation, b: Observation): boolean {
  const equal =
    a.estimate.status === "value" && b.estimate.status === "value"
      ? same(a.estimate.value, b.estimate.value)
      : JSON.stringify(a.estimate) === JSON.stringify(b.estimate);
  return (
    equal &&
    sameBounds(a.bounds, b.bounds) &&
    a.coverage === b.coverage &&
    a.standardError === b.standardError
  );
}

/** The value of an observation in a message: `85/100`, or what stands in its place. */
export function valueText({ estimate }: Observation): string {
  if (estimate.status === "value") return `${estimate.value.numerator}/${estimate.value.denominator}`;
  return "reason" in estimate ? estimate.reason : estimate.status;
}
