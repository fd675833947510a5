import { statusesOf } from "@mangnon/rules/compliance";
import type { ChildRecord } from "@mangnon/schema";
import fc from "fast-check";
import { expect, test } from "vitest";
import { worker } from "../../situations/children.ts";
import { completeRecords } from "../../situations/complete-records.ts";
import { classOf } from "../../situations/judge.ts";
import { duties } from "../../situations/work-arrangements.ts";
import { admission } from "./admission.ts";
import { prohibitedWork } from "./prohibited-work.ts";
import { workingTime } from "./working-time.ts";

const idsOf = (list: readonly { readonly id: string }[]) => new Set(list.map(({ id }) => id));
const [ofWork, ofTime] = [idsOf([...admission, ...prohibitedWork]), idsOf(workingTime)];

/** At 14 plaiting, at 16 at work on no list: lawful, but for the answers taken over from another record. */
const lawful = (ageInYears: number): ChildRecord =>
  worker(ageInYears, { sex: "female", ...(ageInYears < 15 ? {} : { "vn.job": "other" }) });

const answersAbout: readonly RegExp[] = [
  /^usualHours/,
  /^vn\.(?:nightWork|overtime)$/,
  /^vn\.job/,
  /^vn\.workplace$/,
  /^(?:sex$|vn\.(?:carriesLoads|loadWeight|regularLoads)$)/,
  /^vn\.(?!job|workplace|carriesLoads|loadWeight|regularLoads|nightWork|overtime|artsOrSport|authorityConsent)/,
];

/** Where one thing at most is as a random record has it, nothing else can hide what that thing breaches. */
const nearlyLawful: fc.Arbitrary<ChildRecord> = fc
  .tuple(completeRecords, fc.constantFrom(13, 14, 15, 16, 17), fc.constantFrom(...answersAbout))
  .map(([record, age, about]) => {
    const taken = Object.entries(record).filter(([name]) => about.test(name));
    return record.economicActivity === true ? { ...lawful(age), ...Object.fromEntries(taken) } : lawful(age);
  });

/** Of the duties on which the class hangs: which are breached, and which are open. */
function foundIn(record: ChildRecord) {
  const statuses = statusesOf(duties, record);
  const having = (status: string, ids: ReadonlySet<string>) =>
    statuses.some((each) => each.status === status && ids.has(each.id));
  return {
    work: having("breached", ofWork),
    time: having("breached", ofTime),
    isOpen: having("undetermined", new Set([...ofWork, ...ofTime])),
  };
}

test("a complete record has the class of its breaches: of work first, then of time, and without any it is within the law", () => {
  fc.assert(
    fc.property(fc.oneof(completeRecords, nearlyLawful), (record) => {
      const whole = classOf(record);
      const { work, time, isOpen } = foundIn(record);
      const byDuties = work ? "prohibited-work" : time ? "unlawful-hours" : "none";
      const byClass = ["prohibited-work", "unlawful-hours"].includes(whole) ? whole : "none";
      expect([isOpen, byDuties]).toEqual([false, byClass]);
    }),
    { seed: 20_261_127, numRuns: 1_200 },
  );
});

test("whatever is missing, within the law means that no such duty is breached, and prohibited that one is or is open", () => {
  fc.assert(
    fc.property(completeRecords, fc.func(fc.boolean()), (record, isKept) => {
      const kept = Object.fromEntries(Object.entries(record).filter(([name]) => isKept(name)));
      const whole = classOf(kept);
      const { work, time, isOpen } = foundIn(kept);
      if (whole === "within-the-law") expect([work, time]).toEqual([false, false]);
      if (whole === "prohibited-work") expect(work || isOpen).toBe(true);
      if (work) expect(whole.split(" | ")).toContain("prohibited-work");
    }),
    { seed: 20_261_128, numRuns: 300 },
  );
});
