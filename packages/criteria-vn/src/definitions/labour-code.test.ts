import { describe, expect, test } from "vitest";
import { born, performer, pupil, today, without, worker } from "../../situations/children.ts";
import { breachesOf, byLabourCode, classOf, judged } from "../../situations/judge.ts";

/** What indicator 0318 is told of the same child stands in child-labour.test.ts. */
const glazingPots = born("2010-08-20", "2025-05-12", {
  "vn.job": "tt09.II.4",
  usualHoursPerDay: 4,
  usualHoursPerWeek: 22,
  "vn.nightWork": true,
});

describe("a girl of 14 glazes pots for 22 hours a week, on two days at night", () => {
  test("the job is a light one and 4 hours a day are allowed; 22 hours a week and the nights are not", () => {
    expect(judged(glazingPots)).toEqual({
      status: "determined",
      class: "unlawful-hours",
      criteria: {
        "vn.job-not-allowed": false,
        "vn.consent-missing": false,
        "vn.workplace-not-allowed": false,
        "vn.too-many-hours-a-day": false,
        "vn.too-many-hours-a-week": true,
        "vn.overtime-not-allowed": false,
        "vn.night-work-not-allowed": true,
      },
    });
  });

  test("with 20 hours and no nights she is within the law", () => {
    expect(classOf({ ...glazingPots, usualHoursPerWeek: 20, "vn.nightWork": false })).toBe("within-the-law");
  });

  test("from her 15th birthday the hours are allowed, the nights still not", () => {
    expect(breachesOf({ ...glazingPots, referenceDate: "2025-08-20" })).toEqual(["night-work-not-allowed"]);
  });

  test("in a stage with toxic chemicals the job itself is not allowed", () => {
    expect(classOf({ ...glazingPots, "vn.job": "tt09.II.4-except" })).toBe("prohibited-work");
  });
});

describe("the classes", () => {
  test("follow each other: no work, prohibited work, unlawful hours, within the law", () => {
    expect(byLabourCode.classes.map(({ id }) => id)).toEqual([
      "no-work",
      "prohibited-work",
      "unlawful-hours",
      "within-the-law",
    ]);
  });

  test("a job that is not allowed comes before hours that are not", () => {
    const record = worker(14, { "vn.job": "other", usualHoursPerWeek: 30 });
    expect(breachesOf(record)).toEqual(["job-not-allowed", "too-many-hours-a-week"]);
    expect(classOf(record)).toBe("prohibited-work");
  });

  test.each([4, 12, 14, 17])("whoever does not work at %i breaks nothing", (age) => {
    expect(classOf(pupil(age))).toBe("no-work");
  });

  test("at 18 the law of minors has ended, work or not", () => {
    expect(classOf(pupil(18))).toBe("out-of-scope");
    expect(classOf(worker(18, { usualHoursPerDay: 14 }))).toBe("out-of-scope");
  });
});

describe("the law holds from its first day", () => {
  const waiterAt16 = { "vn.job": "tt09.V.I.16" };

  test("before 1 January 2021 there is no number of this law, and nothing to ask", () => {
    expect(judged(worker(14, { referenceDate: "2020-12-31", usualHoursPerWeek: 30 }))).toMatchObject({
      candidates: ["prohibited-work", "unlawful-hours", "within-the-law", "out-of-scope"],
      needs: [],
      causes: expect.arrayContaining([
        { kind: "parameter", name: "vn.age.adult", reason: "no-law-on-date" },
        { kind: "parameter", name: "vn.max-hours-per-week.under-15", reason: "no-law-on-date" },
      ]),
    });
  });

  test("even an adult is not known to be out of its scope before that day", () => {
    expect(classOf(pupil(30))).toBe("out-of-scope");
    expect(classOf({ ...pupil(30), referenceDate: "2020-12-31" })).toBe("no-work | out-of-scope");
  });

  test.each(["2021-01-01", "2021-03-14"])(
    "on %s the Code holds but not the lists of the Circular, so at 14 only the hours can be told",
    (referenceDate) => {
      const record = worker(14, { referenceDate, usualHoursPerWeek: 21 });
      expect(breachesOf(record)).toEqual([
        "job-not-allowed?",
        "workplace-not-allowed?",
        "too-many-hours-a-week",
      ]);
      expect(judged(record)).toMatchObject({
        candidates: ["prohibited-work", "unlawful-hours"],
        needs: [],
        causes: [
          { kind: "parameter", name: "vn.light-jobs", reason: "no-law-on-date" },
          { kind: "parameter", name: "vn.places-barred-under-15", reason: "no-law-on-date" },
        ],
      });
    },
  );

  test.each(["2021-01-01", "2021-03-14"])(
    "on %s what the Code itself names is already judged",
    (referenceDate) => {
      const on = { referenceDate };
      expect(classOf(worker(16, { ...on, "vn.job": "blld.147-1-e" }))).toBe("prohibited-work");
      expect(classOf(worker(16, { ...on, "vn.workplace": "blld.147-2-d" }))).toBe("prohibited-work");
      expect(classOf(performer(12, on))).toBe("within-the-law");
      expect(classOf(performer(12, { ...on, "vn.authorityConsent": false }))).toBe("prohibited-work");
      expect(classOf(performer(12, { ...on, "vn.nightWork": true }))).toBe("unlawful-hours");
    },
  );

  test.each([
    ["other work that harms minors", { "vn.job": "blld.147-1-h" }],
    ["another place that harms minors", { "vn.workplace": "blld.147-2-d-bar" }],
    ["overtime", { "vn.overtime": true }],
    ["night work on stage", { "vn.job": "tt09.II.1", "vn.nightWork": true }],
    ["a waiter's job within the hours, since points h and đ leave the rest to the lists", {}],
  ])("between the Code and the Circular nobody can tell at 16: %s", (_, otherwise) => {
    const record = worker(16, { ...waiterAt16, ...otherwise, referenceDate: "2021-03-14" });
    expect(judged(record)).toMatchObject({ status: "undetermined", needs: [] });
    expect(judged({ ...record, referenceDate: "2021-03-15" }).status).toBe("determined");
  });

  test("on 15 March 2021 the lists hold", () => {
    const record = worker(14, { referenceDate: "2021-03-15", usualHoursPerWeek: 21 });
    expect(classOf(record)).toBe("unlawful-hours");
  });

  test("without a date the law of no day can be named: the date is asked", () => {
    expect(judged(without(worker(14), "referenceDate"))).toMatchObject({ needs: [["referenceDate"]] });
  });

  test("a month that the first day of the law lies in is a question of the day", () => {
    const record = worker(17, { referenceDate: "2020-12", "vn.job": "blld.147-1-e" });
    expect(judged(record)).toMatchObject({ status: "undetermined" });
    expect(classOf({ ...record, referenceDate: "2021" })).toBe("prohibited-work");
  });
});

test("the children of these tests are judged on a day on which the whole law holds", () => {
  expect(today > "2021-03-15").toBe(true);
});
