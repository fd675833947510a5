import {
  type NoSamplingError,
  type ProtectedEstimate,
  type SamplingError,
  suppressed,
} from "@mangnon/indicators";
import type { RecordsDataset } from "@mangnon/schema";
import { decimalOf } from "@mangnon/schema/decimal";
import { type Words, wordsOf } from "../locales/words.ts";
import type { World } from "../world.ts";
import { hiddenText } from "./hidden.ts";
import { percentText } from "./percent.ts";

type OfSample = Extract<keyof Words["table"], "standardError" | "interval" | "degrees" | "deff">;

/** The columns of a sample whose records name their PSU. */
export const samplingColumns: readonly OfSample[] = ["standardError", "interval", "degrees", "deff"];

const errorOf = ({ sampling }: ProtectedEstimate): SamplingError | undefined =>
  sampling !== undefined && sampling !== suppressed && sampling.status === "value" ? sampling : undefined;

/** True when some figure of a table has a sampling error. */
export const hasErrors = (estimates: readonly ProtectedEstimate[]): boolean =>
  estimates.some((one) => errorOf(one) !== undefined);

/** A share as a percentage; what lies outside of 0 and 1 is not shown. */
function shareText(share: number, digits: number): string {
  const { units, scale } = decimalOf(Math.min(1, Math.max(0, share)));
  return percentText({ numerator: units, denominator: 10n ** BigInt(scale) }, digits);
}

/** The cells of one row in those columns. */
export function samplingCells(one: ProtectedEstimate, digits: number, { options }: World): readonly string[] {
  const words = wordsOf(options.lang);
  if (one.sampling === suppressed) return samplingColumns.map(() => hiddenText(one, words));
  const error = errorOf(one);
  if (error === undefined) return samplingColumns.map(() => words.noValue);
  const percent = (share: number): string => words.percent(shareText(share, digits));
  const { interval, designEffect } = error;
  return [
    words.points(shareText(error.standardError, digits + 1)),
    interval === undefined ? words.noValue : words.between(percent(interval.lower), percent(interval.upper)),
    String(error.degreesOfFreedom),
    designEffect === undefined ? words.noValue : words.number(designEffect.toFixed(2)),
  ];
}

/** What is to be known of the error of a table's figures, or why they have none. */
export function samplingLines(
  estimates: readonly ProtectedEstimate[],
  { coverage }: Pick<RecordsDataset, "coverage">,
  { options }: World,
): readonly string[] {
  const words = wordsOf(options.lang);
  if (coverage === "complete") return [words.completeCount];
  const [method] = estimates.flatMap((one) => errorOf(one)?.interval?.method ?? []);
  const lonely = new Set(withoutError(estimates).flatMap(({ strata }) => strata));
  return [
    hasErrors(estimates) ? words.samplingError(method ?? "logit") : words.noSamplingError,
    ...(lonely.size > 0 ? [words.lonelyPsus(lonely.size)] : []),
    ...(withoutError(estimates).some(({ reason }) => reason === "missing-psu") ? [words.missingPsus] : []),
  ];
}

const withoutError = (estimates: readonly ProtectedEstimate[]): readonly NoSamplingError[] =>
  estimates.flatMap(({ sampling }) =>
    sampling !== undefined && sampling !== suppressed && sampling.status === "unknown" ? [sampling] : [],
  );
