import { describe, expect, test } from "vitest";
import { born, worker } from "../../situations/children.ts";
import { byIndicator0318, classOf, judged } from "../../situations/judge.ts";

/** A job on none of the lists: not allowed before 15, allowed from 15. */
const other = { "vn.job": "other" };

describe("a birthday counts on the day itself", () => {
  test.each([
    ["the day before the 13th birthday, weaving is not allowed", "2025-05-09", "prohibited-work"],
    ["on the 13th birthday, weaving is light work", "2025-05-10", "within-the-law"],
    ["the day after the 13th birthday, weaving is light work", "2025-05-11", "within-the-law"],
  ])("%s", (_, day, expected) => {
    expect(classOf(born("2012-05-10", day))).toBe(expected);
  });

  test.each([
    ["the day before the 15th birthday, only listed light work is allowed", "2025-05-09", "prohibited-work"],
    ["on the 15th birthday, a job on no list is allowed", "2025-05-10", "within-the-law"],
    ["the day after the 15th birthday, a job on no list is allowed", "2025-05-11", "within-the-law"],
  ])("%s", (_, day, expected) => {
    expect(classOf(born("2010-05-10", day, other))).toBe(expected);
  });

  test.each([
    ["the day before the 15th birthday, 21 hours a week are too many", "2025-05-09", "unlawful-hours"],
    ["on the 15th birthday, 21 hours a week are allowed", "2025-05-10", "within-the-law"],
  ])("%s", (_, day, expected) => {
    expect(classOf(born("2010-05-10", day, { usualHoursPerWeek: 21 }))).toBe(expected);
  });

  test.each([
    ["the day before the 18th birthday, a building site is barred", "2025-05-09", "prohibited-work"],
    ["on the 18th birthday, the law of minors ends", "2025-05-10", "out-of-scope"],
    ["the day after the 18th birthday, the law of minors has ended", "2025-05-11", "out-of-scope"],
  ])("%s", (_, day, expected) => {
    expect(classOf(born("2007-05-10", day, { "vn.workplace": "blld.147-2-b" }))).toBe(expected);
  });
});

describe("a child born on 29 February has the birthday of a common year on 1 March", () => {
  test.each([
    ["2012-02-29", "2025-02-28", "is still 12", "prohibited-work"],
    ["2012-02-29", "2025-03-01", "is 13", "within-the-law"],
  ])("born %s, on %s %s", (birthDate, day, _, expected) => {
    expect(classOf(born(birthDate, day))).toBe(expected);
  });

  test.each([
    ["2008-02-29", "2023-02-28", "is still 14", "prohibited-work"],
    ["2008-02-29", "2023-03-01", "is 15", "within-the-law"],
  ])("born %s, on %s %s", (birthDate, day, _, expected) => {
    expect(classOf(born(birthDate, day, other))).toBe(expected);
  });

  test.each([
    ["2004-02-29", "2022-02-28", "is still 17", "within-the-law"],
    ["2004-02-29", "2022-03-01", "is 18", "out-of-scope"],
  ])("born %s, on %s %s", (birthDate, day, _, expected) => {
    expect(classOf(born(birthDate, day, other))).toBe(expected);
  });

  test.each([
    ["2009-02-28", "2024-02-28", "has turned 15 the day before the leap day", "within-the-law"],
    ["2009-03-01", "2024-02-29", "is 14 on the leap day", "prohibited-work"],
    ["2009-03-01", "2024-03-01", "turns 15 the day after the leap day", "within-the-law"],
  ])("born %s, on %s %s", (birthDate, day, _, expected) => {
    expect(classOf(born(birthDate, day, other))).toBe(expected);
  });
});

describe("a birth known only by year or month is every day of it", () => {
  test("born in 2010 and judged in the middle of 2025: 14 or 15, so a job on no list is undecided", () => {
    expect(judged(born("2010", "2025-07-01", other))).toMatchObject({
      candidates: ["prohibited-work", "within-the-law"],
      needs: [["birthDate"], ["ageInYears"]],
    });
  });

  test.each([
    [
      "2010",
      "2024-12-31",
      "at most 14 on the last day of the year of the birthday before",
      "prohibited-work",
    ],
    ["2010", "2025-12-31", "15 on the last day of the year", "within-the-law"],
    ["2010-05", "2025-04-30", "14 before the month", "prohibited-work"],
    ["2010-05", "2025-05-15", "14 or 15 within the month", "prohibited-work | within-the-law"],
    ["2010-05", "2025-05-31", "15 on the last day of the month", "within-the-law"],
    ["2010-05", "2025-06-01", "15 after the month", "within-the-law"],
  ])("born in %s, on %s: %s", (birthDate, day, _, expected) => {
    expect(classOf(born(birthDate, day, other))).toBe(expected);
  });

  test("born in 2007 and judged in 2025: a minor or of age, so it is undecided whether the law speaks at all", () => {
    expect(classOf(born("2007", "2025-07-01"))).toBe("within-the-law | out-of-scope");
  });

  test("what is forbidden at 14 and at 15 is forbidden whatever the birthday", () => {
    expect(classOf(born("2010", "2025-07-01", { "vn.workplace": "blld.147-2-c" }))).toBe("prohibited-work");
  });

  test("a recorded age settles what the year of birth leaves open", () => {
    expect(classOf({ ...born("2010", "2025-07-01", other), ageInYears: 15 })).toBe("within-the-law");
  });

  test("where the date of birth contradicts the recorded age, neither is preferred and the age is unknown", () => {
    expect(classOf({ ...born("2010-05-10", "2025-07-01", other), ageInYears: 13 })).toBe(
      "prohibited-work | within-the-law | out-of-scope",
    );
  });
});

describe("indicator 0318 counts ages 5 to 17", () => {
  test.each([
    [4, "out-of-scope"],
    [5, "other-child-labour"],
    [12, "other-child-labour"],
    [13, "not-child-labour"],
    [17, "not-child-labour"],
    [18, "out-of-scope"],
  ])("a basket weaver aged %i: %s", (age, expected) => {
    expect(classOf(worker(age), byIndicator0318)).toBe(expected);
  });

  test.each([
    ["2020-05-10", "2025-05-09", "out-of-scope"],
    ["2020-05-10", "2025-05-10", "other-child-labour"],
    ["2007-05-10", "2025-05-09", "not-child-labour"],
    ["2007-05-10", "2025-05-10", "out-of-scope"],
  ])("born %s, on %s: %s", (birthDate, day, expected) => {
    expect(classOf(born(birthDate, day), byIndicator0318)).toBe(expected);
  });
});
