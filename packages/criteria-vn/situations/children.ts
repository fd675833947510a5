// Made-up children, told completely: every question that the law asks of them has an answer.
import type { ChildRecord } from "@mangnon/schema";

/** The day on which they are judged, unless a test says otherwise. */
export const today = "2025-06-01";

/** Plaits baskets at home for three hours on five days: a light job, within every limit of every age from 13. */
const weaving: ChildRecord = {
  referenceDate: today,
  economicActivity: true,
  usualHoursPerDay: 3,
  usualHoursPerWeek: 15,
  "vn.job": "tt09.II.6",
  "vn.workplace": "other",
  "vn.nightWork": false,
  "vn.overtime": false,
  "vn.artsOrSport": false,
  "vn.authorityConsent": false,
  "vn.carriesLoads": false,
  "vn.measuredWork": "none",
};

/** Somebody of an age who weaves baskets within the law from 13 on, but for what is said otherwise. */
export const worker = (ageInYears: number, otherwise: ChildRecord = {}): ChildRecord => ({
  ...weaving,
  ageInYears,
  ...otherwise,
});

/** Somebody born on a day, judged on another, who weaves baskets but for what is said otherwise. */
export const born = (birthDate: string, referenceDate: string, otherwise: ChildRecord = {}): ChildRecord => ({
  ...weaving,
  birthDate,
  referenceDate,
  ...otherwise,
});

/** A child who sings on stage, as the law allows below 13 when the authority consents. */
export const performer = (ageInYears: number, otherwise: ChildRecord = {}): ChildRecord =>
  worker(ageInYears, {
    "vn.job": "tt09.II.1",
    "vn.artsOrSport": true,
    "vn.authorityConsent": true,
    ...otherwise,
  });

/** A child who does not work: no other question is asked. */
export const pupil = (ageInYears: number): ChildRecord => ({
  referenceDate: today,
  ageInYears,
  economicActivity: false,
});

/** The same record without one answer. */
export function without(record: ChildRecord, name: string): ChildRecord {
  const { [name]: _, ...rest } = record;
  return rest;
}
