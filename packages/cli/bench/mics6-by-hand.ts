// What one writes by hand for one record of MICS6: no skip patterns checked, no ranges, no reasons.
import type { ChildRecord } from "@mangnon/schema";

const day = (text: string): number => Number(text.replaceAll("-", ""));

export function mics6ByHand(record: ChildRecord): string | undefined {
  const { birthDate, referenceDate, economicActivity, actualHoursPerWeek, choreHoursPerWeek } = record;
  if (typeof birthDate !== "string" || typeof referenceDate !== "string") return undefined;
  const [born, on] = [day(birthDate), day(referenceDate)];
  const age = Math.floor(on / 10_000) - Math.floor(born / 10_000) - (on % 10_000 < born % 10_000 ? 1 : 0);
  if (age < 5 || age >= 18) return "out-of-scope";
  if (economicActivity === undefined || choreHoursPerWeek === undefined) return undefined;
  const limit = age < 12 ? 1 : age < 15 ? 14 : 43;
  if (economicActivity && actualHoursPerWeek === undefined) return undefined;
  const economic = economicActivity === true && (actualHoursPerWeek as number) >= limit;
  const chores = age < 15 && (choreHoursPerWeek as number) >= 21;
  return economic || chores ? "child-labour" : "not-child-labour";
}
