// Records on which every question is answered, and none that was not asked.
import type { ChildRecord } from "@mangnon/schema";
import fc from "fast-check";
import { partlyOvertimeJobs } from "../src/parameters/lists.ts";
import { today } from "./children.ts";
import { vocabulary } from "./judge.ts";

const codesOf = (list: string): readonly string[] =>
  vocabulary.codeLists.find(({ id }) => id === list)?.codes.map(({ code }) => code) ?? [];

const around = (limit: number) => fc.constantFrom(limit - 0.5, limit, limit + 0.5);

const atWork = fc.record({
  usualHoursPerDay: fc.oneof(around(4), around(8), fc.double({ min: 0, max: 24, noNaN: true })),
  usualHoursPerWeek: fc.oneof(around(20), around(40), fc.double({ min: 0, max: 168, noNaN: true })),
  "vn.job": fc.constantFrom(...codesOf("vn.jobs")),
  "vn.workplace": fc.oneof(fc.constant("other"), fc.constantFrom(...codesOf("vn.workplaces"))),
  "vn.nightWork": fc.boolean(),
  "vn.overtime": fc.boolean(),
  "vn.artsOrSport": fc.boolean(),
  "vn.authorityConsent": fc.boolean(),
  "vn.jobListedForOvertime": fc.boolean(),
});

const isAskedForTheVeryJob = (job: string): boolean => partlyOvertimeJobs.some((partly) => partly === job);

const working = atWork.map(({ "vn.jobListedForOvertime": listed, ...answers }): ChildRecord => {
  const followUp = isAskedForTheVeryJob(answers["vn.job"]) ? { "vn.jobListedForOvertime": listed } : {};
  return { economicActivity: true, ...answers, ...followUp };
});

export const ages = fc.oneof(fc.constantFrom(4, 5, 12, 13, 14, 15, 17, 18), fc.integer({ min: 0, max: 20 }));

/** Of one age, most of them at work. */
export const completeRecords: fc.Arbitrary<ChildRecord> = fc
  .tuple(
    ages,
    fc.oneof(
      { weight: 9, arbitrary: working },
      { weight: 1, arbitrary: fc.constant({ economicActivity: false }) },
    ),
  )
  .map(([ageInYears, answers]) => ({ referenceDate: today, ageInYears, ...answers }));
