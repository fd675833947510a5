// Articles 143 to 147 once more, as one reads them, with their numbers in place: what the rules are held against.
import type { ChildRecord } from "@mangnon/schema";

const lightJob = /^tt09\.II\.\d+$/;
const stageOrSport = /^tt09\.II\.[12]$/;
const prohibited = /^blld\./;

/** Items of Appendix II in which Appendix V allows overtime as a whole, and those it names in part. */
const overtimeAsInAppendixII = /^tt09\.II\.(?:1|2|3|6|7|9|12)$/;
const inAppendixVAlone = /^tt09\.V\.I\./;
const inPart = /^tt09\.II\.(?:4|4-except|5|8|10)$/;

/** A complete record of somebody who works, on a day on which the whole law holds. */
export function judgedInWords(age: number, record: ChildRecord): string {
  if (age >= 18) return "out-of-scope";
  if (record.economicActivity === false) return "no-work";
  if (!mayDoThisWork(age, record)) return "prohibited-work";
  return mayWorkTheseHours(age, record) ? "within-the-law" : "unlawful-hours";
}

function mayDoThisWork(age: number, record: ChildRecord): boolean {
  const [job, place] = [String(record["vn.job"]), String(record["vn.workplace"])];
  if (age < 13) return record["vn.artsOrSport"] === true && record["vn.authorityConsent"] === true;
  if (age < 15) return lightJob.test(job) && place === "other";
  return !prohibited.test(job) && place === "other";
}

function mayWorkTheseHours(age: number, record: ChildRecord): boolean {
  const day = Number(record.usualHoursPerDay);
  const week = Number(record.usualHoursPerWeek);
  const night = record["vn.nightWork"] === true;
  if (age < 15) return day <= 4 && week <= 20 && !night && record["vn.overtime"] !== true;
  const overtime = day > 8 || week > 40 || record["vn.overtime"] === true;
  return (!overtime || mayWorkOvertime(record)) && (!night || stageOrSport.test(String(record["vn.job"])));
}

function mayWorkOvertime(record: ChildRecord): boolean {
  const job = String(record["vn.job"]);
  if (inPart.test(job)) return record["vn.jobListedForOvertime"] === true;
  return overtimeAsInAppendixII.test(job) || inAppendixVAlone.test(job);
}
