import type { Column } from "@mangnon/schema";
import { daysOf } from "../values/civil-day.ts";

/** How a text of a file is written: what `decimal` and `dateFormat` of a description say. */
export interface Writing {
  readonly decimal: "." | ",";
  readonly dateFormat: NonNullable<Column["dateFormat"]>;
}

/**
 * The number that a text is, in the digits 0 to 9 and with the file's own decimal sign. With a comma, `1.234` is
 * refused, because nobody can tell a thousand from one; so are exponents, units and words such as `NaN`.
 */
export function parseNumber(text: string, { decimal }: Pick<Writing, "decimal">): number | undefined {
  const plain = decimal === "," ? /^[+-]?\d{1,40}(?:,\d{1,40})?$/ : /^[+-]?\d{1,40}(?:\.\d{1,40})?$/;
  return plain.test(text) ? Number(text.replace(",", ".")) + 0 : undefined;
}

/** The whole number that a text is: `14.0` is none, nor is one too large to be held exactly. */
export function parseInteger(text: string): number | undefined {
  const value = /^[+-]?\d{1,40}$/.test(text) ? Number(text) + 0 : undefined;
  return Number.isSafeInteger(value) ? value : undefined;
}

export const parseTruth = (text: string): boolean | undefined =>
  text === "true" ? true : text === "false" ? false : undefined;

const days: Readonly<Record<Writing["dateFormat"], RegExp>> = {
  "yyyy-mm-dd": /^(?<year>\d{4})-(?<month>\d\d)-(?<day>\d\d)$/,
  "dd/mm/yyyy": /^(?<day>\d\d?)\/(?<month>\d\d?)\/(?<year>\d{4})$/,
  yyyymmdd: /^(?<year>\d{4})(?<month>\d\d)(?<day>\d\d)$/,
};

/** Months and years alone are written in one way only, whatever the format of days. */
const partly: readonly RegExp[] = [
  /^(?<year>\d{4})$/,
  /^(?<year>\d{4})-(?<month>\d\d)$/,
  /^(?<month>\d\d?)\/(?<year>\d{4})$/,
];

/**
 * The date or partial date that a text is, as `2010-05-10`, `2010-05` or `2010`. A day of another format than the
 * description names is refused, and so is one that the calendar does not have.
 */
export function parseDate(text: string, { dateFormat }: Pick<Writing, "dateFormat">): string | undefined {
  const match = [days[dateFormat], ...partly].map((form) => form.exec(text)).find((found) => found !== null);
  const { year, month, day } = match?.groups ?? {};
  const date = [year, month?.padStart(2, "0"), day?.padStart(2, "0")]
    .filter((part) => part !== undefined)
    .join("-");
  return daysOf(date) === undefined ? undefined : date;
}
