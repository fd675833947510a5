import type { ChildRecord, RecordValue } from "@mangnon/schema";
import fc from "fast-check";
import { expect, test } from "vitest";
import { completeRecords } from "../../situations/complete-records.ts";
import { classOf } from "../../situations/judge.ts";
import { judgedInWords } from "../../situations/the-law-in-words.ts";

const seeded = { seed: 143, numRuns: 1_500 };

/** Days on which laws begin, the days before them, and birthdays that fall on those, the leap day among them. */
const days = [
  "2020-12-31",
  "2021-01-01",
  "2021-03-14",
  "2021-03-15",
  "2022-01-17",
  "2024-02-29",
  "2025-02-28",
  "2025-03-01",
  "2026-09-10",
];
const birthdays = ["01-01", "02-28", "03-01", "03-14", "03-15", "09-10", "12-31"];

const births = fc
  .tuple(fc.integer({ min: 2003, max: 2019 }), fc.constantFrom(...birthdays, "02-29"))
  .map(([year, day]) => `${year}-${day === "02-29" && year % 4 !== 0 ? "03-01" : day}`);

/** Years completed on a day, by the words "từ đủ": on the birthday itself; of a leap day on 1 March of other years. */
const completedYears = (birth: string, day: string): number =>
  Number(day.slice(0, 4)) - Number(birth.slice(0, 4)) - (day.slice(5) < birth.slice(5) ? 1 : 0);

interface Told {
  readonly birth: string;
  readonly day: string;
  readonly record: ChildRecord;
}

const children: fc.Arbitrary<Told> = fc
  .tuple(completeRecords, births, fc.constantFrom(...days))
  .map(([{ ageInYears: _, ...answers }, birth, day]) => ({
    birth,
    day,
    record: { ...answers, birthDate: birth, referenceDate: day },
  }));

const inWords = ({ birth, day, record }: Told): string => judgedInWords(completedYears(birth, day), record);

test("on exact birthdays and on the first days of the laws the class is that of the articles, or open", () => {
  fc.assert(
    fc.property(children, (told) => {
      const possible = classOf(told.record).split(" | ");
      if (told.day >= "2021-03-15") expect(possible).toEqual([inWords(told)]);
      else if (told.day >= "2021-01-01") expect(possible).toContain(inWords(told));
      else expect(possible.length).toBeGreaterThan(1);
    }),
    seeded,
  );
});

/** What an answer may have been recorded as by somebody who knows it less well. */
const vaguer = (name: string, value: RecordValue, by: number): RecordValue => {
  if (name === "birthDate" || name === "referenceDate") return String(value).slice(0, by % 2 === 0 ? 4 : 7);
  if (typeof value !== "number") return { unknown: "dont-know" };
  const most = /Day$/.test(name) ? 24 : /Week$/.test(name) ? 168 : value + (by % 5);
  return { from: Math.max(0, value - (by % 7)), to: Math.min(most, value + (by % 5)) };
};

test("whoever knows less keeps the class of whoever knows all among those possible", () => {
  fc.assert(
    fc.property(children, fc.func(fc.nat({ max: 20 })), (told, howVague) => {
      fc.pre(told.day >= "2021-03-15");
      const vague = Object.fromEntries(
        Object.entries(told.record).map(([name, value]) => {
          const by = howVague(name);
          return [name, by < 12 || value === undefined ? value : vaguer(name, value, by)];
        }),
      );
      expect(classOf(vague).split(" | ")).toContain(inWords(told));
    }),
    seeded,
  );
});
