import type { Citation, Indicator, Observation, RecordsDataset, Unit } from "@mangnon/schema";
import type { ProtectedEstimate } from "../disclosure/protected-estimate.ts";
import { numberOf, ratioIn } from "../exact/ratio.ts";
import { classMeasureOf } from "../tally/class-ratio.ts";

/** What an estimate was made of: the indicator's definition, the records' territory, period and instrument. */
export interface EstimateOrigin {
  readonly indicator: Indicator;
  readonly dataset: Pick<
    RecordsDataset,
    "territory" | "period" | "coverage" | "instrument" | "sample" | "file"
  >;
  readonly source?: Citation;
}

/**
 * An estimate from records as an observation that targets can be judged by, measured by the indicator's own
 * definition. The bounds go with it, so that undetermined records can forbid a verdict; so does the error of a
 * sample whose records name their PSU, without which it decides nothing. One that is hidden stays hidden.
 *
 * @throws {@link IndicatorsError} `indicators/not-a-class-ratio` for an indicator that is reported or made of others.
 *
 * @example
 * const indicator = {
 *   kind: "indicator", id: "rate", label: { vi: "Tỷ lệ", en: "Rate" }, unit: "percent",
 *   direction: "lower-is-better", sources: [], measure: "class-ratio", definition: "mics6",
 *   numerator: ["child-labour"], denominator: ["child-labour", "not-child-labour"],
 * } as const;
 * const dataset = {
 *   territory: { code: "60", asOf: "2024-12-31" }, period: "2024", coverage: "complete", instrument: "household list",
 *   file: { path: "list.csv", adapter: "csv", delimiter: ",", decimal: "." },
 * } as const;
 * const tally = createTally(indicator, []);
 * addToTally(tally, { outcome: { status: "determined", class: "not-child-labour", criteria: {} } });
 * estimate(tally).map((total) => toObservation(total, { indicator, dataset })).map(({ method, bounds }) => [method, bounds]);
 * // => [[
 * //   { definition: "mics6", instrument: "household list" },
 * //   { lower: { numerator: "0", denominator: "1" }, upper: { numerator: "0", denominator: "1" } },
 * // ]]
 */
export function toObservation(
  estimate: ProtectedEstimate,
  { indicator, dataset, source }: EstimateOrigin,
): Observation {
  const { territory, period, coverage, instrument, sample, file } = dataset;
  const { definition, unit } = classMeasureOf(indicator);
  const { bounds } = estimate;
  return {
    indicator: indicator.id,
    territory,
    period,
    cell: estimate.cell,
    ...(unit === "percent" ? {} : { unit }),
    estimate: estimate.estimate,
    ...(bounds === undefined || bounds === "suppressed" ? {} : { bounds }),
    coverage,
    ...(estimate.reliability === undefined ? {} : { reliability: estimate.reliability }),
    ...(coverage === "sample" ? samplingErrorOf(estimate, unit) : {}),
    ...(sample === undefined ? {} : { sample }),
    method: { definition, instrument },
    ...(source === undefined ? {} : { source }),
    origin: { file: file.path },
  };
}

/** Without bounds nobody knows what undetermined records add to the error. */
function samplingErrorOf(
  { sampling, bounds }: ProtectedEstimate,
  unit: Unit,
): Pick<Observation, "standardError" | "degreesOfFreedom" | "limits"> {
  if (sampling === undefined || sampling === "suppressed" || sampling.status !== "value") return {};
  if (bounds === undefined || bounds === "suppressed") return {};
  const { standardError, degreesOfFreedom, limits } = sampling;
  return {
    standardError: standardError / numberOf(ratioIn(unit, 1)),
    degreesOfFreedom,
    ...(limits === undefined ? {} : { limits }),
  };
}
