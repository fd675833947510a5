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

/** What a column of a sample says. */
export type ErrorColumn = Extract<keyof Words["table"], "standardError" | "interval" | "degrees" | "deff">;

/** The columns of a sample whose records name their PSU. */
export const samplingColumns: readonly ErrorColumn[] = ["standardError", "interval", "degrees", "deff"];

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
export const samplingCells = (one: ProtectedEstimate, writing: Writing): readonly string[] =>
  errorCells({ one, error: errorOf(one) }, samplingColumns, writing);

/** What is told of an error in any table. */
interface ToldError {
  readonly standardError: number;
  readonly degreesOfFreedom?: number;
  readonly designEffect?: number;
  readonly interval?: { readonly lower: number; readonly upper: number };
}

interface WithError {
  readonly one: Pick<ProtectedEstimate, "reliability"> & { readonly sampling?: unknown };
  readonly error: ToldError | undefined;
}

/** The error of one row in the columns asked for. */
export function errorCells(
  { one, error }: WithError,
  columns: readonly ErrorColumn[],
  { world, digits, unit }: Writing,
): readonly string[] {
  const words = wordsOf(world.options.lang);
  if (one.sampling === suppressed) return columns.map(() => hiddenText(one, words));
  if (error === undefined) return columns.map(() => words.noValue);
  const told = (limit: number): string => words.figure(limitText(limit, digits, unit), unit);
  const { interval, designEffect, degreesOfFreedom } = error;
  const cells: Readonly<Record<ErrorColumn, string>> = {
    standardError: words.points(limitText(error.standardError, digits + 1, unit)),
    interval:
      interval === undefined ? words.noValue : words.between(told(interval.lower), told(interval.upper)),
    degrees: degreesOfFreedom === undefined ? words.noValue : String(degreesOfFreedom),
    deff: designEffect === undefined ? words.noValue : words.number(designEffect.toFixed(2)),
  };
  return columns.map((column) => cells[column]);
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
