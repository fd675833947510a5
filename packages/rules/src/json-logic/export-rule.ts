import type { CivilDate, Rule } from "@mangnon/schema";
import type { ReadRule } from "./read-rule.ts";
import { startWriting } from "./start-writing.ts";
import { written } from "./written.ts";

/** What an export needs to know. */
export interface ExportOptions {
  /** The day of the law: parameters become the numbers that hold on it. */
  readonly on: CivilDate;
}

/**
 * Writes a rule as plain JSON Logic that stands alone: facts are written out, parameters are the numbers of one
 * day, dates are numbers `yyyymmdd` (`2010-05-10` is 20100510), which every JSON Logic library orders alike.
 *
 * The result is right for complete records whose reference date has the same law: such a library takes what is
 * missing for zero or false. `toData` tells which records are complete, and brings them into the form that the
 * rule reads.
 *
 * @throws `RulesError` `rules/no-value-to-export` when a parameter has no value on the day,
 * `rules/too-large-to-export` when its facts, written out, have too many parts, `rules/not-a-day` when `on` is no day
 * of the calendar.
 *
 * @example
 * const hours = { id: "hours", type: "number", unit: "hours", min: 0, max: 168, label: { vi: "số giờ", en: "hours" } } as const;
 * const limit = {
 *   id: "x.limit", type: "number", unit: "hours", label: { vi: "mức tối đa", en: "limit" },
 *   values: [
 *     { since: "1995-01-01", value: 48, sources: [] },
 *     { since: "2021-01-01", value: 40, sources: [] },
 *   ],
 * } as const;
 * const date = { id: "referenceDate", type: "date", min: "1990-01-01", max: "2100-12-31", label: { vi: "ngày", en: "date" } } as const;
 * const vocabulary = { variables: [hours, date], codeLists: [], facts: [], parameters: [limit] };
 * const { read } = importRule({ ">": [{ var: "hours" }, { var: "parameter.x.limit" }] }, vocabulary);
 * read && exportRule(read, { on: "2020-12-31" });
 * // => { ">": [{ var: "hours" }, 48] }
 */
export const exportRule = (read: ReadRule, { on }: ExportOptions): Rule =>
  written(read.expression, startWriting(read, on));
