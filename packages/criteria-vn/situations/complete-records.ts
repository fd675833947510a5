// Records on which every question is answered, and none that was not asked.
import type { ChildRecord } from "@mangnon/schema";
import fc from "fast-check";
import { limits } from "../src/circular-09-2020/limits.ts";
import { measuredKinds } from "../src/measured-work/kinds.ts";
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
  sex: fc.constantFrom("female", "male"),
});

const rarely = <Value>(arbitrary: fc.Arbitrary<Value>, usually: Value) =>
  fc.oneof({ weight: 2, arbitrary: fc.constant(usually) }, { weight: 1, arbitrary });

const loads: fc.Arbitrary<ChildRecord> = rarely<ChildRecord>(
  fc.record({
    "vn.carriesLoads": fc.constant(true),
    "vn.loadWeight": fc.oneof(...[8, 10, 12, 15, 20, 25, 30].map(around)),
    "vn.regularLoads": fc.boolean(),
  }),
  { "vn.carriesLoads": false },
);

/** A kind of work with its measures, below, at and above each limit. */
const measuredWork: fc.Arbitrary<ChildRecord> = rarely<ChildRecord>(
  fc.constantFrom(...measuredKinds).chain(({ kind, of, measures }) => {
    const numbers = measures.map(({ variable, limit }) => {
      const value = limits.find((each) => each.of === of && each.name === limit)?.value ?? Number.NaN;
      return around(value).map((number): ChildRecord => ({ [variable]: number }));
    });
    return fc
      .tuple(...numbers)
      .map((parts): ChildRecord => Object.assign({ "vn.measuredWork": kind }, ...parts));
  }),
  { "vn.measuredWork": "none" },
);

const isAskedForTheVeryJob = (job: string): boolean => partlyOvertimeJobs.some((partly) => partly === job);

const working = fc
  .tuple(atWork, loads, measuredWork)
  .map(([{ "vn.jobListedForOvertime": listed, ...answers }, ...more]): ChildRecord => {
    const followUp = isAskedForTheVeryJob(answers["vn.job"]) ? { "vn.jobListedForOvertime": listed } : {};
    return Object.assign({ economicActivity: true }, answers, followUp, ...more);
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
