import fc from "fast-check";
import { expect, test } from "vitest";
import { completeRecords } from "../../situations/complete-records.ts";
import { classOf } from "../../situations/judge.ts";
import { foundIn } from "../../situations/work-arrangements.ts";

const ofWork = /^(?:under-13-|light-work$|place-of-light-work$|not-147-)/;
const ofHours = /^(?:hours-a-|no-overtime|no-night-work|overtime-in-|night-work-in-)/;

/** Those aged 13 and 14 often in a light job and no listed place, so that what was measured decides. */
const records = fc
  .tuple(completeRecords, fc.constantFrom(13, 14, 15, 17), fc.boolean())
  .map(([record, ageInYears, isLightJob]) =>
    isLightJob && record.economicActivity === true
      ? { ...record, ageInYears, "vn.job": "tt09.II.6", "vn.workplace": "other" }
      : record,
  );

test("a duty is breached exactly where the definition finds the work or its hours against the law", () => {
  fc.assert(
    fc.property(records, (record) => {
      const found = foundIn(record).filter((name) => !name.endsWith("?"));
      const byDuties = found.some((name) => ofWork.test(name))
        ? "prohibited-work"
        : found.some((name) => ofHours.test(name))
          ? "unlawful-hours"
          : "neither";
      const byDefinition = classOf(record);
      const isBreach = byDefinition === "prohibited-work" || byDefinition === "unlawful-hours";
      expect(byDuties).toBe(isBreach ? byDefinition : "neither");
    }),
    { seed: 27, numRuns: 600 },
  );
});
