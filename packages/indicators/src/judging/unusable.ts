import { partsOf } from "../formula/derive-observations.ts";
import { type Answer, notAssessable } from "./assessment.ts";
import type { Question } from "./question.ts";

/** Why a target cannot be judged by its indicator, whatever was observed. */
export function unusableFor({ target, indicator, observations }: Question): Answer | undefined {
  if (indicator.measure === "composite") {
    return notAssessable("no-value-of-its-own", { indicator: indicator.id, parts: indicator.parts });
  }
  const unit = target.unit ?? "percent";
  if (unit !== indicator.unit) {
    return notAssessable("unit-differs", { unit, indicator: indicator.id, indicatorUnit: indicator.unit });
  }
  if (indicator.measure !== "formula") return undefined;
  const seen = new Set(observations.map((one) => one.indicator));
  if (seen.has(indicator.id)) return undefined;
  const missing = partsOf(indicator).filter((part) => !seen.has(part));
  return missing.length === 0
    ? undefined
    : notAssessable("parts-missing", { indicator: indicator.id, missing });
}
