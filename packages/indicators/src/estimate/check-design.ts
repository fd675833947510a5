import type { Finding, RecordsDataset } from "@mangnon/schema";
import { found } from "../codes.ts";
import type { Tally } from "../tally/tally.ts";

/**
 * Tells of strata of a sample of which one PSU was drawn, while nothing says what stands for their variance. Nothing is lost by it but the standard errors of the cells that have records there.
 *
 * @example
 * const tally = createTally({
 *   kind: "indicator", id: "rate", label: { vi: "Tỷ lệ", en: "Rate" }, unit: "percent",
 *   direction: "lower-is-better", sources: [], measure: "class-ratio", definition: "mics6",
 *   numerator: ["child-labour"], denominator: ["child-labour", "not-child-labour"],
 * }, []);
 * const outcome = { status: "determined", class: "child-labour", criteria: {} } as const;
 * addToTally(tally, { outcome, psu: "1", stratum: "urban" });
 * const dataset = { file: { path: "sample.csv", adapter: "csv", delimiter: ",", decimal: "." } } as const;
 * checkDesign(tally, dataset).map(({ code, data }) => [code, data]);
 * // => [["indicators/lonely-psu", { strata: 1 }]]
 */
export function checkDesign(
  { drawn }: Tally,
  { file, stratum: column, lonelyPsu = "fail" }: Pick<RecordsDataset, "file" | "stratum" | "lonelyPsu">,
): readonly Finding[] {
  if (lonelyPsu !== "fail") return [];
  const strata = [...drawn.strata.values()].filter((psus) => psus.size === 1).length;
  if (strata === 0) return [];
  const origin = { file: file.path, ...(column === undefined ? {} : { column }) };
  return [found("indicators/lonely-psu", { strata }, { severity: "warning", path: ["records"], origin })];
}
