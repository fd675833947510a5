import { partsOf } from "@mangnon/indicators";
import type { Indicator } from "@mangnon/schema";

/** The ids of indicators with those of all that they are made of. */
export function withParts(ids: readonly string[], indicators: readonly Indicator[]): ReadonlySet<string> {
  const all = new Set(ids);
  for (const id of all) {
    const indicator = indicators.find((one) => one.id === id);
    if (indicator?.measure === "formula") for (const part of partsOf(indicator)) all.add(part);
    if (indicator?.measure === "composite") for (const part of indicator.parts) all.add(part);
  }
  return all;
}
