import type { Indicator } from "@mangnon/schema";
import { IndicatorsError } from "../errors.ts";

/** An indicator that counts classes among others, in contrast to one that others report. */
export type ClassRatio = Extract<Indicator, { readonly measure: "class-ratio" }>;

/** An indicator that counts classes by themselves. */
export type ClassCount = Extract<Indicator, { readonly measure: "class-count" }>;

/** An indicator that can be counted from classified records. */
export type ClassMeasure = ClassRatio | ClassCount;

/** The classes above and below the line of a ratio; those of a count stand in both. */
export interface Line {
  readonly numerator: readonly string[];
  readonly denominator: readonly string[];
}

/** Which classes an indicator counts, and among which. */
export const lineOf = (indicator: ClassMeasure): Line =>
  indicator.measure === "class-ratio"
    ? indicator
    : { numerator: indicator.counted, denominator: indicator.counted };

/**
 * The indicator, if it can be counted from records.
 *
 * @throws {@link IndicatorsError} `indicators/not-a-class-ratio` for one that is reported or made of others,
 * `indicators/numerator-outside-denominator` when a class is counted that is not counted among.
 */
export function classMeasureOf(indicator: Indicator): ClassMeasure {
  if (indicator.measure !== "class-ratio" && indicator.measure !== "class-count") {
    throw new IndicatorsError("indicators/not-a-class-ratio", { indicator: indicator.id });
  }
  const { numerator, denominator } = lineOf(indicator);
  const outside = numerator.find((name) => !denominator.includes(name));
  if (outside !== undefined) {
    throw new IndicatorsError("indicators/numerator-outside-denominator", {
      indicator: indicator.id,
      class: outside,
    });
  }
  return indicator;
}
