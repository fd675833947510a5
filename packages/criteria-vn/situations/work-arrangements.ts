// Made-up work arrangements, told completely, and short questions about what the law asks of them.
import { complianceOf, type JudgedObligation, readObligations, statusesOf } from "@mangnon/rules/compliance";
import type { ChildRecord } from "@mangnon/schema";
import { minorsAtWork } from "../src/obligations/minors-at-work.ts";
import { worker } from "./children.ts";
import { vocabulary } from "./judge.ts";

export const duties = readObligations(minorsAtWork, vocabulary);

/** What the employer of a person under 15 shows: the signer's papers, the contract, the file of a child under 13. */
const papers: ChildRecord = {
  "vn.contractSigned": "2025-01-10",
  "vn.criminalRecordCertificate": true,
  "vn.criminalRecordIssued": "2024-11-20",
  "vn.childAbuseConviction": false,
  "vn.childAbuseUndertaking": true,
  "vn.representativeInContract": true,
  "vn.awayFromFamily": false,
  "vn.lodgingInContract": false,
  "vn.studyInContract": true,
  "vn.contractBegan": "2025-02-01",
  "vn.authorityConsented": "2025-01-20",
  "vn.consentFile": true,
  "vn.attendsSchool": true,
  "vn.timetableInFile": true,
};

const care: ChildRecord = {
  "vn.restBreaks": true,
  "vn.minorConsulted": true,
  "vn.safetySupervised": true,
  "vn.healthNoLongerSuits": false,
};

/** Somebody of an age who weaves baskets with every paper in order, and of whom no sign of harm was seen. */
export const employed = (ageInYears: number, otherwise: ChildRecord = {}): ChildRecord =>
  worker(ageInYears, {
    "vn.writtenContract": true,
    "vn.parentalConsent": true,
    "vn.minorsRegister": true,
    "vn.hoursHarmSchooling": false,
    "vn.healthCertificate": true,
    "vn.lastHealthCheck": "2025-03-01",
    "vn.conditionsUnsuitable": false,
    ...papers,
    ...care,
    "vn.harmfulChores": false,
    "vn.madeToBeg": false,
    "vn.priorSanction": false,
    "vn.injuryPercent": 0,
    "vn.diedAtWork": false,
    "vn.forcedLabour": false,
    "vn.debtBondage": false,
    "vn.signsOfTrafficking": false,
    "vn.sexualExploitation": false,
    "vn.illicitActivity": false,
    ...otherwise,
  });

/** The girl of the issue: 14, glazes pots for 22 hours a week, two nights among them. */
export const glazing: ChildRecord = employed(14, {
  "vn.job": "tt09.II.4",
  usualHoursPerDay: 4,
  usualHoursPerWeek: 22,
  "vn.nightWork": true,
});

export const judgedByDuties = (record: ChildRecord) => complianceOf(duties, record);

const short = (id: string): string => id.replace(/^vn\.(?:duty\.|signal\.)?/, "");

/** What is breached or signalled, by id without prefix; what is open ends with "?". */
export const foundIn = (record: ChildRecord): readonly string[] =>
  statusesOf(duties, record).flatMap(({ id, status }) => {
    if (status === "breached" || status === "signalled") return [short(id)];
    return status === "undetermined" ? [`${short(id)}?`] : [];
  });

/** One obligation as it is judged. */
export function dutyOf(record: ChildRecord, name: string): JudgedObligation {
  const found = judgedByDuties(record).judged.find(({ id }) => short(id) === name);
  if (found === undefined) throw new Error(`There is no obligation \`${name}\`.`);
  return found;
}
