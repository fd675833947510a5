import { UTCDate } from "@date-fns/utc";
import { addDays, differenceInCalendarDays, differenceInMonths } from "date-fns";
import fc from "fast-check";
import { expect, test } from "vitest";
import { completedMonths, dateOf, dayOf, dayOfSerial, daysInMonth, daysOf, serialOf } from "./civil-day.ts";
import { exactDayOf } from "./exact-day.ts";

const seed = 20_261_220;

/** Every day from 1900 to 2100, by its number from 1 January 1900. */
const first = Date.UTC(1900, 0, 1);
const day = fc
  .integer({ min: 0, max: 73_413 })
  .map((at) => dayOf(new Date(first + at * 86_400_000).toISOString().slice(0, 10)));
const utc = (of: number): UTCDate => new UTCDate(`${dateOf(of)}T00:00:00Z`);

/** Months completed, by going through the calendar. */
function monthsByCounting(from: number, to: number): number {
  const [year, month, born] = dateOf(from).split("-").map(Number) as [number, number, number];
  let months = 0;
  const next = (): number => {
    const at = month + months;
    const [ofYear, ofMonth] = [year + Math.floor(at / 12), (at % 12) + 1];
    return ofYear * 10_000 + ofMonth * 100 + born;
  };
  while (next() <= to) months += 1;
  return months;
}

test("a date is a number that orders like it, and back", () => {
  fc.assert(
    fc.property(day, day, (a, b) => {
      expect(dayOf(dateOf(a))).toBe(a);
      expect(Math.sign(a - b)).toBe(Math.sign(utc(a).getTime() - utc(b).getTime()));
    }),
    { seed, numRuns: 1000 },
  );
});

test("serial numbers count days, as date-fns does on UTC dates", () => {
  fc.assert(
    fc.property(day, day, (a, b) => {
      expect(dayOfSerial(serialOf(a))).toBe(a);
      expect(serialOf(b) - serialOf(a)).toBe(Math.round((utc(b).getTime() - utc(a).getTime()) / 86_400_000));
      expect(addDays(utc(a), serialOf(b) - serialOf(a)).getTime()).toBe(utc(b).getTime());
      expect(differenceInCalendarDays(utc(b), utc(a))).toBe(serialOf(b) - serialOf(a));
    }),
    { seed, numRuns: 1000 },
  );
});

test("months completed are those that one counts in the calendar, a missing day being the day after", () => {
  fc.assert(
    fc.property(day, day, (a, b) => {
      const [from, to] = a < b ? [a, b] : [b, a];
      expect(completedMonths(from, to, "march-1")).toBe(monthsByCounting(from, to));
    }),
    { seed, numRuns: 1000 },
  );
});

test("by the policy of the last day a month is complete at most where the day is missing a little earlier", () => {
  fc.assert(
    fc.property(day, day, (a, b) => {
      const [from, to] = a < b ? [a, b] : [b, a];
      const [later, earlier] = [completedMonths(from, to, "march-1"), completedMonths(from, to, "last-day")];
      const [year, month, last] = [Math.floor(to / 10_000), Math.floor(to / 100) % 100, to % 100];
      const isMissing = from % 100 > daysInMonth(year, month) && last === daysInMonth(year, month);
      expect(earlier - later).toBe(isMissing ? 1 : 0);
    }),
    { seed, numRuns: 1000 },
  );
});

test("the later the end and the earlier the beginning, the more months are complete", () => {
  fc.assert(
    fc.property(
      day,
      day,
      day,
      fc.constantFrom("march-1" as const, "last-day" as const),
      (a, b, c, policy) => {
        const [first, second, third] = [a, b, c].sort((x, y) => x - y) as [number, number, number];
        expect(completedMonths(first, third, policy)).toBeGreaterThanOrEqual(
          completedMonths(first, second, policy),
        );
        expect(completedMonths(first, third, policy)).toBeGreaterThanOrEqual(
          completedMonths(second, third, policy),
        );
      },
    ),
    { seed, numRuns: 1000 },
  );
});

test("date-fns agrees on every pair of days but those that end a shorter month", () => {
  fc.assert(
    fc.property(day, day, (a, b) => {
      const [from, to] = a < b ? [a, b] : [b, a];
      const theirs = differenceInMonths(utc(to), utc(from));
      const range = [completedMonths(from, to, "march-1"), completedMonths(from, to, "last-day")];
      expect(range).toContain(theirs);
    }),
    { seed, numRuns: 1000 },
  );
});

test("a whole date read fast is the date read from its parts, and anything else is none", () => {
  const text = fc.oneof(
    day.map(dateOf),
    fc.stringMatching(/^\d{4}-\d{2}-\d{2}$/),
    fc.stringMatching(/^\d{4}(-\d{2})?$/),
    fc.string({ maxLength: 12 }),
  );
  fc.assert(
    fc.property(text, (written) => {
      const days = daysOf(written);
      expect(exactDayOf(written)).toBe(typeof days === "number" ? days : 0);
    }),
    { seed, numRuns: 2000 },
  );
});
