// What one writes by hand for one record of MICS6: no skip patterns checked, no ranges, no reasons.
import type { ChildRecord } from "@mangnon/schema";

const day = (text: string): number => Number(text.replaceAll("-", ""));

function ageOf({ birthDate, referenceDate }: ChildRecord): number | undefined {
  if (typeof birthDate !== "string" || typeof referenceDate !== "string") return undefined;
  const [born, on] = [day(birthDate), day(referenceDate)];
  return Math.floor(on / 10_000) - Math.floor(born / 10_000) - (on % 10_000 < born % 10_000 ? 1 : 0);
}

/** What an exported rule of MICS6 reads of a complete record. */
export const dataByHand = (record: ChildRecord) => ({
  fact: { age: ageOf(record) },
  economicActivity: record.economicActivity,
  actualHoursPerWeek: record.actualHoursPerWeek ?? 0,
  choreHoursPerWeek: record.choreHoursPerWeek,
});

export function mics6ByHand(record: ChildRecord): string | undefined {
  const { economicActivity, actualHoursPerWeek, choreHoursPerWeek } = record;
  const age = ageOf(record);
  if (age === undefined) return undefined;
  if (age < 5 || age >= 18) return "out-of-scope";
  if (economicActivity === undefined || choreHoursPerWeek === undefined) return undefined;
  const limit = age < 12 ? 1 : age < 15 ? 14 : 43;
  if (economicActivity && actualHoursPerWeek === undefined) return undefined;
  const economic = economicActivity === true && (actualHoursPerWeek as number) >= limit;
  const chores = age < 15 && (choreHoursPerWeek as number) >= 21;
  return economic || chores ? "child-labour" : "not-child-labour";
}
