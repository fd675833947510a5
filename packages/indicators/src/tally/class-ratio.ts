import type { Indicator } from "@mangnon/schema";
import { IndicatorsError } from "../errors.ts";

/** An indicator that counts classes of a definition, in contrast to one that others report. */
export type ClassRatio = Extract<Indicator, { readonly measure: "class-ratio" }>;

/**
 * The indicator, if it can be counted from records.
 *
 * @throws {@link IndicatorsError} `indicators/not-a-class-ratio` for a reported ratio,
 * `indicators/numerator-outside-denominator` when a class is counted that is not counted among.
 */
export function classRatioOf(indicator: Indicator): ClassRatio {
  if (indicator.measure !== "class-ratio") {
    throw new IndicatorsError("indicators/not-a-class-ratio", { indicator: indicator.id });
  }
  const outside = indicator.numerator.find((name) => !indicator.denominator.includes(name));
  if (outside !== undefined) {
    throw new IndicatorsError("indicators/numerator-outside-denominator", {
      indicator: indicator.id,
      class: outside,
    });
  }
  return indicator;
}
