import { statusesOf, summaryOf } from "@mangnon/rules/compliance";
import type { ChildRecord } from "@mangnon/schema";
import fc from "fast-check";
import { expect, test } from "vitest";
import { completeRecords } from "../../situations/complete-records.ts";
import { duties } from "../../situations/work-arrangements.ts";

const yesOrNo = fc.boolean();

const aroundSigning = fc.constantFrom("2024-06-09", "2024-06-10", "2024-06-11", "2024-12-10", "2024-12-11");

/** The papers of whoever employs a person under 15. */
const employerPapers = fc.record({
  "vn.contractSigned": fc.constantFrom("2021-03-14", "2021-03-15", "2024-12-10"),
  "vn.criminalRecordCertificate": yesOrNo,
  "vn.criminalRecordIssued": aroundSigning,
  "vn.childAbuseConviction": yesOrNo,
  "vn.childAbuseUndertaking": yesOrNo,
  "vn.representativeInContract": yesOrNo,
  "vn.awayFromFamily": yesOrNo,
  "vn.lodgingInContract": yesOrNo,
  "vn.studyInContract": yesOrNo,
  "vn.contractBegan": aroundSigning,
  "vn.authorityConsented": aroundSigning,
  "vn.consentFile": yesOrNo,
  "vn.attendsSchool": yesOrNo,
  "vn.timetableInFile": yesOrNo,
});

const health: fc.Arbitrary<ChildRecord> = fc.oneof(
  fc.constant({ "vn.healthNoLongerSuits": false }),
  fc.record({
    "vn.healthNoLongerSuits": fc.constant(true),
    "vn.minorToldOfHealth": yesOrNo,
    "vn.representativeToldOfHealth": yesOrNo,
  }),
);

const care: fc.Arbitrary<ChildRecord> = fc
  .tuple(
    fc.record({ "vn.restBreaks": yesOrNo, "vn.minorConsulted": yesOrNo, "vn.safetySupervised": yesOrNo }),
    health,
  )
  .map(([told, ofHealth]) => ({ ...told, ...ofHealth }));

/** A complete work arrangement: every paper and every sign is told. */
const arrangements: fc.Arbitrary<ChildRecord> = fc
  .tuple(
    completeRecords,
    fc.record({
      "vn.writtenContract": yesOrNo,
      "vn.parentalConsent": yesOrNo,
      "vn.minorsRegister": yesOrNo,
      "vn.hoursHarmSchooling": yesOrNo,
      "vn.healthCertificate": yesOrNo,
      "vn.lastHealthCheck": fc.constantFrom("2024-11-30", "2024-12-01", "2024-12-02", "2025-05-31"),
      "vn.conditionsUnsuitable": yesOrNo,
    }),
    employerPapers,
    care,
    fc.record({
      "vn.harmfulChores": yesOrNo,
      "vn.priorSanction": yesOrNo,
      "vn.injuryPercent": fc.constantFrom(0, 30, 31, 100),
      "vn.forcedLabour": yesOrNo,
    }),
  )
  .map(([{ economicActivity, ...told }, papers, ofEmployer, cared, signs]) => ({
    ...told,
    economicActivity,
    ...(economicActivity === true ? { ...papers, ...ofEmployer, ...cared } : {}),
    ...signs,
    "vn.madeToBeg": false,
    "vn.diedAtWork": false,
    "vn.debtBondage": false,
    "vn.signsOfTrafficking": false,
    "vn.sexualExploitation": false,
    "vn.illicitActivity": false,
  }));

test("leaving answers out never turns a status into another one: it stays, or becomes undetermined", () => {
  fc.assert(
    fc.property(arrangements, fc.infiniteStream(fc.boolean()), (record, drop) => {
      const names = Object.keys(record).filter((name) => record[name] !== undefined);
      const kept = names.filter(() => drop.next().value !== true);
      const partly = Object.fromEntries(kept.map((name) => [name, record[name]]));
      const [whole, less] = [statusesOf(duties, record), statusesOf(duties, partly)];
      for (const [at, { status, id }] of less.entries()) {
        const full = whole[at]?.status;
        if (status !== "undetermined") expect([id, status]).toEqual([id, full]);
      }
      const summary = summaryOf(less);
      if (summary !== "undetermined") expect(summaryOf(whole)).toBe(summary);
    }),
    { seed: 20_261_125, numRuns: 200 },
  );
});

test("a complete record leaves nothing undetermined but what no law of its day answers", () => {
  fc.assert(
    fc.property(arrangements, (record) => {
      const open = statusesOf(duties, record).filter(({ status }) => status === "undetermined");
      expect(open.map(({ id }) => id)).toEqual([]);
    }),
    { seed: 20_261_126, numRuns: 200 },
  );
});
