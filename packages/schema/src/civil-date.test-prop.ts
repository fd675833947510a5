import fc from "fast-check";
import { expect, test } from "vitest";
import { daysOfPartialDate, daysOfPeriod } from "./civil-date.ts";

const seed = 20_261_125;

const two = (part: number): string => String(part).padStart(2, "0");

/** Year, month and day, days that no month has among them. */
const day = fc.record({
  year: fc.integer({ min: 1583, max: 9999 }),
  month: fc.integer({ min: 0, max: 13 }),
  date: fc.integer({ min: 0, max: 32 }),
});

const known = fc
  .date({ min: new Date(-12_000_000_000_000), max: new Date(250_000_000_000_000), noInvalidDate: true })
  .map((instant) => instant.toISOString().slice(0, 10));

test("a day is in the calendar exactly when the days of UTC have it", () => {
  fc.assert(
    fc.property(day, ({ year, month, date }) => {
      const text = `${year}-${two(month)}-${two(date)}`;
      const utc = new Date(Date.UTC(year, month - 1, date));
      const isThere = utc.getUTCMonth() === month - 1 && utc.getUTCDate() === date;
      expect(daysOfPartialDate(text)).toEqual(isThere ? { from: text, to: text } : undefined);
    }),
    { seed, numRuns: 2000 },
  );
});

test("a month begins with its first day and ends on the day before the next month", () => {
  fc.assert(
    fc.property(known, (text) => {
      const days = daysOfPartialDate(text.slice(0, 7));
      const [year, month] = text.split("-").map(Number) as [number, number];
      const last = new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10);
      expect(days).toEqual({ from: `${text.slice(0, 7)}-01`, to: last });
    }),
    { seed },
  );
});

test("two days are a period exactly when they stand in order", () => {
  fc.assert(
    fc.property(known, known, (from, to) => {
      expect(daysOfPeriod(`${from}/${to}`)).toEqual(from <= to ? { from, to } : undefined);
    }),
    { seed },
  );
});

test("no text makes reading throw", () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom("0", "1", "2", "9", "-", "/", " ", "é") }), (text) => {
      const days = daysOfPeriod(text);
      if (days !== undefined) expect(days.from <= days.to).toBe(true);
    }),
    { seed, numRuns: 2000 },
  );
});
