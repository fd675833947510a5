import { statusesOf } from "@mangnon/rules/compliance";
import type { ChildRecord } from "@mangnon/schema";
import fc from "fast-check";
import { expect, test } from "vitest";
import { completeRecords } from "../../situations/complete-records.ts";
import { classOf } from "../../situations/judge.ts";
import { duties } from "../../situations/work-arrangements.ts";
import { admission } from "./admission.ts";
import { prohibitedWork } from "./prohibited-work.ts";
import { workingTime } from "./working-time.ts";

const idsOf = (list: readonly { readonly id: string }[]) => new Set(list.map(({ id }) => id));
const [ofWork, ofTime] = [idsOf([...admission, ...prohibitedWork]), idsOf(workingTime)];

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
    fc.property(completeRecords, (record) => {
      const whole = classOf(record);
      const { work, time, isOpen } = foundIn(record);
      const byDuties = work ? "prohibited-work" : time ? "unlawful-hours" : "none";
      const byClass = ["prohibited-work", "unlawful-hours"].includes(whole) ? whole : "none";
      expect([isOpen, byDuties]).toEqual([false, byClass]);
    }),
    { seed: 20_261_127, numRuns: 600 },
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
