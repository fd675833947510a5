import { daysInMonth } from "./civil-day.ts";

const zero = 48;

const digits = (text: string, from: number, to: number): number => {
  let number = 0;
  for (let at = from; at < to; at += 1) {
    const digit = text.charCodeAt(at) - zero;
    if (digit < 0 || digit > 9) return Number.NaN;
    number = 10 * number + digit;
  }
  return number;
};

/** The day of a whole date, `"2010-05-10"` → `20100510`; 0 for anything else. Made for millions of records. */
export function exactDayOf(text: unknown): number {
  if (typeof text !== "string" || text.length !== 10 || text[4] !== "-" || text[7] !== "-") return 0;
  const [year, month, day] = [digits(text, 0, 4), digits(text, 5, 7), digits(text, 8, 10)];
  const isDate = month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
  return isDate ? 10_000 * year + 100 * month + day : 0;
}
