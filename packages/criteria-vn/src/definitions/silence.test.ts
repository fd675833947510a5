import type { ChildRecord } from "@mangnon/schema";
import { describe, expect, test } from "vitest";
import { born, performer, pupil, without, worker } from "../../situations/children.ts";
import { breachesOf, byIndicator0318, byLabourCode, classOf, judged } from "../../situations/judge.ts";

const definitions = [
  ["vn-labour-code", byLabourCode],
  ["vn-child-labour", byIndicator0318],
] as const;

/** One question each closes what is rarely there: loads, and work that is forbidden from some measure on. */
const neither: ChildRecord = { "vn.carriesLoads": false, "vn.measuredWork": "none" };

describe.each(definitions)("a record that says nothing, by `%s`", (_, read) => {
  const outcome = judged(neither, read);

  test("is undetermined, with every class still possible", () => {
    expect(outcome).toMatchObject({
      status: "undetermined",
      candidates: [...read.classes.map(({ id }) => id), "out-of-scope"],
    });
  });

  test("needs the date, an age, the work, and what the law asks of it", () => {
    const asked = outcome.status === "undetermined" ? outcome.needs : [];
    const law = [
      "vn.job",
      "vn.workplace",
      "usualHoursPerDay",
      "usualHoursPerWeek",
      "vn.nightWork",
      "vn.overtime",
    ];
    expect(asked.map((names) => names.filter((name) => /birth|age/i.test(name)))).toEqual([
      ["birthDate"],
      ["ageInYears"],
    ]);
    for (const names of asked) {
      expect(names).toEqual(expect.arrayContaining(["referenceDate", "economicActivity", ...law]));
      expect(names).toEqual(expect.arrayContaining(["vn.artsOrSport", "vn.authorityConsent"]));
    }
  });

  test("without those two answers it needs them too, and every number that they may ask for", () => {
    const empty = judged({}, read);
    const asked = empty.status === "undetermined" ? empty.needs.flat() : [];
    expect(asked).toEqual(expect.arrayContaining(["vn.carriesLoads", "vn.measuredWork", "vn.engineVolume"]));
    expect(empty).toMatchObject({ candidates: [...read.classes.map(({ id }) => id), "out-of-scope"] });
  });

  test("knows of no breach, and denies none", () => {
    expect(Object.values(outcome.criteria).every((truth) => truth === undefined)).toBe(true);
  });
});

describe("what engines that read absence as a value get wrong", () => {
  test("hours that nobody asked for are not within the limit", () => {
    const record = without(worker(14), "usualHoursPerWeek");
    expect(breachesOf(record)).toEqual(["too-many-hours-a-week?"]);
    expect(judged(record)).toMatchObject({
      candidates: ["unlawful-hours", "within-the-law"],
      needs: [["usualHoursPerWeek"]],
    });
  });

  test("an age that nobody recorded is not under 15", () => {
    const record = without(worker(14, { usualHoursPerWeek: 21 }), "ageInYears");
    expect(judged(record)).toMatchObject({
      candidates: ["prohibited-work", "unlawful-hours", "within-the-law", "out-of-scope"],
      needs: [["birthDate"], ["ageInYears"]],
    });
  });

  test.each([null, "", { unknown: "dont-know" }, { unknown: "refused" }] as const)(
    "hours recorded as %j are unknown",
    (usualHoursPerWeek) => {
      expect(classOf(worker(14, { usualHoursPerWeek }))).toBe("unlawful-hours | within-the-law");
    },
  );

  test.each(["22", "22h", -1, 169, Number.NaN])("hours of %j are no hours", (usualHoursPerWeek) => {
    expect(classOf(worker(14, { usualHoursPerWeek }))).toBe("unlawful-hours | within-the-law");
  });

  test("an answer code is no truth, and a job outside the list is no job", () => {
    expect(classOf(worker(14, { "vn.nightWork": 2 }))).toBe("unlawful-hours | within-the-law");
    expect(classOf(worker(14, { "vn.job": "tt09.II.13" }))).toBe("prohibited-work | within-the-law");
  });

  test("hours of a child who does not work contradict the record and decide nothing", () => {
    expect(classOf({ ...pupil(14), usualHoursPerWeek: 30 })).toBe("no-work");
  });
});

describe("loads and measures that nobody asked about", () => {
  const unasked = (age: number, otherwise: ChildRecord = {}): ChildRecord =>
    without(without(worker(age, otherwise), "vn.carriesLoads"), "vn.measuredWork");

  test("are asked about from 15, for the weaver may carry loads", () => {
    expect(classOf(unasked(16))).toBe("prohibited-work | within-the-law");
    expect(classOf({ ...unasked(16), ...neither })).toBe("within-the-law");
  });

  test("loads are not asked about below 15: the table does not speak of them", () => {
    expect(classOf({ ...unasked(14), "vn.measuredWork": "none" })).toBe("within-the-law");
  });

  test("do not matter where the job is forbidden anyway, or nobody works", () => {
    expect(classOf(unasked(16, { "vn.job": "blld.147-1-e" }))).toBe("prohibited-work");
    expect(classOf(unasked(12))).toBe("prohibited-work");
    expect(classOf(pupil(16))).toBe("no-work");
  });

  test("a light load is known to be light without its frequency, a heavy one without the sex", () => {
    const carrying = (weight: number): ChildRecord => ({
      ...worker(16),
      "vn.carriesLoads": true,
      "vn.loadWeight": weight,
    });
    expect(classOf(carrying(14.5))).toBe("within-the-law");
    expect(classOf(carrying(30))).toBe("prohibited-work");
    expect(judged(carrying(26))).toMatchObject({ needs: [["vn.regularLoads", "sex"]] });
  });
});

describe("what is unknown does not matter where the rest decides", () => {
  test.each([
    ["hours, where the job is not allowed", worker(14, { "vn.job": "other", usualHoursPerWeek: null })],
    ["the job, where the place is barred", worker(16, { "vn.job": null, "vn.workplace": "blld.147-2-b" })],
    [
      "the place, where the job is prohibited",
      worker(16, { "vn.job": "blld.147-1-d", "vn.workplace": null }),
    ],
  ])("%s", (_, record) => {
    expect(classOf(record)).toBe("prohibited-work");
  });

  test("hours known to lie above the limit need not be known exactly", () => {
    expect(classOf(worker(14, { usualHoursPerWeek: { from: 21, to: 30 } }))).toBe("unlawful-hours");
    expect(classOf(worker(14, { usualHoursPerWeek: { from: 20, to: 30 } }))).toBe(
      "unlawful-hours | within-the-law",
    );
  });

  test("an age of 13 or 14 is one band", () => {
    expect(classOf(worker(0, { ageInYears: { from: 13, to: 14 } }))).toBe("within-the-law");
    expect(classOf(worker(0, { ageInYears: { from: 12, to: 14 } }))).toBe("prohibited-work | within-the-law");
  });
});

/** Children told completely, one for each way through the law. */
const complete: readonly (readonly [string, ChildRecord])[] = [
  ["a pupil of 14", pupil(14)],
  ["a basket weaver of 14", worker(14)],
  ["a basket weaver of 14, too many hours", worker(14, { usualHoursPerDay: 5, usualHoursPerWeek: 25 })],
  ["a basket weaver of 12", worker(12)],
  ["a singer of 12 with consent", performer(12)],
  ["a singer of 12 without consent", performer(12, { "vn.authorityConsent": false })],
  ["a welder of 16", worker(16, { "vn.job": "blld.147-1-e" })],
  ["a waiter of 16 in a bar", worker(16, { "vn.job": "tt09.V.I.16", "vn.workplace": "blld.147-2-d" })],
  [
    "a waiter of 16 with overtime",
    worker(16, { "vn.job": "tt09.V.I.16", usualHoursPerDay: 9, "vn.overtime": true }),
  ],
  [
    "a herder of 16 with overtime",
    worker(16, { "vn.job": "tt09.II.10", "vn.overtime": true, "vn.jobListedForOvertime": true }),
  ],
  ["an athlete of 17 at night", worker(17, { "vn.job": "tt09.II.2", "vn.nightWork": true })],
  ["a shop assistant of 17 at night", worker(17, { "vn.job": "tt09.V.I.18", "vn.nightWork": true })],
  ["a weaver born on a known day", born("2010-08-20", "2025-05-12")],
  ["an adult", worker(18)],
];

describe.each(complete)("%s, with one answer missing", (_, record) => {
  test.each(definitions)("by `%s`: unaffected, or undetermined and asking for that answer", (_, read) => {
    const whole = classOf(record, read);
    expect(whole).not.toContain("|");
    for (const name of Object.keys(record)) {
      const outcome = judged(without(record, name), read);
      if (outcome.status === "determined") {
        expect([name, outcome.class]).toEqual([name, whole]);
        continue;
      }
      expect(outcome.candidates).toContain(whole);
      // The questions that only some answers raise come with it.
      expect([name, outcome.needs]).toEqual([name, expect.arrayContaining([expect.arrayContaining([name])])]);
    }
  });
});
