import {
  type NoSamplingError,
  type ProtectedEstimate,
  type SamplingError,
  suppressed,
} from "@mangnon/indicators";
import type { RecordsDataset, Unit } from "@mangnon/schema";
import { decimalOf } from "@mangnon/schema/decimal";
import { type Words, wordsOf } from "../locales/words.ts";
import type { World } from "../world.ts";
import { hiddenText } from "./hidden.ts";
import { figureText } from "./percent.ts";

type OfSample = Extract<keyof Words["table"], "standardError" | "interval" | "degrees" | "deff">;

/** The columns of a sample whose records name their PSU. */
export const samplingColumns: readonly OfSample[] = ["standardError", "interval", "degrees", "deff"];

const errorOf = ({ sampling }: ProtectedEstimate): SamplingError | undefined =>
  sampling !== undefined && sampling !== suppressed && sampling.status === "value" ? sampling : undefined;

/** True when some figure of a table has a sampling error. */
export const hasErrors = (estimates: readonly ProtectedEstimate[]): boolean =>
  estimates.some((one) => errorOf(one) !== undefined);

interface Writing {
  readonly world: World;
  readonly digits: number;
  readonly unit: Unit;
}

/** A share or a count in its unit; what lies below 0, or of a share above 1, is not shown. */
function limitText(limit: number, digits: number, unit: Unit): string {
  const most = unit === "count" ? Number.POSITIVE_INFINITY : 1;
  const { units, scale } = decimalOf(Math.min(most, Math.max(0, limit)));
  return figureText({ numerator: units, denominator: 10n ** BigInt(scale) }, digits, unit);
}

/** The cells of one row in those columns. */
export function samplingCells(one: ProtectedEstimate, { world, digits, unit }: Writing): readonly string[] {
  const words = wordsOf(world.options.lang);
  if (one.sampling === suppressed) return samplingColumns.map(() => hiddenText(one, words));
  const error = errorOf(one);
  if (error === undefined) return samplingColumns.map(() => words.noValue);
  const told = (limit: number): string => words.figure(limitText(limit, digits, unit), unit);
  const { interval, designEffect } = error;
  return [
    words.points(limitText(error.standardError, digits + 1, unit)),
    interval === undefined ? words.noValue : words.between(told(interval.lower), told(interval.upper)),
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
