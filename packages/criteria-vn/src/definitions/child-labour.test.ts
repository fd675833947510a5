import { describe, expect, test } from "vitest";
import { born, performer, pupil, worker } from "../../situations/children.ts";
import { byIndicator0318, byLabourCode, classOf, judged } from "../../situations/judge.ts";

describe("indicator 0318 counts labour contrary to labour law", () => {
  test.each([
    ["a pupil who does not work", pupil(14), "not-child-labour"],
    ["a basket weaver of 14 within the hours", worker(14), "not-child-labour"],
    ["the same with 20.5 hours a week", worker(14, { usualHoursPerWeek: 20.5 }), "other-child-labour"],
    ["the same on one night", worker(14, { "vn.nightWork": true }), "other-child-labour"],
    ["a basket weaver of 12", worker(12), "other-child-labour"],
    ["a singer of 12 with consent", performer(12), "not-child-labour"],
    ["a singer of 12 without consent", performer(12, { "vn.authorityConsent": false }), "other-child-labour"],
    ["a waiter of 14", worker(14, { "vn.job": "tt09.V.I.16" }), "other-child-labour"],
    ["a waiter of 15", worker(15, { "vn.job": "tt09.V.I.16" }), "not-child-labour"],
    ["a welder of 17, at any hours", worker(17, { "vn.job": "blld.147-1-e" }), "hazardous-child-labour"],
    ["a waiter of 17 in a bar", worker(17, { "vn.workplace": "blld.147-2-d" }), "hazardous-child-labour"],
    [
      "a welder of 14, who may do only light work",
      worker(14, { "vn.job": "blld.147-1-e" }),
      "hazardous-child-labour",
    ],
    [
      "a weaver of 14 on a building site",
      worker(14, { "vn.workplace": "blld.147-2-b" }),
      "hazardous-child-labour",
    ],
    [
      "a weaver of 12 in a slaughterhouse",
      worker(12, { "vn.workplace": "blld.147-2-c" }),
      "hazardous-child-labour",
    ],
    [
      "a singer of 12 with consent in a hotel",
      performer(12, { "vn.workplace": "blld.147-2-d" }),
      "not-child-labour",
    ],
  ])("%s", (_, record, expected) => {
    expect(classOf(record, byIndicator0318)).toBe(expected);
  });

  test("a girl of 14 who glazes pots for 22 hours a week, at night: child labour, not hazardous", () => {
    const record = born("2010-08-20", "2025-05-12", {
      "vn.job": "tt09.II.4",
      usualHoursPerDay: 4,
      usualHoursPerWeek: 22,
      "vn.nightWork": true,
    });
    expect(judged(record, byIndicator0318)).toMatchObject({
      class: "other-child-labour",
      criteria: {
        "vn.too-many-hours-a-week": true,
        "vn.night-work-not-allowed": true,
        "vn.contrary-to-labour-law": true,
        "vn.heavy-toxic-or-dangerous": false,
      },
    });
  });

  test("where the law itself holds no list yet, what hangs on it is not counted as anything", () => {
    expect(classOf(worker(14, { referenceDate: "2021-03-14", usualHoursPerWeek: 21 }), byIndicator0318)).toBe(
      "hazardous-child-labour | other-child-labour",
    );
  });
});

describe("whoever breaks no rule of the Code is not child labour, and the other way round", () => {
  test.each([
    ["a basket weaver of 14", worker(14)],
    ["a job on no list at 14", worker(14, { "vn.job": "other" })],
    [
      "nine hours a day at 16 in a job without overtime",
      worker(16, { "vn.job": "other", usualHoursPerDay: 9 }),
    ],
    ["nine hours a day at 16 in a shop", worker(16, { "vn.job": "tt09.V.I.18", usualHoursPerDay: 9 })],
    ["a singer of 12", performer(12)],
    ["a singer of 12 with overtime", performer(12, { "vn.overtime": true })],
    ["a pupil of 16", pupil(16)],
  ])("%s", (_, record) => {
    const lawful = ["no-work", "within-the-law"].includes(classOf(record, byLabourCode));
    expect(classOf(record, byIndicator0318) === "not-child-labour").toBe(lawful);
  });
});
