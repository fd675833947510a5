import { describe, expect, test } from "vitest";
import { born, hazardNames, pupil, without, worker } from "../../situations/children.ts";
import { byMics6, classOf, criterion, judged } from "../../situations/judge.ts";

const yes = "child-labour";
const no = "not-child-labour";

describe("economic hours at or above the limit of the age are child labour", () => {
  test.each([
    [5, 0.5, no],
    [5, 1, yes],
    [11, 0.5, no],
    [11, 1, yes],
    [11, 1.5, yes],
    [12, 1, no],
    [12, 13.5, no],
    [12, 14, yes],
    [14, 13.5, no],
    [14, 14, yes],
    [14, 14.5, yes],
    [15, 14, no],
    [15, 42.5, no],
    [15, 43, yes],
    [17, 42.5, no],
    [17, 43, yes],
    [17, 43.5, yes],
  ])("at %i, %d hours a week", (age, economic, expected) => {
    expect(classOf(worker(age, { economic }), byMics6)).toBe(expected);
  });
});

describe("21 hours of chores are child labour up to 14, no hours of chores are from 15", () => {
  test.each([
    [5, 20.5, no],
    [5, 21, yes],
    [11, 21, yes],
    [12, 20.5, no],
    [14, 20.5, no],
    [14, 21, yes],
    [14, 21.5, yes],
    [15, 21, no],
    [15, 43, no],
    [17, 168, no],
  ])("at %i, %d hours a week", (age, chores, expected) => {
    expect(classOf(pupil(age, chores), byMics6)).toBe(expected);
  });
});

test.each([
  [11, 0.5, 20.5],
  [12, 13.5, 20.5],
  [14, 13, 20],
  [17, 42, 42],
])("at %i, %d economic hours and %d hours of chores are not added together", (age, economic, chores) => {
  expect(classOf(worker(age, { economic, chores }), byMics6)).toBe(no);
});

describe("the definition speaks of ages 5 to 17", () => {
  test.each([
    [4, "out-of-scope"],
    [5, yes],
    [17, yes],
    [18, "out-of-scope"],
  ])("at %i, 60 hours a week: %s", (age, expected) => {
    expect(classOf(worker(age, { economic: 60, chores: 30 }), byMics6)).toBe(expected);
  });

  test.each([
    ["2015-03-10", "2020-03-09", "out-of-scope", "the day before the 5th birthday"],
    ["2015-03-10", "2020-03-10", yes, "on the 5th birthday"],
    ["2008-03-10", "2020-03-09", yes, "the day before the 12th birthday"],
    ["2008-03-10", "2020-03-10", no, "on the 12th birthday"],
    ["2008-03-10", "2020-03-11", no, "the day after the 12th birthday"],
    ["2002-03-10", "2020-03-09", no, "the day before the 18th birthday"],
    ["2002-03-10", "2020-03-10", "out-of-scope", "on the 18th birthday"],
    ["2008-02-29", "2020-02-28", yes, "the day before a 12th birthday that falls on a leap day"],
    ["2008-02-29", "2020-02-29", no, "on a 12th birthday that falls on a leap day"],
    ["2014-02-29", "2020-03-01", `${yes} | ${no} | out-of-scope`, "a leap day that never was"],
    ["2008", "2020-06-01", `${yes} | ${no}`, "born in 2008, 11 or 12"],
    ["2008-06", "2020-05-31", yes, "born in June 2008, still 11"],
    ["2008-06", "2020-06-30", no, "born in June 2008, 12 on the last day of June"],
  ])("born %s, on %s, two hours a week: %s (%s)", (birthDate, day, expected) => {
    expect(classOf(born(birthDate, day, worker(0, { economic: 2 })), byMics6)).toBe(expected);
  });

  test.each([
    ["2005-03-10", "2020-03-09", yes],
    ["2005-03-10", "2020-03-10", no],
    ["2004-02-29", "2019-02-28", yes],
    ["2004-02-29", "2019-03-01", no],
  ])("born %s, on %s, 14 hours a week: %s", (birthDate, day, expected) => {
    expect(classOf(born(birthDate, day, worker(0, { economic: 14 })), byMics6)).toBe(expected);
  });

  test("a survey of any year may be tabulated, also without a date where the age was recorded", () => {
    const record = worker(12, { economic: 14 });
    expect(classOf({ ...record, referenceDate: "1999-01-01" }, byMics6)).toBe(yes);
    expect(classOf(record, byMics6)).toBe(yes);
  });
});

describe("hazardous conditions stand beside child labour, not in it", () => {
  test.each(hazardNames)("`%s` alone makes the conditions hazardous and no child labour", (hazard) => {
    const record = { ...worker(16, { economic: 10 }), [hazard]: true };
    expect(classOf(record, byMics6)).toBe(no);
    expect(criterion("icls.mics6.hazardous-conditions", record)).toBe(true);
    expect(criterion("icls.mics6.child-labour-or-hazardous", record)).toBe(true);
  });

  test("there are eight hazards, and none without economic activity", () => {
    expect(hazardNames).toHaveLength(8);
    expect(criterion("icls.mics6.hazardous-conditions", pupil(16))).toBe(false);
  });

  test("hours at the limit without a hazard are in the wider count as well", () => {
    const record = worker(16, { economic: 43 });
    expect(criterion("icls.mics6.hazardous-conditions", record)).toBe(false);
    expect(criterion("icls.mics6.child-labour-or-hazardous", record)).toBe(true);
  });
});

describe("below and at or above are told apart for the tables", () => {
  test.each([
    [11, 0, 0, [false, true, false, false]],
    [12, 13, 20, [false, true, false, true]],
    [12, 14, 21, [true, false, true, false]],
    [15, 43, 21, [true, false, false, false]],
    [15, 42, 20, [false, true, false, false]],
  ])("at %i, %d economic hours and %d hours of chores", (age, economic, chores, expected) => {
    const record = worker(age, { economic, chores });
    const names = ["economic-at-or-over", "economic-below", "chores-at-or-over", "chores-below"];
    expect(names.map((name) => criterion(`icls.mics6.${name}`, record))).toEqual(expected);
  });

  test("no economic activity is neither", () => {
    expect(criterion("icls.mics6.economic-at-or-over", pupil(12))).toBe(false);
    expect(criterion("icls.mics6.economic-below", pupil(12))).toBe(false);
  });
});

describe("hours that nobody knows are unknown, never below the limit", () => {
  test.each(["dont-know", "refused", "invalid"] as const)("economic hours `%s`", (unknown) => {
    const record = { ...worker(12, { economic: 0 }), actualHoursPerWeek: { unknown } };
    expect(judged(record, byMics6)).toMatchObject({
      candidates: [yes, no],
      needs: [["actualHoursPerWeek"]],
      causes: [{ kind: "variable", name: "actualHoursPerWeek", reason: unknown }],
    });
  });

  test("hours of chores that nobody knows are asked for up to 14", () => {
    expect(judged(without(pupil(14), "choreHoursPerWeek"), byMics6)).toMatchObject({
      candidates: [yes, no],
      needs: [["choreHoursPerWeek"]],
    });
  });

  test("from 15 on the hours of chores do not matter, known or not", () => {
    expect(classOf(without(pupil(15), "choreHoursPerWeek"), byMics6)).toBe(no);
  });

  test("chores at the limit decide, whatever the economic hours", () => {
    const record = without(worker(12, { economic: 0, chores: 21 }), "actualHoursPerWeek");
    expect(classOf(record, byMics6)).toBe(yes);
  });

  test("economic hours between 14 and 20 are enough to know at 12", () => {
    const hours = (from: number) => ({
      ...worker(12, { economic: 0 }),
      actualHoursPerWeek: { from, to: 20 },
    });
    expect(classOf(hours(14), byMics6)).toBe(yes);
    expect(classOf(hours(13), byMics6)).toBe(`${yes} | ${no}`);
  });

  test("a hazard that nobody knows leaves the class alone", () => {
    const record = without(worker(16, { economic: 10 }), "icls.heights");
    expect(classOf(record, byMics6)).toBe(no);
    expect(criterion("icls.mics6.hazardous-conditions", record)).toBe(undefined);
  });
});
