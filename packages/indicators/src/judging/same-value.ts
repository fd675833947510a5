import type { Fraction, Observation } from "@mangnon/schema";
import { compareRatios, ratioOf } from "../exact/ratio.ts";

const same = (a: Fraction, b: Fraction): boolean => compareRatios(ratioOf(a), ratioOf(b)) === 0;

const sameBounds = (a: Observation["bounds"], b: Observation["bounds"]): boolean =>
  a === undefined || b === undefined ? a === b : same(a.lower, b.lower) && same(a.upper, b.upper);

/** True when two observations say the same: 85 of 100 and 85 percent are one value. */
export function saySame(a: Observation, b: Observation): boolean {
  if (a.estimate.status !== "value" || b.estimate.status !== "value") {
    return JSON.stringify(a.estimate) === JSON.stringify(b.estimate);
  }
  return (
    same(a.estimate.value, b.estimate.value) &&
    sameBounds(a.bounds, b.bounds) &&
    a.coverage === b.coverage &&
    a.standardError === b.standardError &&
    a.degreesOfFreedom === b.degreesOfFreedom
  );
}

const fractionText = ({ numerator, denominator }: Fraction): string => `${numerator}/${denominator}`;

/** The value of an observation in a message: `85/100`, or what stands in its place. */
function valueText({ estimate }: Observation): string {
  if (estimate.status === "value") return fractionText(estimate.value);
  return "reason" in estimate ? estimate.reason : estimate.status;
}

/** What an observation says beside its value. */
function precisionText({ coverage, standardError, bounds }: Observation): string {
  const error = standardError === undefined ? "" : ` ± ${standardError}`;
  const between =
    bounds === undefined ? "" : ` [${fractionText(bounds.lower)}, ${fractionText(bounds.upper)}]`;
  return `${error}${between} (${coverage})`;
}

/** What conflicting observations say, each text once: the values, and all else where they differ in it. */
export function valueTexts(observations: readonly Observation[]): readonly string[] {
  const precise = new Set(observations.map(precisionText)).size > 1;
  const texts = observations.map((one) => `${valueText(one)}${precise ? precisionText(one) : ""}`);
  return [...new Set(texts)].sort();
}
