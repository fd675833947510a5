import type { ChildRecord } from "@mangnon/schema";
import { expect, test } from "vitest";
import { employed, foundIn } from "../../situations/work-arrangements.ts";

const unlawful = "child.unlawful-work";

test.each<[string, ChildRecord, readonly string[]]>([
  ["at 14, 4 hours a day", employed(14, { usualHoursPerDay: 4 }), []],
  ["at 14, 4.5 hours a day", employed(14, { usualHoursPerDay: 4.5 }), ["hours-a-day.under-15", unlawful]],
  ["at 14, 20 hours a week", employed(14, { usualHoursPerWeek: 20 }), []],
  [
    "at 14, 20.5 hours a week",
    employed(14, { usualHoursPerWeek: 20.5 }),
    ["hours-a-week.under-15", unlawful],
  ],
  ["at 14, overtime", employed(14, { "vn.overtime": true }), ["no-overtime.under-15", unlawful]],
  ["at 14, at night", employed(14, { "vn.nightWork": true }), ["no-night-work.under-15"]],
  ["at 15, 20.5 hours a week", employed(15, { usualHoursPerWeek: 20.5 }), []],
  ["at 17, 8 hours a day", employed(17, { "vn.job": "other", usualHoursPerDay: 8 }), []],
  [
    "at 17, 8.5 hours a day in a job on no list",
    employed(17, { "vn.job": "other", usualHoursPerDay: 8.5 }),
    ["hours-a-day.15-17"],
  ],
  ["at 17, 8.5 hours a day in a job of Appendix V", employed(17, { usualHoursPerDay: 8.5 }), []],
  [
    "at 17, 40.5 hours a week in a job on no list",
    employed(17, { "vn.job": "other", usualHoursPerWeek: 40.5 }),
    ["hours-a-week.15-17"],
  ],
  [
    "at 17, overtime in a job on no list",
    employed(17, { "vn.job": "other", "vn.overtime": true }),
    ["overtime-in-listed-jobs.15-17"],
  ],
  ["at 17, at night, weaving", employed(17, { "vn.nightWork": true }), ["night-work-in-listed-jobs.15-17"]],
  ["at 17, at night, on stage", employed(17, { "vn.job": "tt09.II.1", "vn.nightWork": true }), []],
  ["at 18 no limit of minors holds", employed(18, { usualHoursPerDay: 12, "vn.nightWork": true }), []],
])("%s", (_, record, found) => {
  expect(foundIn(record)).toEqual(found);
});
