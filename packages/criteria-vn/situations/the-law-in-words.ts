// Articles 143 to 147 once more, as one reads them, with their numbers in place: what the rules are held against.
import type { ChildRecord } from "@mangnon/schema";

const lightJob = /^tt09\.II\.\d+(?:-\d\d)?$/;
const stageOrSport = /^tt09\.II\.[12]$/;
const prohibited = /^(?:blld|tt09\.I(?:II|V))\./;

/** Items of Appendix II in which Appendix V allows overtime as a whole, and those it names in part. */
const overtimeAsInAppendixII = /^tt09\.II\.(?:1|2|3|6|7|9|12|[45]-\d\d)$/;
const craftsNotInAppendixV = /^tt09\.II\.(?:4-02|4-16|4-18|5-08|5-10)$/;
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
  const isFreePlace = place === "other" && !isPlaceOverItsMeasure(record);
  if (age < 15) return lightJob.test(job) && isFreePlace;
  if (isJobOverItsMeasure(record) || isTooHeavy(age, record) || !isFreePlace) return false;
  return job === "tt09.III.35" ? age >= 16 : !prohibited.test(job);
}

const measure = (record: ChildRecord, name: string): number => Number(record[`vn.${name}`]);

function isJobOverItsMeasure(record: ChildRecord): boolean {
  switch (record["vn.measuredWork"]) {
    case "boiler":
      return measure(record, "pressure") >= 4 && measure(record, "boilerOutput") > 0.5;
    case "air-station":
      return measure(record, "pressure") >= 8;
    case "air-tool":
      return measure(record, "toolPressure") >= 4;
    case "stump":
      return measure(record, "woodDiameter") > 40;
    case "felling":
    case "timber":
      return measure(record, "woodDiameter") >= 35;
    case "short-sight":
      return measure(record, "sightDistance") <= 400;
    case "vehicle":
      return measure(record, "engineVolume") >= 50;
    case "oil-burner":
      return measure(record, "oilPerHour") >= 400;
    case "vessel-work":
      return measure(record, "workpieceWeight") >= 20;
    case "direct-current":
      return measure(record, "voltage") >= 700;
    case "alternating-current":
      return measure(record, "voltage") > 220;
    default:
      return false;
  }
}

function isPlaceOverItsMeasure(record: ChildRecord): boolean {
  switch (record["vn.measuredWork"]) {
    case "cramped-space":
      return measure(record, "crampedHoursPerDay") > 4;
    case "height":
      return measure(record, "heightAboveFloor") > 2;
    case "slope":
      return measure(record, "slope") > 30;
    case "pit":
      return measure(record, "pitDepth") > 5;
    default:
      return false;
  }
}

/** The table of item 68: at 15 occasionally 15 and 12 kg, regularly 10 and 8; from 16 on 30 and 25, 20 and 15. */
function isTooHeavy(age: number, record: ChildRecord): boolean {
  if (record["vn.carriesLoads"] !== true || age < 15 || age >= 18) return false;
  const [regular, girl] = [record["vn.regularLoads"] === true, record.sex === "female"];
  const [boys, girls] = age < 16 ? (regular ? [10, 8] : [15, 12]) : regular ? [20, 15] : [30, 25];
  return measure(record, "loadWeight") >= Number(girl ? girls : boys);
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
  if (craftsNotInAppendixV.test(job)) return false;
  return overtimeAsInAppendixII.test(job) || inAppendixVAlone.test(job);
}
