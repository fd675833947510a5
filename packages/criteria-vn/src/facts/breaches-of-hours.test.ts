import type { ChildRecord } from "@mangnon/schema";
import { describe, expect, test } from "vitest";
import { performer, worker } from "../../situations/children.ts";
import { breachesOf, classOf, judged } from "../../situations/judge.ts";

const tooManyADay = ["too-many-hours-a-day"];
const tooManyAWeek = ["too-many-hours-a-week"];

/** A listed job in which no overtime is allowed from 15 on, and one in which it is. */
const nets = { "vn.job": "tt09.II.11" };
const waiter = { "vn.job": "tt09.V.I.16" };

const day = (age: number, hours: number): ChildRecord => worker(age, { ...nets, usualHoursPerDay: hours });
const week = (age: number, hours: number): ChildRecord => worker(age, { ...nets, usualHoursPerWeek: hours });

describe("a limit that is reached is kept, one that is passed is broken", () => {
  test.each([
    [13, 4, []],
    [13, 4.5, tooManyADay],
    [14, 3.5, []],
    [14, 4, []],
    [14, 4.25, tooManyADay],
    [14, 4.5, tooManyADay],
    [15, 4.5, []],
    [15, 8, []],
    [15, 8.5, tooManyADay],
    [17, 8, []],
    [17, 8.5, tooManyADay],
  ])("at %i, %d hours a day", (age, hours, expected) => {
    expect(breachesOf(day(age, hours))).toEqual(expected);
  });

  test.each([
    [13, 20, []],
    [13, 20.5, tooManyAWeek],
    [14, 19.5, []],
    [14, 20, []],
    [14, 20.5, tooManyAWeek],
    [15, 20.5, []],
    [15, 40, []],
    [15, 40.5, tooManyAWeek],
    [17, 40, []],
    [17, 40.5, tooManyAWeek],
  ])("at %i, %d hours a week", (age, hours, expected) => {
    expect(breachesOf(week(age, hours))).toEqual(expected);
  });

  test.each([
    [4, 20, []],
    [4.5, 20, tooManyADay],
    [4, 20.5, tooManyAWeek],
    [4.5, 20.5, [...tooManyADay, ...tooManyAWeek]],
  ])("below 13, on stage with consent, %d hours a day and %d a week", (hours, hoursAWeek, expected) => {
    const record = performer(12, { usualHoursPerDay: hours, usualHoursPerWeek: hoursAWeek });
    expect(breachesOf(record)).toEqual(expected);
  });

  test("the daily and the weekly limit hold together: 4 hours on each of six days are 24", () => {
    expect(breachesOf(worker(14, { usualHoursPerDay: 4, usualHoursPerWeek: 24 }))).toEqual(tooManyAWeek);
  });
});

describe("from 15 on, hours beyond the limit are overtime, lawful in the jobs of Appendix V alone", () => {
  test.each([
    ["a waiter's job, which is listed", waiter, "within-the-law"],
    ["knotting fishing nets, which is not", nets, "unlawful-hours"],
    ["a job on no list", { "vn.job": "other" }, "unlawful-hours"],
    ["packing sweets by hand", { "vn.job": "tt09.II.7" }, "within-the-law"],
    [
      "packing sweets with machines, which both lists except",
      { "vn.job": "tt09.II.7-except" },
      "unlawful-hours",
    ],
  ])("%s", (_, job, expected) => {
    for (const otherwise of [{ usualHoursPerDay: 9 }, { usualHoursPerWeek: 42 }, { "vn.overtime": true }]) {
      expect(classOf(worker(16, { ...job, ...otherwise }))).toBe(expected);
    }
  });

  test.each(["tt09.II.4", "tt09.II.4-except", "tt09.II.5", "tt09.II.8", "tt09.II.10"])(
    "for `%s`, of which the appendix names a part, the very job is asked",
    (job) => {
      const record = worker(16, { "vn.job": job, "vn.overtime": true });
      expect(judged(record)).toMatchObject({
        candidates: ["unlawful-hours", "within-the-law"],
        needs: [["vn.jobListedForOvertime"]],
      });
      expect(classOf({ ...record, "vn.jobListedForOvertime": true })).toBe("within-the-law");
      expect(classOf({ ...record, "vn.jobListedForOvertime": false })).toBe("unlawful-hours");
    },
  );

  test("where nobody works overtime, the very job is not asked", () => {
    expect(classOf(worker(16, { "vn.job": "tt09.II.5" }))).toBe("within-the-law");
  });

  test("a listed job is no leave to do prohibited work", () => {
    const onASite = { ...waiter, "vn.overtime": true, "vn.workplace": "blld.147-2-b" };
    expect(classOf(worker(17, onASite))).toBe("prohibited-work");
  });
});

describe("overtime below 15 is not allowed in any job", () => {
  test.each([
    ["at 14 in a light job that Appendix V lists", worker(14, { "vn.overtime": true })],
    ["at 13 on stage", performer(13, { "vn.overtime": true })],
    ["at 12 on stage with consent", performer(12, { "vn.overtime": true })],
  ])("%s", (_, record) => {
    expect(breachesOf(record)).toEqual(["overtime-not-allowed"]);
  });
});

describe("work at night", () => {
  const atNight = { "vn.nightWork": true };

  test.each([
    ["at 12 on stage with consent", performer(12, atNight)],
    ["at 13 on stage", performer(13, atNight)],
    ["at 14 as an athlete", worker(14, { "vn.job": "tt09.II.2", ...atNight })],
    ["at 14 in another light job", worker(14, atNight)],
    ["at 15 in a job on no list", worker(15, { "vn.job": "other", ...atNight })],
    ["at 17 in a waiter's job, though overtime is allowed in it", worker(17, { ...waiter, ...atNight })],
    [
      "at 17 in programming, though overtime is allowed in it",
      worker(17, { "vn.job": "tt09.II.3", ...atNight }),
    ],
  ])("is not allowed %s", (_, record) => {
    expect(breachesOf(record)).toEqual(["night-work-not-allowed"]);
    expect(classOf(record)).toBe("unlawful-hours");
  });

  test.each([
    ["at 15 on stage", performer(15, atNight)],
    ["at 17 on stage", performer(17, atNight)],
    ["at 15 as an athlete", worker(15, { "vn.job": "tt09.II.2", ...atNight })],
  ])("is allowed %s", (_, record) => {
    expect(classOf(record)).toBe("within-the-law");
  });
});

test("whoever does not work has no hours, whatever was asked", () => {
  expect(breachesOf({ ageInYears: 14, referenceDate: "2025-06-01", economicActivity: false })).toEqual([]);
});
